import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'

/** Ids in order; every name is folded. */
type AmbiguousNames = Record<string, string[]>

/**
 * Names that two or more places bear though none lies in another: one name of a city, its canton and its province is no
 * riddle, one of three towns far apart is.
 */
export function findAmbiguousNames(gazetteer: Gazetteer): AmbiguousNames {
  const found: AmbiguousNames = {}
  const names = gazetteer.all().flatMap(({ name, aliases }) => [name, ...aliases])
  for (const folded of [...new Set(names.map(foldName))].sort()) {
    const ids = gazetteer.ownNamed(folded).map(({ id }) => id)
    const apart = ids.some((a) => ids.some((b) => !gazetteer.contains(a, b) && !gazetteer.contains(b, a)))
    if (apart) found[folded] = ids.sort()
  }
  return found
}
