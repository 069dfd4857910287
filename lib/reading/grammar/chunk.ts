import type { Bound } from '@/lib/model/claim'
import type { Toponym } from '@/lib/model/reading'
import type { DateMention } from '@/lib/text/dates/dates'
import type { NumberMention } from '@/lib/text/numbers'
import type { NounClass } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'

/** Token indexes into the sentence, both inclusive. */
export type Range = { first: number; last: number }

export type Count = NumberMention & { bound: Bound }

/** A noun and what belongs to it. `head` is folded; `classes` are the head's, `modifiers` those of the nouns around it. */
export type NounPhrase = Range & {
  kind: 'noun'
  head: string
  classes: NounClass[]
  modifiers: NounClass[]
  count: Count | null
  /** "dozens", "several": many, but no number. */
  vague: boolean
  /** "Tuesday's": what is told belongs to what stands before it. */
  owned: boolean
  determiner: 'definite' | 'demonstrative' | 'indefinite' | 'negative' | null
  plural: boolean
  place: Toponym | null
  pronoun: boolean
  /** "another 11", "otros 25". */
  another: boolean
  /** What participles before the noun say of it: "two wounded officers". */
  states: Sense[]
  /** Tokens of a person's or body's own name within it. */
  name: Range | null
}

export type VerbGroup = Range & {
  kind: 'verb'
  lemma: string
  senses: Sense[]
  passive: boolean
  /** `reduced`: a participle without an auxiliary ("guards held in the jail"). */
  form: 'finite' | 'reduced' | 'gerund' | 'infinitive'
  /** Present or perfect: what holds on the day of the statement. */
  current: boolean
  negated: boolean
  conditional: boolean
  future: boolean
  /** "had been": what held up to a time. */
  perfect: boolean

  plural: boolean | null
  /** It ends in "of", and who follows is who acts: "en poder de los reclusos". */
  holders?: boolean
}

export type Plain = Range & {
  kind: 'preposition' | 'conjunction' | 'subordinator' | 'relative' | 'comma' | 'stop' | 'quote' | 'adverb'
  word: string
}
export type DateChunk = Range & { kind: 'date'; mention: DateMention }
export type Chunk = NounPhrase | VerbGroup | Plain | DateChunk

export const isNoun = (chunk: Chunk | undefined): chunk is NounPhrase => chunk?.kind === 'noun'
export const isVerb = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.kind === 'verb'
/** The word of a preposition, of any other chunk none. */
export const prepositionOf = (chunk: Chunk | undefined): string =>
  chunk?.kind === 'preposition' ? chunk.word : ''
/** The word of a chunk that is one; of a noun, a verb or a date none. */
export const wordOf = (chunk: Chunk | undefined): string => (chunk && 'word' in chunk ? chunk.word : '')
export const hasClass = (noun: NounPhrase, ...classes: NounClass[]): boolean =>
  classes.some((name) => noun.classes.includes(name))
/** A prison by its noun or its name. */
export const isPrison = ({ classes, place }: NounPhrase): boolean =>
  classes.includes('prison') || place?.place?.kind === 'prison'
/** A place that the gazetteer holds, and no number of anything there. */
export const isKnownPlace = (chunk: Chunk | undefined): chunk is NounPhrase =>
  isNoun(chunk) && chunk.count === null && chunk.place?.place != null
/** "soldiers", "special police units": of the law. */
export const isOfForces = ({ classes, modifiers }: NounPhrase): boolean =>
  [...classes, ...modifiers].some((name) => name === 'police' || name === 'soldier')
/** Told as a fact: neither denied nor supposed nor still to come. */
export const isDone = ({ negated, future, conditional }: VerbGroup): boolean =>
  !negated && !future && !conditional
export const hasSense = (verb: VerbGroup, ...senses: Sense[]): boolean =>
  senses.some((sense) => verb.senses.includes(sense))
