import { packNames } from './pack-names'
import { packPlaces } from './pack-places'
import type { NameRow } from './world-names'
import type { PlaceRow } from './world-places'
import { packSections } from './world-sections'

/** The world in one block of bytes; `openWorld` reads it in place. */
export const packWorld = (places: readonly PlaceRow[], names: readonly NameRow[]): Uint8Array =>
  packSections({ ...packPlaces(places), ...packNames(names) })
