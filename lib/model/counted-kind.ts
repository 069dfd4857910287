import type { ClaimKind } from '@/lib/kinds/kinds'
import { type Unit, units } from './unit'

type Slug<T extends string> = T extends `${infer Head} ${infer Rest}` ? `${Head}_${Slug<Rest>}` : T

/** Of people alone nothing is said that would tell them from other figures; the rest only other kinds count. */
type Uncounted = 'people' | 'days' | 'hours' | 'measures' | 'reports'
const uncounted: ReadonlySet<string> = new Set<Uncounted>(['people', 'days', 'hours', 'measures', 'reports'])

/** What other figures count, as a query names it beside the kinds: `people_missing` for the unit `people missing`. */
export type CountedKind = Slug<Exclude<Unit, Uncounted>>

const toSlug = (unit: string) => unit.replaceAll(' ', '_')

export const countedKinds = units.filter((unit) => !uncounted.has(unit)).map(toSlug) as CountedKind[]

/** The unit that a query names so. */
export const unitOfKind = (kind: string): string => kind.replaceAll('_', ' ')

/** All that a query may name a claim or incident by: its kind, and of other figures what they count. */
export const kindsOf = ({ kind, unit }: { kind: ClaimKind; unit: string }): readonly string[] =>
  kind === 'other_count' && !uncounted.has(unit) ? [kind, toSlug(unit)] : [kind]

/** Is it of one of these? Where none is asked for, everything is. */
export const isOfKind = (of: { kind: ClaimKind; unit: string }, asked: readonly string[]): boolean =>
  asked.length === 0 || kindsOf(of).some((kind) => asked.includes(kind))
