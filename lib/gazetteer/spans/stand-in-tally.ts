import type { PickedSpan } from '@/lib/gazetteer/spans/pick-spans'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import type { Word } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'
import { either } from '@/lib/text/either'
import { numberWords } from '@/lib/text/number-words'
import { wordSet } from '@/lib/text/word-set'

/** "X: 18 dead. Y: two dead", "X tiene 18 muertos, Y diez": names with their figures right behind them, as a report lists its towns. */

const listed = 3 // log odds: what a place of the same list says for a name

const has = wordSet(
  'has had saw counts counted lost recorded reported mourned tiene tuvo suma sumaba registra registro reporta ' +
    'reporto cuenta lamenta concentra perdio hubo',
)
const fates = new RegExp(
  `^${either(
    'dead|deaths?|killed|injured|wounded|hurt|arrests?|arrested|people|victims?|inmates?|prisoners?',
    'muert[oa]s?|muertes?|fallecid[oa]s?|decesos|herid[oa]s?|lesionad[oa]s?|detenid[oa]s?|personas?|victimas?|pres[oa]s|intern[oa]s',
  )}$`,
)
const tied = /^(?::[^\S\n]| \(|,?[^\S\n])$/

const isNumber = (word: Word | undefined, language: Language): boolean =>
  word !== undefined &&
  (/^\d{1,3}(?:[.,]?\d{3})?$/.test(word.text) || numberWords[language].small.has(word.norm))

/** Where the figure stands that a name has behind it, "X: 18", "X tiene 18", "X a diez"; -1 where none does. */
function figureBehind({ words, language }: SpanReading, { to }: PickedSpan): number {
  const verb = words[to]
  const told = verb?.gap === ' ' && (has.has(verb.norm) || verb.norm === 'a') ? to + 1 : to
  const at = told > to && words[told]?.norm === 'a' ? told + 1 : told
  return tied.test(words[at]?.gap ?? '') && isNumber(words[at], language) ? at : -1
}

/** Nothing but the number is told, or whom it counts: "X 10, Y 6", "X: two dead". */
function isOfPeople({ words }: SpanReading, at: number): boolean {
  const next = words[at + 1]
  return next === undefined || next.gap !== ' ' || /^(?:y|e|and)$/.test(next.norm) || fates.test(next.norm)
}

/** Each name of such a list is likelier a place where one of another name is taken for one. */
export function standInTally<Span extends PickedSpan>(
  spans: readonly Span[],
  reading: SpanReading,
  least: (span: Span) => number,
): readonly Span[] {
  const row = spans.filter((span) => {
    const at = span.bearers.length > 0 ? figureBehind(reading, span) : -1
    return at > 0 && isOfPeople(reading, at)
  })
  const sure = new Set(row.filter((span) => span.score > least(span)).map(({ key }) => key))
  const isListed = (span: Span): boolean =>
    row.includes(span) &&
    (sure.size > 1 || (sure.size === 1 && !sure.has(span.key))) &&
    span.bearers.some(({ place, as }) => as === 'name' && reading.pointed(span.key).has(place.country))
  return row.length < 2
    ? spans
    : spans.map((span) => (isListed(span) ? { ...span, score: span.score + listed } : span))
}
