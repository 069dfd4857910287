import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { GazetteerPlace } from '@/lib/model/place'

const asked = new WeakMap<Gazetteer, Map<string, boolean>>()

/** Does a town of its country bear the name of a province? Every page asks it of each. */
export function hasNamesake({ id, kind, name, country }: GazetteerPlace, gazetteer: Gazetteer): boolean {
  if (kind !== 'province') return false
  const known = asked.get(gazetteer) ?? new Map<string, boolean>()
  asked.set(gazetteer, known)
  const folded = foldName(name)
  const isTown = (other: GazetteerPlace) =>
    other.kind === 'city' && other.country === country && foldName(other.name) === folded
  const has = known.get(id) ?? gazetteer.named(name).some(isTown)
  known.set(id, has)
  return has
}
