import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  type Range,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { toNoun, toVerb } from '@/lib/reading/grammar/chunking/one-shape'
import { fresh } from '@/lib/reading/grammar/nouns/noun-phrase'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import { saidThat } from '@/lib/reading/speakers/words'

/**
 * A chunk as attribution sees it. `own` are the words by which a name is told, where they are known.
 */
export type Part = Range & {
  kind: Chunk['kind']
  word: string
  noun: NounPhrase | null
  verb: VerbGroup | null
  own: Range | null
}

export const textAt = (view: SentenceView, at: number): string => view.lexed.tokens[at]?.text ?? ''
export const isCapital = (view: SentenceView, at: number): boolean => view.lexed.tokens[at]?.capital === true

/** The chunk as the chunker read it. */
export function toPart(view: SentenceView, chunk: Chunk): Part {
  const { kind, first, last } = chunk
  return {
    kind,
    first,
    last,
    word: 'word' in chunk ? chunk.word : wordAt(view, first),
    noun: isNoun(chunk) ? chunk : null,
    verb: isVerb(chunk) ? chunk : null,
    own: null,
  }
}

/** The part with some of its fields changed, all of them in their order still. */
export function alter(part: Part, change: Partial<Part>): Part {
  const { kind, first, last, word, noun, verb, own } = { ...part, ...change }
  return { kind, first, last, word, noun: noun && toNoun(noun), verb: verb && toVerb(verb), own }
}

export const asNoun = (part: Part, name: Range | null = null): Part =>
  alter(part, {
    kind: 'noun',
    verb: null,
    noun: { ...fresh(part.first), last: part.last, name, head: part.word },
  })

/** A noun phrase cut down to some of its tokens, its last word the head. */
export function nounFrom(view: SentenceView, part: Part, first: number, last: number): Part {
  const head = wordAt(view, last)
  const name = part.noun?.name ?? null
  const kept = name && name.first >= first && name.last <= last ? name : null
  const classes = nounOf(head, view.lexed.language)?.classes ?? []
  const determiner = first === part.first ? (part.noun?.determiner ?? null) : null
  const noun = { ...fresh(first), last, name: kept, head, classes, determiner }
  return alter(part, { first, last, noun })
}

export function verbFrom(view: SentenceView, first: number, last: number): Part {
  const lemma = wordAt(view, last)
  const verb: VerbGroup = {
    ...{ kind: 'verb', first, last, lemma, form: 'finite', plural: null },
    senses: saidThat.test(lemma) || lemma === 'report' ? ['say'] : ['other'],
    ...{ passive: false, current: false, negated: false, conditional: false, future: false, perfect: false },
  }
  return { kind: 'verb', first, last, word: lemma, noun: null, verb: toVerb(verb), own: null }
}

/** The part up to a token, told by the words of its own. */
export function named(before: Part, last: number, own: Range): Part {
  const noun = before.noun && { ...before.noun, last, name: own }
  return alter(before, { last, noun, own })
}
