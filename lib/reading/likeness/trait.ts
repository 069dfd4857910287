import { intern } from '@/lib/text/intern'
import weights from './weights.json'

/** What a trait weighs for an answer: the answer by its index, its weight in hundredths, the next answer, and so on. */
export type Row = readonly number[]

const learned: ReadonlyMap<string, Row> = new Map(Object.entries<Row>(weights))

/** With what words learned names begin that have more. */
const beginnings = new Set<string>()
for (const name of learned.keys())
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) beginnings.add(name.slice(0, at))

/**
 * Something said of a number, named by words. It is reached word by word from what it begins with, so that nobody spells its
 * name anew to know what it weighs: the traits that have weights are one object each.
 */
export type Trait = {
  readonly name: string
  readonly row: Row | undefined
  /** Its place among the traits of the number that was asked of last, see `traitsOf`. */
  at: number
  /** By their last word those that begin with it; null where none is learned. */
  readonly longer: Map<string, Trait> | null
}

/** The trait with one more word. What no weights begin with is not kept: no text may fill the memory. */
export function longer(trait: Trait, word: string): Trait {
  const known = trait.longer?.get(word)
  if (known) return known
  const name = trait === nothing ? word : `${trait.name} ${word}`
  if (trait.longer === null) return { name, row: undefined, at: 0, longer: null }
  const next = toTrait(name)
  if (next.row || next.longer) trait.longer.set(intern(word), next)
  return next
}

const toTrait = (name: string): Trait => ({
  name,
  row: learned.get(name),
  at: 0,
  longer: beginnings.has(name) ? new Map() : null,
})
const nothing: Trait = { ...toTrait(''), longer: new Map() }

/** The trait of this name, or the first words of one. */
export const toldAs = (words: string): Trait => longer(nothing, words)
