import { isNoun, type Range, wordOf } from '@/lib/reading/grammar/chunk'
import { elidedLink } from '@/lib/reading/grammar/links/elided-voice'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import type { Reach } from '@/lib/reading/speakers/reach'
import { clauseOfInsertion, relativeLimit, whole } from '@/lib/reading/speakers/scope'
import { canSpeak, isDocument, isSource, withoutArticle } from '@/lib/reading/speakers/speaker'
import { authorOf, isBasis } from '@/lib/reading/speakers/subjects/authors'
import { keptBy, madeBy } from '@/lib/reading/speakers/subjects/groups'
import { holderOf } from '@/lib/reading/speakers/subjects/other-subject'
import { isHim } from '@/lib/reading/speakers/told'
import { anyOpener, bodies, openers } from '@/lib/reading/speakers/words'
import { phraseAt } from '@/lib/text/phrases'
import { holds, signOf } from '@/lib/text/word-signs'
import { fromColon, fromGapped, fromPutBy } from './accounts'
import { speakerIn } from './speaker-in'
import { fromViews } from './views'

/** Speakers told without a verb. `index` is the part that names one, -1 where no part does. */
export type Found = { index: number; words: Range; region: Range; reach: Reach; preposition: boolean }

/** "según él", "according to them", but not "según el informe". */
function pronounAt(view: SentenceView, parts: readonly Part[], from: number): number | null {
  const part = parts[from]
  return part && isHim(view, part) && /^(?:comma|stop|conjunction)$/.test(parts[from + 1]?.kind ?? 'stop')
    ? from
    : null
}

/** "Luis Mora, alcalde de Roble, según el cual", "un informe según el cual": who stands before. */
function whomAt(parts: readonly Part[], opener: number, from: number): number | null {
  const relative = parts[from]?.noun?.head === '' ? parts[from + 1] : parts[from]
  if (relative?.kind !== 'relative' || !/^(?:cual(?:es)?|quien(?:es)?|whom|which)$/.test(relative.word))
    return null
  let at = parts[opener - 1]?.kind === 'comma' ? opener - 2 : opener - 1
  while (/^(?:of|del?)$/.test(parts[at - 1]?.word ?? '') && parts[at - 2]?.noun) at -= 2
  at = holderOf(parts, at)
  const noun = parts[at]?.noun
  // "una versión según la cual": a version is told by nobody.
  if (noun && isDocument(noun)) return authorOf(parts, at) ?? (/^version(?:es)?$/.test(noun.head) ? null : at)
  return noun && canSpeak(noun) ? at : null
}

function reachOfPhrase(view: SentenceView, parts: readonly Part[], first: number, last: number): Reach {
  const limited = relativeLimit(parts, first, last)
  if (limited) return { back: true, forth: true, limit: limited }
  const before = parts[first - 1]
  // "y, en la cuenta de la Defensoría, 27 heridos".
  const joined = before?.kind === 'comma' && parts[first - 2]?.kind === 'conjunction'
  const opens = !before || joined || /^(?:stop|conjunction|subordinator|relative)$/.test(before.kind)
  return opens
    ? { back: false, forth: true, limit: whole(view) }
    : {
        back: true,
        forth: 'weak',
        limit: bareFrom(parts, first) ?? clauseOfInsertion(view, parts, first, last),
      }
}

/** "nine died, ten by the count of the police": of a number by itself between commas, the voice gives that number alone. */
function bareFrom(parts: readonly Part[], first: number): Range | null {
  const at = parts[first - 1]?.kind === 'comma' ? first - 2 : first - 1
  const [before, part] = [parts[at - 1], parts[at]]
  const alone =
    /^(?:comma|stop)$/.test(before?.kind ?? '') ||
    (at === first - 1 && /^(?:or|o|u)$/.test(before?.word ?? ''))
  const bare = part?.noun?.count != null && part.noun.head === '' && alone
  const end = parts.find(({ kind }, i) => i > first && /^(?:comma|stop)$/.test(kind))
  return bare && part && end ? { first: part.first, last: end.last } : null
}

/** "Para el comité, los muertos son 30": a body's view, where it opens the sentence. */
const opensView = (view: SentenceView, parts: readonly Part[]): boolean =>
  wordAt(view, 0) === 'para' &&
  parts[1]?.noun != null &&
  (bodies.has(parts[1].noun.head) || bodies.has(wordAt(view, parts[1].last))) &&
  (parts.slice(2, 5).some(({ kind }) => kind === 'comma') || tellsFate(parts[2]))

const tellsFate = (part: Part | undefined): boolean =>
  part?.noun?.determiner === 'definite' &&
  part.noun.classes.some((name) => /^(?:dead|death|hurt|hostage|fugitive|toll)$/.test(name))

/** "El ministro, según recogen los medios, dijo": what is said is his who says it, whoever else passes it on. */
function isWithinSaying(parts: readonly Part[], first: number, last: number): boolean {
  if (parts[first - 1]?.kind !== 'comma' || parts[first - 2]?.noun?.count) return false
  const who = parts[first - 2]?.noun
  const close = parts.findIndex(({ kind }, i) => i > last && kind === 'comma')
  const between = parts.slice(last + 1, close)
  const verb = parts[close + 1]?.verb
  const says = verb?.form === 'finite' && verb.senses.includes('say') && !verb.passive
  return close > 0 && who != null && canSpeak(who) && says && !between.some((part) => part.verb)
}

/** "according to X", "según X": what stands before it, or all that follows where it opens the sentence. */
export function fromPrepositions(view: SentenceView, parts: readonly Part[]): Found[] {
  const found: Found[] = []
  if (!holds(view, anyOpener) && !opensView(view, parts)) return found
  for (let at = 0; at < view.lexed.tokens.length; at++) {
    const opener =
      phraseAt(openers, view.lexed.tokens, at) ?? (at === 0 && opensView(view, parts) ? ['para'] : null)
    // "según se mire".
    if (!opener || wordAt(view, at + opener.length) === 'se') continue
    const from = parts.findIndex((part) => part.last >= at + opener.length && part.kind !== 'adverb')
    const first = parts.findIndex((part) => part.last >= at)
    const index =
      from < 0 ? null : (pronounAt(view, parts, from) ?? whomAt(parts, first, from) ?? speakerIn(parts, from))
    if (index === null || first < 0 || isWithinSaying(parts, first, index)) continue
    // "per the BBC", "citing a source", but not "per shift", "citing unrest", "una vía cercana".
    const who = parts[index]?.noun
    if (
      /^(?:per|citing|quoting|citando|con|via)$/.test(opener[0] ?? '') &&
      who &&
      !(isSource(who) || isDocument(who))
    )
      continue
    const words = parts[index] as Part
    // "Luis Mora, según el cual": of what follows.
    const behind = index < first
    const relative = parts[from]?.kind === 'relative' ? parts[from] : parts[from + 1]
    const last = behind ? (relative?.last ?? at) : words.last
    const reach: Reach = behind
      ? { back: false, forth: true, limit: { ...whole(view), first: at } }
      : reachOfPhrase(view, parts, first, index)
    found.push({ index, words, region: { first: at, last }, reach, preposition: true })
    at += opener.length - 1
  }
  return found
}

const reckonings = /^(?:account|arithmetic|reckoning|count|tally|estimate|figures|numbers)$/
const owning = signOf(["'s", "'"])

/** "The authorities' count of blasts", "by one newspaper's reckoning": whoever counts, says. */
function fromOwner(view: SentenceView): Found[] {
  if (!holds(view, owning)) return []
  return view.chunks.flatMap((chunk, i): Found[] => {
    const next = view.chunks[view.chunks[i + 1]?.kind === 'adverb' ? i + 2 : i + 1]
    const reckons =
      (next !== undefined && /^(?:reckoning|count|tally)$/.test(wordAt(view, next.first))) ||
      // "The service's earlier figure".
      (isNoun(next) && next !== view.chunks[i + 1] && next.count === null && next.classes.includes('toll')) ||
      (isNoun(chunk) && /^(?:version|estimate|figures?)$/.test(chunk.head))
    const accounts = isNoun(chunk) && wordAt(view, chunk.first - 1) === 'by' && reckonings.test(chunk.head)
    if (!isNoun(chunk) || !(chunk.classes.includes('toll') || reckons || accounts)) return []
    const mark = view.lexed.tokens.findIndex(
      ({ norm }, at) => at > chunk.first && at <= chunk.last && (norm === "'s" || norm === "'"),
    )
    if (mark < 0) return []
    const words = withoutArticle(view, { first: chunk.first, last: mark - 1 })
    // "The country's toll": had by it, not told.
    const isPlace = chunk.place !== null && !chunk.name && !accounts
    if (isPlace && words.first === words.last) return []
    // "The jail, meant for 520, holds 690 by the agency's account": the number of that verb.
    const verb = accounts && view.verbs.findLast((told) => told.verb.last < chunk.first)
    const comma = verb && view.chunks.findLast(({ kind, last }) => kind === 'comma' && last < chunk.first)
    const beside = comma && comma.last < verb.verb.first ? comma.last : 0
    const limit = { ...whole(view), first: beside }
    const reach: Reach = { back: true, forth: true, limit }
    return [{ index: -1, words, region: { first: chunk.first, last: mark }, reach, preposition: true }]
  })
}

/** "A later tally by the prison service", "the figure that the ministry gives". */
function fromMaker(view: SentenceView, parts: readonly Part[]): Found[] {
  return parts.flatMap(({ noun, first }, at): Found[] => {
    if (!noun || noun.count || !(noun.classes.includes('toll') || isDocument(noun))) return []
    if (isBasis(view, first)) return []
    const author = madeBy(parts, at)
    const index = author ?? keptBy(parts, at)
    const words = parts[index ?? -1]
    if (index === null || !words) return []
    const reach: Reach = isAdverbial(parts, at)
      ? { ...reachOfPhrase(view, parts, at - 1, index), limit: clauseFrom(view, parts, at) }
      : // "15 dead was the count of the agency".
        { back: author === null || parts[at - 1]?.verb?.lemma === 'be', forth: true, limit: whole(view) }
    return [{ index, words, region: { first, last: words.last }, reach, preposition: true }]
  })
}

/** The clause to whose end a part stands, and what follows. "se dijo que nueve murieron" is one clause. */
const clauseFrom = (view: SentenceView, parts: readonly Part[], at: number): Range => {
  const opening = parts.findLast(
    ({ kind }, i) =>
      i < at - 1 &&
      (kind === 'stop' || (/^(?:relative|subordinator)$/.test(kind) && parts[i - 1]?.verb == null)),
  )
  return { ...whole(view), first: opening ? opening.last + 1 : 0 }
}

/** "doce, en las cuentas de la Defensoría", "22 este mes, dato de una ONG": a document on which what stands before it rests. */
const isAdverbial = (parts: readonly Part[], at: number): boolean => {
  const before = parts[at - 1]
  if (/^(?:en|by|on|in)$/.test(before?.word ?? '')) return parts[at]?.noun?.determiner !== 'indefinite'
  return before?.kind === 'comma' && parts[at]?.noun?.determiner === null
}

const speaks = /^(?:speak|talk|count|tally|hablar|contar)$/

/** "spoke of 165 dead, the government of 141", "counted ten bodies, and neighbours two more": no comma before the number. */
function isElided({ chunks, verbs }: SentenceView, at: number): boolean {
  const from = chunks[at - 1]?.kind === 'preposition' && wordOf(chunks[at - 1]) === 'of' ? at - 2 : at - 1
  const [joint, who] = [chunks[from - 1], chunks[from]]
  if (!isNoun(who) || who.count || !(isSource(who) || isDocument(who)) || who.pronoun) return false
  if (!/^(?:comma|stop|conjunction)$/.test(joint?.kind ?? '')) return false
  const told = verbs.findLast(({ verb }) => verb.form === 'finite' && verb.first < who.first)
  return told !== undefined && speaks.test(told.verb.lemma)
}

/** "habló de 68; la Policía, de 61": another voice, whose verb is that of the one before. */
function fromElided(view: SentenceView, parts: readonly Part[]): Found[] {
  if (view.lexed.counts.size === 0) return []
  return view.chunks.flatMap((chunk, at): Found[] => {
    // "ocho hombres y una mujer, de los 16 que había": of how many they are.
    if (!isNoun(chunk) || !chunk.count || chunk.determiner === 'definite') return []
    if (!(elidedLink(view, at) !== null || isElided(view, at))) return []
    const index = parts.findLastIndex(
      ({ noun, last }) =>
        noun != null && last < chunk.first && !noun.count && (isSource(noun) || isDocument(noun)),
    )
    const words = parts[index]
    if (!words) return []
    const stop = view.chunks.find(({ kind, first }) => kind === 'stop' && first > chunk.last)
    const limit = { first: words.first, last: stop?.first ?? whole(view).last }
    const region = { first: words.first, last: words.last }
    return [{ index, words, region, reach: { back: false, forth: true, limit }, preposition: false }]
  })
}

export const fromTolls = (view: SentenceView, parts: readonly Part[]): Found[] => [
  ...fromOwner(view),
  ...fromMaker(view, parts),
  ...fromColon(view, parts),
  ...fromGapped(view, parts),
  ...fromPutBy(view, parts),
  ...fromElided(view, parts),
  ...fromViews(view, parts),
]
