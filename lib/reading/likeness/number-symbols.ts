import { countOf, numberOf, type Question, sizeOf } from './question'

/** What the network is told of a number besides its words: its size, and what is claimed of others and by others like it. */
export function numberSymbols({ phrase, taken, story }: Question): string[] {
  const { count } = phrase.noun
  const isSame = (value: number) => value > 1 && value === count?.value
  const beside = taken.flatMap((other) => [
    `beside ${countOf(other)}`,
    ...(isSame(numberOf(other)) ? [`beside the same ${countOf(other)}`] : []),
  ])
  const before = story.earlier.flatMap(({ candidates }) =>
    candidates.filter((other) => isSame(numberOf(other))).map((other) => `told before ${countOf(other)}`),
  )
  const own = [...(count ? [`size ${sizeOf(count)}`] : []), ...(phrase.bare ? ['bare'] : [])]
  return [...own, ...new Set([...beside, ...before])]
}
