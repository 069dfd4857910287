/** Every two letters that stand side by side. */
function pairsOf(name: string): Set<string> {
  const folded = name.toLowerCase()
  return new Set(Array.from(folded, (_, at) => folded.slice(at, at + 2)))
}

function likeness(a: string, b: string): number {
  const [pairs, others] = [pairsOf(a), pairsOf(b)]
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * shared) / (pairs.size + others.size)
}

const alike = 0.4 // of all pairs of letters

/** The names that one who wrote `name` most likely meant, the likeliest first; at most three. */
export const nearNames = (name: string, known: readonly string[]): string[] =>
  known
    .map((one) => ({ one, like: likeness(name, one) }))
    .filter(({ like }) => like >= alike)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ one }) => one)
