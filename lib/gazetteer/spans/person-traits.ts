import { titles } from '@/lib/gazetteer/lexicon/people'
import { wordList } from '@/lib/gazetteer/lexicon/word-list'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import type { Rank } from '@/lib/gazetteer/spans/name-rank'
import { isGivenName, type Say, type SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'

/** They name somebody behind a comma: "his mother, X". */
const kin = new Set(
  wordList(`mother, father, daughter, daughters, son, sons, wife, husband, brother, brothers, sister, sisters, aunt, uncle, cousin, niece, nephew, grandmother,
    grandfather, grandson, granddaughter, partner, girlfriend, boyfriend, fiancee, widow, children, twins, baby, friend, girl, boy, dog`),
)

/** A title before the run of capitals, its stop between: "Dr. A B". */
function titleBefore(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap ?? ''
  return (gap === ' ' || gap === '. ') && titles.has(words[at - 1]?.norm ?? '')
}

/** Is it the line that says who wrote the article? */
const isByline = (words: readonly Word[], at: number) =>
  words[at - 1]?.norm === 'by' && words[at - 1]?.opens === true && isAdjacent(words[at])

const age = /^\d{1,2}$/

/** Tells what makes the candidate a part of somebody's name. */
export function sayPerson(span: CandidateSpan, { size }: Rank, reading: SpanReading, say: Say): void {
  const { words, starts, model } = reading
  const { from, to } = span
  const start = starts[from] ?? from
  if (isByline(words, start)) say(`byline/${from > start}`)
  if (from > start) {
    const head = words[start]
    if (titles.has(head?.norm ?? '')) say(`run=title/${size}`)
    else if (titleBefore(words, start)) say(`run=titled/${size}`)
    else if (isGivenName(head, model)) say(`run=given/${size}`)
  }
  const before = words[from - 1]
  const gap = words[from]?.gap ?? ''
  if (before && (gap === ' ' || gap === ', ') && kin.has(before.norm)) say(`kin${gap.trim()}`)
  const after = words[to]
  if (after?.gap === ', ' && age.test(after.text) && /^,/.test(words[to + 1]?.gap ?? '')) say(`age/${size}`)
}
