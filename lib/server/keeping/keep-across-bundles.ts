import type { Dataset } from '@/lib/server/dataset/dataset'

/**
 * What is made of a dataset is kept as long as it is. On globalThis, for pages and routes are bundled apart and would each
 * keep their own: at a hundred thousand incidents that is seconds and hundreds of megabytes.
 */
const shared = globalThis as { crisisMapKept?: WeakMap<Dataset, Map<string, unknown>> }

/** Made at the first call for a dataset under a name, and then the same for everybody. */
export function keepAcrossBundles<T>(dataset: Dataset, name: string, make: () => T): T {
  shared.crisisMapKept ??= new WeakMap()
  const kept = shared.crisisMapKept.get(dataset) ?? new Map<string, unknown>()
  shared.crisisMapKept.set(dataset, kept)
  if (!kept.has(name)) kept.set(name, make())
  return kept.get(name) as T
}

/** What was made under a name is made anew for the next who asks: where it failed. */
export const forgetAcrossBundles = (dataset: Dataset, name: string) =>
  shared.crisisMapKept?.get(dataset)?.delete(name)
