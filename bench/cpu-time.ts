/** Milliseconds of processor time that `run` takes: on a busy machine the clock on the wall tells of others' work. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several runs of each, taken in turns so that neither has the machine's better moments. */
export function bestInTurns<Name extends string>(
  runs: Record<Name, () => void>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(runs) as Name[]
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>
  for (let round = 0; round < rounds; round++)
    for (const name of names) best[name] = Math.min(best[name], cpuTime(runs[name]))
  return best
}
