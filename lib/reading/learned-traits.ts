import { intern } from '@/lib/text/intern'
import { onceAWord } from '@/lib/text/once-a-word'

/** Something said of one of the answers to a question; `weight`: what was learned of it, 0 where nothing was. */
export type Trait = { readonly name: string; readonly weight: number }

/** Ways to name traits so that each is spelled once, however often it is said, and found with its weight. */
type LearnedTraits = {
  toTrait(name: string): Trait
  /** The traits of one pattern, by what fills it. */
  traitsBy(name: (filling: string) => string): (filling: string) => Trait
  /** The same, by two things that fill it. */
  traitsByBoth(name: (one: string, other: string) => string): (one: string, other: string) => Trait
}

export function learnedTraits(weights: Readonly<Record<string, number>>): LearnedTraits {
  const learned: ReadonlyMap<string, number> = new Map(Object.entries(weights))
  const toTrait = (name: string): Trait => ({ name: intern(name), weight: learned.get(name) ?? 0 })
  const traitsBy = (name: (filling: string) => string) => onceAWord((filling) => toTrait(name(filling)))
  return {
    toTrait,
    traitsBy,
    traitsByBoth(name) {
      const traitsOf = onceAWord((one) => traitsBy((other) => name(one, other)))
      return (one, other) => traitsOf(one)(other)
    },
  }
}
