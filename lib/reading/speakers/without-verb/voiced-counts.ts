import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { counts, figures } from '@/lib/reading/lexicon/figures'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import { isSource } from '@/lib/reading/speakers/speaker'
import { bodies, courts } from '@/lib/reading/speakers/words'

/** Numbers that are somebody's whole word: "the church says 80, the army 39". */

/**
 * `most`: "no pasa de 39". `elided`: its clause has no verb, and that of the voice before it is meant. `voice` is null where
 * only a word for the count names it: "the army's tally".
 */
export type VoicedCount = { phrase: Phrase; voice: NounPhrase | null; most?: true; elided?: true }

const gives =
  /^(?:say|count|report|give|claim|estimate|tally|decir|dar|contar|reportar|contabilizar|calcular|estimar|reconocer|admitir|sostener|asegurar|afirmar|insistir|insist)$/
/** By which preposition each keeps or gives a number; "": by none. */
const withNumber: Readonly<Record<string, RegExp>> = {
  speak: /^of$/,
  talk: /^of$/,
  hablar: /^de$/,
  stick: /^to$/,
  keep: /^to$/,
  hold: /^to$/,
  stand: /^by$/,
  maintain: /^$/,
  mantener: /^(?:en)?$/,
  quedar: /^en$/,
  insistir: /^en$/,
}
const keepsFigure = /^(?:keep|hold|stick|stand|maintain|leave|mantener|sostener|insistir|dejar|conservar)$/
const goesBeyond = /^(?:pasar|superar|exceder)$/

/** "mantiene su cifra", "se queda en" are told as being. */
function lemmaOf(view: SentenceView, verb: VerbGroup): string {
  const word = wordAt(view, verb.last)
  if (/^(?:mant(?:iene|ienen|enia|enian|uvo|uvieron)|maintain(?:s|ed)?)$/.test(word)) return 'mantener'
  return /^qued(?:a|an|o|aron|aba|aban)$/.test(word) ? 'quedar' : verb.lemma
}

const isEnd = (chunk: Chunk | undefined): boolean =>
  !chunk || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'quote'

/** Nothing is told of the number: it ends the clause, or the next one opens with a subject of its own. */
function endsClause({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [next, after] = [chunks[index + 1], chunks[index + 2]]
  if (isEnd(next)) return true
  return (
    next?.kind === 'conjunction' &&
    (isNoun(after) ? after.count === null : /^(?:para|for|segun|according)$/.test(prepositionOf(after)))
  )
}

const isBareCount = ({ bare, noun }: Phrase): boolean =>
  bare && noun.count !== null && !noun.count.alone && !noun.count.share && !noun.another

const isVoice = (noun: Chunk | null | undefined): noun is NounPhrase =>
  noun != null && isNoun(noun) && !noun.pronoun && !noun.place && (isSource(noun) || posts.test(noun.head))
/** "the command post", "el puesto de mando". */
const posts = /^(?:post|puesto)$/

/** "su cifra", "its own count": by the word for a count, of whoever keeps it. */
const isOwnFigure = (view: SentenceView, chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  chunk.count === null &&
  /^(?:its|his|her|their|sus?)$/.test(wordAt(view, chunk.first)) &&
  (chunk.classes.includes('toll') || figures.has(chunk.head))

/** "that there were", "que fueron", "it was": what stands between a voice's verb and the number, to the chunk before it. */
function pastBeing({ chunks }: SentenceView, at: number): number {
  const is = chunks[at]
  if (!isVerb(is) || is.negated || is.form !== 'finite' || is.conditional || is.future) return at
  if (!is.senses.some((sense) => sense === 'be' || sense === 'exist')) return at
  const who = chunks[at - 1]
  const before = isNoun(who) && /^(?:it|there|they)$/.test(who.head) ? at - 2 : at - 1
  const that = chunks[before]
  const linked = that?.kind === 'relative' || that?.kind === 'subordinator'
  return linked ? before - 1 : before < at - 1 ? before : at
}

const isHour = ({ classes, head }: NounPhrase): boolean =>
  classes.includes('time') || /^(?:midday|noon|midnight|dawn|nightfall)$/.test(head)

/** The verb by which a voice gives or keeps the number, past "su cifra en", "by its figure of", "en que fueron". */
function verbBefore(view: SentenceView, index: number) {
  const { chunks } = view
  const links = /^(?:of|at|by|to|with|de|en|a|con)$/
  let at = pastBeing(view, index - 1)
  const by = prepositionOf(chunks[at])
  if (links.test(by) || (chunks[at]?.kind === 'relative' && isVerb(chunks[at - 1]))) at--
  const kept = isOwnFigure(view, chunks[at])
  if (kept) at--
  if (kept && links.test(prepositionOf(chunks[at]))) at--
  // "habló al mediodía de tres", "habló el lunes de tres".
  const time = chunks[at]
  if (time?.kind === 'date') at--
  else if (isNoun(time) && isHour(time) && prepositionOf(chunks[at - 1])) at -= 2
  const verb = chunks[at]
  const told = isVerb(verb) && verb.form === 'finite' && !verb.future && !verb.conditional && !verb.passive
  return told ? { verb, kept, by } : null
}

const ownVoices: ReadonlySet<NounClass> = new Set(['role', 'source', 'police', 'soldier'])

/** "el Ejército", "the church", "la Defensoría": one body or office, which is none of those counted. */
const isOneBody = (view: SentenceView, noun: NounPhrase): boolean =>
  noun.count === null &&
  (/^(?:el|la|the|its|su)$/.test(wordAt(view, noun.first)) ||
    /^(?:del|al)$/.test(wordAt(view, noun.first - 1))) &&
  (noun.name !== null || bodies.has(noun.head) || noun.classes.some((name) => ownVoices.has(name)))

/** "The army's count is 39", "el conteo de la Iglesia es de 80": is the number some body's count? */
function isCountOf(view: SentenceView, verb: VerbGroup): boolean {
  const count = subjectOf(view, verb)
  const is = !verb.negated && verb.senses.some((sense) => sense === 'be' || sense === 'reach')
  if (!is || !count || !counts.has(count.head)) return false
  const of = complementOf(view.chunks, view.chunks.indexOf(count))
  if (of) return isOneBody(view, of)
  const mark = view.lexed.tokens.findIndex(({ norm }, at) => at > count.first && /^['’]s?$/.test(norm))
  const owned = mark > 0 && mark < count.last
  return owned && (count.modifiers.some((name) => ownVoices.has(name)) || bodies.has(wordAt(view, mark - 1)))
}

/** "La Defensoría no: insiste en que fueron 60": who stands before the colon. */
function whoDiffers({ chunks }: SentenceView, verb: VerbGroup): NounPhrase | null {
  const [who, not, colon] = chunks.slice(Math.max(0, chunks.indexOf(verb) - 3))
  const apart = not?.kind === 'adverb' && /^(?:no|si|tampoco)$/.test(not.word) && colon?.kind === 'stop'
  return apart && isNoun(who) ? who : null
}

/** Does the verb give the number as somebody's word? */
function givesCount(view: SentenceView, told: NonNullable<ReturnType<typeof verbBefore>>): boolean {
  const lemma = lemmaOf(view, told.verb)
  if (told.verb.negated) return false
  if (told.kept) return keepsFigure.test(lemma)
  return withNumber[lemma]?.test(told.by) ?? (gives.test(lemma) && told.by === '')
}

/** "The church says 80", "la Defensoría mantiene su cifra en 60", "el Ejército no pasa de 39". */
function givenBy(view: SentenceView, phrase: Phrase): VoicedCount | null {
  const told = verbBefore(view, phrase.index)
  if (!told) return null
  if (!told.kept && isCountOf(view, told.verb)) return { phrase, voice: null }
  const voice = subjectOf(view, told.verb) ?? whoDiffers(view, told.verb)
  // What a court gives are years.
  if (!isVoice(voice) || courts.test(voice.head)) return null
  const most = told.verb.negated && !told.kept && goesBeyond.test(told.verb.lemma) && isOneBody(view, voice)
  if (most) return { phrase, voice, most }
  return givesCount(view, told) ? { phrase, voice } : null
}

/** "para", "según", "according to". */
const isOpener = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:para|for|segun)$/.test(prepositionOf(chunks[at])) ||
  (prepositionOf(chunks[at]) === 'to' && prepositionOf(chunks[at - 1]) === 'according')

/** "Para la Fiscalía son 28", "según el Ejército, 39": as a voice has it, at the head of its clause. */
function heldBy({ chunks }: SentenceView, phrase: Phrase, before?: VoicedCount): VoicedCount | null {
  let at = phrase.index - 1
  const is = chunks[at]
  const elided = !isVerb(is)
  if (isVerb(is)) {
    const isBeing = is.senses.some((sense) => sense === 'be' || sense === 'exist')
    if (!isBeing || is.negated || is.form !== 'finite' || is.plural === false) return null
    at--
  }
  const there = chunks[at]
  if (there?.kind === 'adverb' && there.word === 'there') at--
  if (chunks[at]?.kind === 'comma') at--
  while (/^(?:of|de|del)$/.test(prepositionOf(chunks[at - 1])) && isNoun(chunks[at])) at -= 2
  const voice = chunks[at]
  if (!isVoice(voice) || !isOpener(chunks, at - 1)) return null
  const joint = chunks[prepositionOf(chunks[at - 1]) === 'to' ? at - 3 : at - 2]
  const opens = !joint || /^(?:stop|comma|conjunction)$/.test(joint.kind)
  return opens && !(elided && before === undefined) ? { phrase, voice, ...(elided ? { elided } : {}) } : null
}

/** "la Fiscalía, a media tarde, de diez": past what is set apart, from the comma behind it to who stands before. */
function pastAside(chunks: readonly Chunk[], comma: number): number {
  const opening = chunks.findLastIndex(({ kind }, i) => i < comma && kind === 'comma')
  const [first, ...more] = chunks.slice(opening + 1, comma)
  const isAside = more.every((chunk) => chunk.kind === 'adverb' || (isNoun(chunk) && !chunk.count))
  const apart = opening > 0 && more.length < 3 && isAside && /^(?:preposition|date)$/.test(first?.kind ?? '')
  return apart ? opening - 1 : comma - 1
}

/** "The police spoke of three dead in A": whose word the first count is, of those whom it names. */
type Told = VoicedCount & { by: string }
function toldFirst(view: SentenceView, phrase: Phrase): Told | null {
  if (phrase.bare || !phrase.noun.classes.some((name) => fates.has(name))) return null
  const told = verbBefore(view, phrase.index)
  const voice = told && subjectOf(view, told.verb)
  return told && !told.kept && isVoice(voice) && givesCount(view, told)
    ? { phrase, voice, by: told.by }
    : null
}
const fates: ReadonlySet<NounClass> = new Set(['dead', 'death', 'hurt', 'hostage', 'fugitive', 'arrest'])

/** "; the army, 39", "y el Ejército 39", "; la Iglesia, en 60", or a sentence of "El Ejército, que 39" alone: the verb before is meant again. */
function byNext(
  { chunks, verbs }: SentenceView,
  phrase: Phrase,
  before?: VoicedCount | Told,
): VoicedCount | null {
  let at = phrase.index - 1
  const link = prepositionOf(chunks[at])
  const linked = /^(?:of|at|to|de|en|a)$/.test(link) || chunks[at]?.kind === 'relative'
  if (before && 'by' in before && before.by !== link) return null
  if (linked) at--
  if (chunks[at]?.kind === 'comma') at = pastAside(chunks, at)
  while (/^(?:of|de|del)$/.test(prepositionOf(chunks[at - 1])) && isNoun(chunks[at])) at -= 2
  const [voice, joint] = [chunks[at], chunks[at - 1]]
  const parted = joint && /^(?:stop|comma|conjunction)$/.test(joint.kind)
  if (!isVoice(voice)) return null
  if (!before) return linked && at === 0 && verbs.length === 0 ? { phrase, voice, elided: true } : null
  if (!parted || voice.first < before.phrase.noun.last) return null
  const between = chunks.slice(before.phrase.index + 1, at)
  return between.some((chunk) => isVerb(chunk) || (isNoun(chunk) && chunk.count !== null))
    ? null
    : { phrase, voice, elided: true }
}

/** Each number of the sentence that is somebody's whole word, with who gives it. */
export const voicedCounts = keepBySentence((view: SentenceView): readonly VoicedCount[] => {
  const found: VoicedCount[] = []
  let first: Told | null = null
  for (const phrase of view.counted) {
    first ??= toldFirst(view, phrase)
    if (!isBareCount(phrase) || !endsClause(view, phrase)) continue
    const voiced =
      givenBy(view, phrase) ??
      heldBy(view, phrase, found.at(-1)) ??
      byNext(view, phrase, found.at(-1) ?? first ?? undefined)
    if (voiced) found.push(voiced)
  }
  return found
})
