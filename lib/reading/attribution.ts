import type { Candidate } from './candidate'
import type { NounPhrase, Range } from './grammar/chunk'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { canSpeak, isDocument, isPerson, isSource, speakerRange, wordsOf } from './speaker'
import { partsOf } from './speech-parts'
import { fromPrepositions, fromTolls } from './speech-phrases'
import { nearestCue, type Reach } from './speech-reach'
import type { Part } from './speech-repairs'
import { reachOf, whole } from './speech-scope'
import { mayHoldSpeech, maySay } from './speech-signs'
import { type Subject, subjectAfter, subjectBefore } from './speech-subject'
import { isSpeech, sayerAfter } from './speech-verbs'
import { people, sameBody, samePerson } from './speech-words'

/**
 * Who says what. `words` are the tokens that name the speaker in this sentence (a pronoun, or the verb alone, where it goes
 * on with an earlier one); `region` those of speaker and verb together.
 */
export type Speech = {
  speaker: string
  words: Range
  region: Range
  reach: Reach
  preposition: boolean
  named: boolean
  person: boolean
}

/** The last who spoke, and the last person and body among them: whom "he" and "the agency" take up. */
export type Speakers = { last: Speech | null; person: Speech | null; body: Speech | null }
export const nobody: Speakers = { last: null, person: null, body: null }

type Said = Pick<Speech, 'speaker' | 'words' | 'named' | 'person'>

function toSaid(view: SentenceView, parts: readonly Part[], index: number): Said | null {
  const noun = parts[index]?.noun
  if (!noun) return null
  const words = speakerRange(view, parts, index)
  const speaker = wordsOf(view, words)
  return { speaker, words, named: noun.name !== null, person: isPerson(view, noun, speaker) }
}

const isDefinite = (noun: NounPhrase) => noun.determiner === 'definite' || noun.determiner === 'demonstrative'

/** "the official", "la cartera de Estado", "the ministry": a speaker of before told by a general word. */
function taken(noun: NounPhrase, { last, person, body }: Speakers): Speech | null {
  if (noun.name || noun.place || !isDefinite(noun)) return null
  if (sameBody.has(noun.head)) return body ?? last
  // "la autoridad penitenciaria" is a body.
  if (noun.head === 'autoridad' && noun.last - noun.first > 1) return null
  if (samePerson.has(noun.head)) return person
  if (/^(?:source|fuente)$/.test(noun.head)) return last
  const named = [person, body].find(
    (speech) => speech?.named && ` ${speech.speaker.toLowerCase()} `.includes(` ${noun.head} `),
  )
  return named ?? null
}

const again = ({ speaker, named, person }: Speech, words: Range): Said => ({ speaker, named, person, words })

/** "visited the jail and said": the subject of the verb before it. */
function sharedSubject(view: SentenceView, parts: readonly Part[], index: number): number | null {
  if (!parts.slice(0, index).some(({ kind }) => kind === 'conjunction')) return null
  for (let i = index - 1; i >= 0; i--) {
    if (parts[i]?.kind === 'stop') return null
    if (parts[i]?.verb?.form !== 'finite') continue
    const { speaker } = subjectBefore(view, parts, i)
    if (speaker !== null) return isSource(parts[speaker]?.noun as NounPhrase) ? speaker : null
  }
  return null
}

/** "el primer día", "que primero habló". */
const isTime = (part: Part | undefined): boolean =>
  part?.noun?.head === 'primero' ||
  part?.noun?.classes.includes('time') === true ||
  part?.noun?.modifiers.includes('time') === true

/** The noun that "who said" and "que habló de" describe. */
function antecedent(parts: readonly Part[], index: number): number | null {
  let i = index - 1
  while (
    /^(?:adverb|date)$/.test(parts[i]?.kind ?? '') ||
    parts[i - 1]?.kind === 'preposition' ||
    isTime(parts[i])
  )
    i--
  if (parts[i]?.kind === 'preposition') i--
  if (parts[i]?.kind !== 'relative') return null
  i = parts[i - 1]?.kind === 'comma' ? i - 2 : i - 1
  const noun = parts[i]?.noun
  return noun && isSource(noun) ? i : null
}

/** Has the verb before it no room for a subject but behind it? */
const invites = (parts: readonly Part[], index: number): boolean => {
  const before = parts[index - 1]
  return (
    !before ||
    /^(?:comma|quote|adverb|stop|relative)$/.test(before.kind) ||
    /^(?:segun|como|as)$/.test(before.word)
  )
}

function afterVerb(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  placed: boolean,
): number | null {
  const before = parts[index - 1]
  const closing = /^(?:comma|quote)$/.test(before?.kind ?? '')
  if (!invites(parts, index) || (view.lexed.language === 'en' && !closing)) return null
  const after = subjectAfter(view, parts, index)
  const noun = parts[after ?? -1]?.noun
  return noun && (closing && !placed ? canSpeak(noun) : isSource(noun)) ? after : null
}

/** "he said", "añadió que", "y dijo": the speaker where the sentence does not name one at the verb. */
function unnamed(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  subject: Subject,
  known: Speakers,
): Said | null {
  const verb = parts[index] as Part
  if (subject.pronoun) {
    const words = parts.slice(0, index).findLast(({ noun }) => noun?.pronoun) ?? verb
    const one =
      subject.pronoun === 'it'
        ? known.body
        : people.test(subject.pronoun)
          ? (known.person ?? known.last)
          : null
    return one && again(one, words)
  }
  const described = antecedent(parts, index)
  if (described !== null) return toSaid(view, parts, described)
  if (parts.slice(Math.max(index - 3, 0), index).some(({ kind }) => kind === 'relative')) return null
  const shared = sharedSubject(view, parts, index)
  if (shared !== null) return toSaid(view, parts, shared)
  const silent = subject.empty && (verb.verb?.plural !== true || known.last?.person === false)
  const joined = parts[index - 1]?.kind === 'conjunction'
  return (silent || joined) && known.last ? again(known.last, verb) : null
}

/** "Los atacantes, añadió, lanzaron": alone between commas, of a subject whose own verb follows. */
function isInserted(view: SentenceView, parts: readonly Part[], index: number): boolean {
  if (view.lexed.language !== 'es' || parts[index - 1]?.kind !== 'comma') return false
  let next = index + 1
  while (/^(?:adverb|date)$/.test(parts[next]?.kind ?? '')) next++
  const told = parts.slice(next + 1, next + 4).find(({ verb }) => verb)?.verb
  const subject = parts[index - 2]?.noun
  return (
    parts[next]?.kind === 'comma' &&
    told?.form === 'finite' &&
    subject != null &&
    !parts.slice(0, index).some(({ verb }) => verb)
  )
}
const everywhere = (view: SentenceView): Reach => ({ back: true, forth: true, limit: whole(view) })

/** "Solo en X el gobernador contaba 49": where, told before whoever speaks, is no part of who that is. */
function withoutPlace(parts: readonly Part[], first: number, speaker: number | null): number {
  const [link, where] = [parts[first], parts[first + 1]]
  const prison = where?.noun?.place?.place?.kind === 'prison' && !where.noun.classes.includes('role')
  return link?.kind === 'preposition' && prison && speaker !== null && speaker > first + 1 ? speaker : first
}

/** What one verb of saying makes of the sentence. */
function fromVerb(view: SentenceView, parts: readonly Part[], index: number, known: Speakers): Speech | null {
  const part = parts[index] as Part
  if (!part.verb || !maySay(view, part.verb)) return null
  const subject = subjectBefore(view, parts, index)
  if (!isSpeech(view, parts, index, subject.first)) return null
  if (part.verb?.form === 'gerund') {
    const last = known.last
    return (
      last && { ...last, words: part, region: part, reach: { back: false, forth: true, limit: whole(view) } }
    )
  }
  if (isInserted(view, parts, index))
    return known.last && { ...known.last, words: part, region: part, reach: everywhere(view) }
  const closing = /^(?:comma|quote)$/.test(parts[index - 1]?.kind ?? '')
  const after =
    subject.speaker === null || closing ? afterVerb(view, parts, index, subject.speaker !== null) : null
  const at = after ?? subject.speaker
  const noun = at === null ? null : (parts[at]?.noun ?? null)
  const taking = noun && taken(noun, known)
  const said =
    taking && at !== null
      ? again(taking, parts[at] as Part)
      : at === null
        ? unnamed(view, parts, index, subject, known)
        : toSaid(view, parts, at)
  if (!said) return null
  const first = after === null ? Math.min(withoutPlace(parts, subject.first, at), index) : index
  const last = Math.max(part.last, after === null ? 0 : (parts[after]?.last ?? 0))
  const region = { first: parts[first]?.first ?? part.first, last }
  return { ...said, region, reach: reachOf(view, parts, { first, verb: index, after }), preposition: false }
}

/** "was confirmed by X", "the 50 dead reported by the union". */
function fromSayer(view: SentenceView, parts: readonly Part[], index: number): Speech | null {
  const by = sayerAfter(view, parts, index)
  const noun = by === null ? null : parts[by + 1]?.noun
  const said = by !== null && noun && isSource(noun) ? toSaid(view, parts, by + 1) : null
  const part = parts[index]
  if (!said || !part) return null
  let from = index - 1
  while (parts[from]?.noun || parts[from]?.kind === 'preposition') from--
  const counted = parts.slice(from + 1, index).some((p) => p.noun?.count) && part.first === part.last
  const as = /^(?:as|como|segun)$/.test(wordAt(view, part.first - 1))
  const given = parts[index - 1]?.noun
  const stop = parts.findLast(({ kind }, at) => kind === 'stop' && at < index)
  const since = given && (isDocument(given) || given.classes.includes('toll')) ? (stop?.last ?? 0) : 0
  const limit = counted
    ? { first: parts[from + 1]?.first ?? 0, last: said.words.last }
    : { ...whole(view), first: since }
  const region = { first: part.first, last: said.words.last }
  return { ...said, region, reach: { back: true, forth: as || 'weak', limit }, preposition: true }
}

/** Everyone whom the sentence quotes. `earlier` are the speakers before it, for "he said" and a verb without a subject. */
export function speechesOf(view: SentenceView, earlier: Speakers): Speech[] {
  if (!mayHoldSpeech(view)) return []
  const parts = partsOf(view)
  const phrases = [...fromPrepositions(view, parts), ...fromTolls(view, parts)].map((found): Speech => {
    const noun = parts[found.index]?.noun
    const known = noun && taken(noun, earlier)
    const said = known ? again(known, found.words) : toSaid(view, parts, found.index)
    return { speaker: wordsOf(view, found.words), named: false, person: false, ...found, ...said }
  })
  let known = carrySpeakers(earlier, phrases)
  const verbs: Speech[] = []
  for (const [index, part] of parts.entries()) {
    if (!part.verb) continue
    // "HRW said it had documented": within a sentence "it" is whoever speaks there.
    const here = verbs.length > 0 ? { ...known, body: known.last } : known
    const speech = fromSayer(view, parts, index) ?? fromVerb(view, parts, index, here)
    if (!speech) continue
    verbs.push(speech)
    known = carrySpeakers(known, [speech])
  }
  return [...phrases, ...verbs]
}

export function carrySpeakers(before: Speakers, speeches: readonly Speech[]): Speakers {
  return speeches.reduce<Speakers>(
    ({ person, body }, speech) => ({
      last: speech,
      person: speech.person ? speech : person,
      body: speech.person ? body : speech,
    }),
    before,
  )
}

/** The speaker of what stands at a token: the nearest whose words reach it; of a denial, whoever denies. */
export function speakerOf(
  view: SentenceView,
  speeches: readonly Speech[],
  { anchor, status }: Pick<Candidate, 'anchor' | 'status'>,
): Speech | null {
  const denier = speeches.find(({ region }) => anchor >= region.first && anchor <= region.last)
  return status === 'denied' && denier ? denier : nearestCue(view, speeches, anchor)
}
