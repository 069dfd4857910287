/** The traits that are said at least so often, in alphabetical order: one said less often teaches nothing. */
export function frequentTraits(examples: Iterable<Iterable<string>>, leastTimes: number): string[] {
  const times = new Map<string, number>()
  for (const traits of examples) for (const trait of traits) times.set(trait, (times.get(trait) ?? 0) + 1)
  return [...times].flatMap(([trait, count]) => (count >= leastTimes ? [trait] : [])).sort()
}
