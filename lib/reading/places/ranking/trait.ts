import { onceAWord } from '@/lib/text/once-a-word'
import weights from './weights.json'

/** Something said of a place as that of a figure; `weight`: what was learned of it, 0 where nothing was. */
export type Trait = { readonly name: string; readonly weight: number }

const learned: ReadonlyMap<string, number> = new Map(Object.entries(weights))

export const toTrait = (name: string): Trait => ({ name, weight: learned.get(name) ?? 0 })

/** The traits of one pattern, by what fills it: each is named once, however often it is said. */
export const traitsBy = (name: (filling: string) => string): ((filling: string) => Trait) =>
  onceAWord((filling) => toTrait(name(filling)))

/** The same, by two things that fill it. */
export function traitsByBoth(
  name: (one: string, other: string) => string,
): (one: string, other: string) => Trait {
  const traitsOf = onceAWord((one) => traitsBy((other) => name(one, other)))
  return (one, other) => traitsOf(one)(other)
}
