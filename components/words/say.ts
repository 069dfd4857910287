import type { ClaimKind } from '@/lib/model/claim'
import { unitOfKind } from '@/lib/model/counted-kind'
import { groupBy } from '@/lib/model/group-by'
import type { Words } from './en'
import { type Figure, type FigureRange, leastKnown, toRange } from './figure-range'

type Counted = { kind: ClaimKind; quantity: Figure | null; unit: string; over?: true | undefined }

/** "53 guards held", "137 people had been held", "31 or more killed", "state of emergency, 60 days". */
export function sayFigure(words: Words, { kind, quantity, unit, over }: Counted): string {
  const figure = quantity && words.range(toRange(quantity))
  return words.kinds[kind].figure({ figure, count: quantity && countOf(quantity), unit, over })
}

/** The count that decides between one and many: a range or a bound is always many. */
function countOf(quantity: Figure): number {
  const range = toRange(quantity)
  return range.form === 'exact' ? range.value : Math.max(2, leastKnown(quantity))
}

const signs: Record<Exclude<FigureRange['form'], 'range'>, (number: string) => string> = {
  exact: (number) => number,
  at_least: (number) => `${number}+`,
  at_most: (number) => `≤${number}`,
  about: (number) => `≈${number}`,
}

/** "31+", "≈120", "53–137": for figures set large and for labels on a small map. */
export function signFigure(words: Words, quantity: Figure): string {
  const range = toRange(quantity)
  const { number } = words.formats
  if (range.form === 'range') return `${number(range.from)}–${number(range.to)}`
  return signs[range.form](number(range.value))
}

/** What is told of, as a title: its kind; of what no kind holds, what is counted ("People missing"), where that is known. */
export function sayKind(words: Words, { kind, unit }: Pick<Counted, 'kind' | 'unit'>): string {
  const counted = kind === 'other_count' ? words.unitName(unit) : null
  return counted ? capitalize(counted) : words.kinds[kind].label
}

/** What a query calls a kind, or of other figures what they count (`people_missing`), as a title; null of what neither is. */
export function sayQueryKind(words: Words, kind: string): string | null {
  const counted = words.unitName(unitOfKind(kind))
  return words.kinds[kind as ClaimKind]?.label ?? (counted && capitalize(counted))
}

const mostNamed = 3

/** "people missing", "people rescued", "bodies identified": "people missing, rescued, bodies identified". */
function joinNames(names: readonly string[]): string[] {
  const nouns = groupBy(names, (name) => name.split(' ')[0])
  return [...nouns].flatMap(([noun = '', [first = '', ...others]]) => [
    first,
    ...others.map((name) => name.slice(noun.length + 1)),
  ])
}

/** What no kind holds, all of it as one title: "People missing, rescued, other figures". The most told of come first. */
export function sayCounted(words: Words, units: readonly string[]): string {
  const times = new Map<string, number>()
  for (const unit of units) times.set(unit, (times.get(unit) ?? 0) + 1)
  const named = [...times].sort(([, a], [, b]) => b - a).map(([unit]) => words.unitName(unit))
  const known = named.flatMap((name) => name ?? []).slice(0, mostNamed)
  const { label, told } = words.kinds.other_count
  if (known.length === 0) return label
  return capitalize([...joinNames(known), ...(known.length < named.length ? [told] : [])].join(', '))
}

export const capitalize = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
