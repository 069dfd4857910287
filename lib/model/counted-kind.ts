import type { ClaimKind } from '@/lib/kinds/kinds'
import { type Unit, units } from './unit'

type Slug<T extends string> = T extends `${infer Head} ${infer Rest}` ? `${Head}_${Slug<Rest>}` : T

/** What other figures count, as a query names it beside the kinds: `people_missing` for the unit `people missing`. */
export type CountedKind = Slug<Exclude<Unit, 'people'>>

const toSlug = (unit: string) => unit.replaceAll(' ', '_')

/** Of people alone nothing is said that would tell them from other figures. */
export const countedKinds = units.filter((unit) => unit !== 'people').map(toSlug) as CountedKind[]

/** The unit that a query names so. */
export const unitOfKind = (kind: string): string => kind.replaceAll('_', ' ')

/** All that a query may name a claim or incident by: its kind, and of other figures what they count. */
export const kindsOf = ({ kind, unit }: { kind: ClaimKind; unit: string }): readonly string[] =>
  kind === 'other_count' && unit !== 'people' ? [kind, toSlug(unit)] : [kind]

/** Is it of one of these? Where none is asked for, everything is. */
export const isOfKind = (of: { kind: ClaimKind; unit: string }, asked: readonly string[]): boolean =>
  asked.length === 0 || kindsOf(of).some((kind) => asked.includes(kind))
