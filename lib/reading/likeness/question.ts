import { intern } from '@/lib/text/intern'
import { onceAWord } from '@/lib/text/once-a-word'
import { onceASpelling } from '@/lib/text/tokens'
import type { Candidate, Story } from '../candidate'
import type { NounPhrase, Range } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import type { Trait } from './trait'

/** A number of which no rule knew what it counts, and what its sentence claims besides. */
export type Question = {
  view: SentenceView
  phrase: Phrase
  taken: readonly Candidate[]
  story: Pick<Story, 'earlier' | 'views'>
}

/** Takes a trait of the number: something that stands near it, in one of many roles, and which words they are. */
export type Say = (trait: Trait, words?: Range) => void

/** What a word has in common with its other forms, in English and in Spanish. */
export const stemOf = onceAWord((word) => {
  if (/^\d/.test(word)) return '#'
  const stem = word
    .replace(/s$/, '')
    .replace(/[aeo]+$/, '')
    .replace(/y$/, 'i')
  return stem === '' ? word : intern(stem)
})

const stemOfToken = onceASpelling(({ norm }) => stemOf(norm))

/** How a sense is written, that none is taken for a class of its name. */
export const senseName = onceAWord((sense) => intern(`~${sense}`))

export const wordsAt = ({ lexed: { tokens } }: SentenceView, at: number): string => {
  if (at < 0) return '<'
  const token = tokens[at]
  return token ? stemOfToken(token) : '>'
}

const none: readonly string[] = ['-']
export const classesOf = ({ classes }: Pick<NounPhrase, 'classes'>): readonly string[] =>
  classes.length > 0 ? classes : none

const sizes = [1, 2, 9, 30, 100, 400, 1000, 5000]
export const sizeOf = ({ value, form }: { value: number; form: string }): string => {
  if (value >= 1900 && value <= 2100 && form === 'digits') return 'year'
  const size = sizes.find((limit) => value <= limit)
  return size === undefined ? 'more' : String(size)
}

/** What a claim counts: other counts are told apart by their unit. */
export const countOf = ({ kind, unit }: Pick<Candidate, 'kind' | 'unit'>): string =>
  kind === 'other_count' ? unit : kind

export const numberOf = ({ quantity }: Candidate): number => quantity?.value ?? 0
