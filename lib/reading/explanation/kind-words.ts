import type { Span } from '@/lib/model/span'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { clauseEnd } from '@/lib/reading/grammar/meaning/meanings'
import type { Candidate } from '../candidate'
import { type Chunk, isNoun, isVerb, type NounPhrase, type Range } from '../grammar/chunk'
import { type Phrase, type SentenceView, spanOf } from '../grammar/sentence-view'
import { bareWords, countedWords } from './noun-words'

/** "the hostages were 12 officers": the nouns on the other side of the copula. */
function acrossCopula(view: SentenceView, { verb, classes }: Meaning): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let i = verb ? view.chunks.indexOf(verb) - 1 : -1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (!chunk || clauseEnd.has(chunk.kind)) break
    if (isNoun(chunk) && chunk.classes.some((name) => classes.includes(name))) found.push(chunk)
  }
  return found
}

/** "the death toll rose to 31", "put the dead at nine": the nearest words for what the figure counts, and for the figure. */
function figureWords(view: SentenceView, { index }: Phrase, { classes }: Meaning): (NounPhrase | null)[] {
  const nearest = (test: (noun: NounPhrase) => boolean) =>
    view.chunks
      .flatMap((chunk, at) =>
        isNoun(chunk) && at !== index && test(chunk) ? [{ chunk, far: Math.abs(at - index) }] : [],
      )
      .sort((a, b) => a.far - b.far)[0]?.chunk ?? null
  return [
    nearest((noun) => noun.classes.includes('toll')),
    nearest((noun) => noun.classes.some((name) => classes.includes(name))),
  ]
}

/** What stands right behind the number, past a comma: "and five, wounded". */
function beside(view: SentenceView, { index }: Phrase): Chunk | null {
  const after = view.chunks[index + 2]
  return view.chunks[index + 1]?.kind === 'comma' && after && (isNoun(after) || isVerb(after)) ? after : null
}

const rangesOf = (view: SentenceView, nouns: readonly (NounPhrase | null | undefined)[]): Range[] =>
  nouns.flatMap((noun) => (noun ? (countedWords(view, noun) ?? []) : []))

/** The words that told what became of those counted. */
function fromMeaning(view: SentenceView, phrase: Phrase, meaning: Meaning): Range[] {
  const { source, verb } = meaning
  const own = countedWords(view, phrase.noun) ?? complementOf(view.chunks, phrase.index)
  const governor = phrase.governor?.noun == null ? undefined : view.chunks[phrase.governor.noun]
  if (source === 'verb') return [verb ?? own ?? beside(view, phrase)].flatMap((range) => range ?? [])
  if (source === 'copula') return [...rangesOf(view, acrossCopula(view, meaning)), ...(verb ? [verb] : [])]
  if (source === 'of') return rangesOf(view, [isNoun(governor) ? governor : null])
  if (source === 'toll')
    return [...rangesOf(view, figureWords(view, phrase, meaning)), ...(verb ? [verb] : [])]
  return [own ?? beside(view, phrase)].flatMap((range) => range ?? [])
}

/** Without a number the evidence tells the kind, and of a measure the verb that puts it in force. */
const ofFact = (view: SentenceView, { kind, evidence, verb }: Candidate): Range[] => [
  bareWords(view, evidence),
  ...(verb && kind !== 'attack' ? [verb] : []),
]

/** "spoke of as many as 20": the verb under which a number stands that no one confirms. */
function overNumber(view: SentenceView, { evidence }: Candidate): Range[] {
  const phrase = view.phrases.find(({ noun }) => noun.count?.first === evidence.first)
  const governor = phrase?.governor?.verb == null ? undefined : view.chunks[phrase.governor.verb]
  return [phrase?.links[0]?.verb ?? governor].flatMap((verb) => verb ?? [])
}

/** What is counted, the verb that says it of them, or the noun they belong to: "room for 590". */
function ofFigure(view: SentenceView, phrase: Phrase, { verb, kind }: Candidate): Range[] {
  const counted = countedWords(view, phrase.noun)
  const governor = phrase.governor?.noun == null ? undefined : view.chunks[phrase.governor.noun]
  if (kind === 'attack' && counted) return [counted]
  const told = verb ?? (isNoun(governor) ? countedWords(view, governor) : null)
  return [...(told ? [told] : []), ...(counted ? [counted] : [])]
}

const empty = (verb: Candidate['verb']) =>
  verb === null || verb.senses.some((sense) => sense === 'be' || sense === 'have')

/** Sentences by the candidates that were found in them. */
export type Sources = ReadonlyMap<Candidate, SentenceView>

/** A figure corrected again and again leads far back; the words are then of one told not too long before. */
const longestChain = 8

/** The figure that a candidate repeats or is part of, back to the one that says its kind itself. */
function originOf(candidate: Candidate, sources: Sources): Candidate {
  let origin = candidate
  for (let i = 0; i < longestChain && origin.model && sources.has(origin.model); i++) origin = origin.model
  return origin
}

/** The words that gave a candidate its kind: those that gave it to the figure that it repeats or is part of, and its own. */
export function kindSpans(view: SentenceView, candidate: Candidate, sources: Sources): Span[] {
  const origin = originOf(candidate, sources)
  const source = sources.get(origin) ?? view
  const told = ownWords(source, origin).map((range) => spanOf(source, range))
  const { verb } = candidate
  const own = origin !== candidate && verb && !empty(verb) && verb !== origin.verb ? [spanOf(view, verb)] : []
  return [...told, ...own]
}

function ownWords(view: SentenceView, candidate: Candidate): Range[] {
  if (candidate.likeness) return [...candidate.likeness]
  const phrase = view.phrases.find(({ index }) => index === candidate.phrase)
  if (phrase && candidate.meaning) return fromMeaning(view, phrase, candidate.meaning)
  if (candidate.kind === 'unconfirmed_report' && candidate.quantity) return overNumber(view, candidate)
  return candidate.quantity && phrase ? ofFigure(view, phrase, candidate) : ofFact(view, candidate)
}
