import type { Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

const isDays = (head: string) => /^(?:days?|dias?|jornadas)$/.test(head)
const isHours = (head: string) => /^(?:hours?|horas?)$/.test(head)

/** "45-day": the word behind the hyphen. */
const compoundOf = ({ lexed: { tokens } }: SentenceView, last: number): string =>
  tokens[last + 1]?.norm === '-' ? (tokens[last + 2]?.norm ?? '') : ''

/** What a length is counted in; null of what is none. `isOfMeasure`: is it told as the measure's own? Only so are hours one. */
export function lengthUnit(
  view: SentenceView,
  head: string,
  count: Range,
  isOfMeasure: () => boolean,
): 'days' | 'hours' | null {
  const compound = compoundOf(view, count.last)
  if (isDays(head) || isDays(compound)) return 'days'
  return (isHours(head) || isHours(compound)) && isOfMeasure() ? 'hours' : null
}

/** "a 45-day state of emergency", "un estado de excepción de 45 días": is the count beside the words that name the measure? */
export function isBeside(view: SentenceView, { first, last }: Range, length: Range): boolean {
  const before = first > length.last && first - length.last <= 3
  return before || (length.first - last === 2 && /^(?:de|of)$/.test(wordAt(view, last + 1)))
}

/** "decretó el estado de excepción por 72 horas", "declared the state of emergency for 72 hours": for how long, told right behind it. */
export const isFor = (view: SentenceView, { last }: Range, length: Range): boolean =>
  length.first - last === 2 && /^(?:por|durante|for)$/.test(wordAt(view, last + 1))
