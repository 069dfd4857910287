import { packNames } from '@/lib/gazetteer/world/pack-names'
import { packPlaces } from '@/lib/gazetteer/world/pack-places'
import type { NameRow } from '@/lib/gazetteer/world/world-names'
import type { PlaceRow } from '@/lib/gazetteer/world/world-places'
import { packSections } from '@/lib/gazetteer/world/world-sections'

/** The world in one block of bytes; `openWorld` reads it in place. */
export const packWorld = (places: readonly PlaceRow[], names: readonly NameRow[]): Uint8Array =>
  packSections({ ...packPlaces(places), ...packNames(names) })
