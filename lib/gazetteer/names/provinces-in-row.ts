import { areaNouns } from '@/lib/gazetteer/lexicon/areas'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { isAdjacent, isBehindComma, type Word, wordsIn } from '@/lib/gazetteer/words'

/** Provinces whose names are words ("Centre"): beside the noun, or in a row of such that has it. */

const isNoun = (word: Word | undefined) =>
  word?.capital === false && (areaNouns.get(word.norm) === 'province' || /^departments?$/.test(word.norm))

const isBeforeNoun = (words: readonly Word[], to: number) => isAdjacent(words[to]) && isNoun(words[to])

function isBehindNoun(words: readonly Word[], from: number): boolean {
  const { head, linked, at } = headBefore(words, from)
  return (linked || /s$/.test(head)) && isNoun(words[at])
}

const isAnd = (word: Word | undefined) => isAdjacent(word) && /^(?:and|y|e)$/.test(word?.norm ?? '')
const isListed = (word: Word | undefined) => isBehindComma(word)

/** From where to where the row of provinces reaches that a span stands in. */
function rowOf(span: CandidateSpan, { words, starting, ending }: SpanReading, isProvince: Test) {
  let { from, to } = span
  for (let before = beside(-1); before; before = beside(-1)) from = before.from
  for (let after = beside(1); after; after = beside(1)) to = after.to
  return { from, to }

  function beside(side: -1 | 1): CandidateSpan | null {
    const and = side < 0 ? isAnd(words[from - 1]) && isAdjacent(words[from]) : isAnd(words[to])
    if (!and && !isListed(words[side < 0 ? from : to])) return null
    const next = side < 0 ? ending.get(and ? from - 1 : from) : starting.get(and ? to + 1 : to)
    return next && isProvince(next) ? next : null
  }
}

type Test = (span: CandidateSpan) => boolean

/** The names picked, and the provinces of countries told of that their noun shows. */
export function withProvinces(
  picked: readonly CandidateSpan[],
  reading: SpanReading,
  isToldOf: (country: string) => boolean,
): CandidateSpan[] {
  const { words, starting } = reading
  const taken = wordsIn(picked)
  const isProvince: Test = ({ from, bearers }) =>
    words[from]?.capital === true &&
    bearers.some(({ place }) => place.kind === 'province' && isToldOf(place.country))
  const shown = [...starting.values()].filter((span) => {
    if (taken.has(span.from) || taken.has(span.to - 1) || !isProvince(span)) return false
    const { from, to } = rowOf(span, reading, isProvince)
    return isBeforeNoun(words, to) || isBehindNoun(words, from)
  })
  return [...picked, ...shown].sort((a, b) => a.from - b.from)
}
