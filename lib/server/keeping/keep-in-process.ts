/** On globalThis, for pages and routes are bundled apart and would each keep their own, which may take tens of megabytes. */
const shared = globalThis as { crisisMapInProcess?: Map<string, unknown> }

/** Made at the first call under a name, and then the same for everybody as long as the process lives. */
export function keepInProcess<T>(name: string, make: () => T): T {
  shared.crisisMapInProcess ??= new Map()
  const kept = shared.crisisMapInProcess
  if (!kept.has(name)) kept.set(name, make())
  return kept.get(name) as T
}

/** The same of what takes time to make; where that fails, the next who asks makes it anew. */
export const loadOnce = <T>(name: string, load: () => Promise<T>): Promise<T> =>
  keepInProcess(name, () => {
    const loading = load()
    loading.catch(() => shared.crisisMapInProcess?.delete(name))
    return loading
  })
