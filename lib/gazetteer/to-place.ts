import type { GazetteerPlace, Place } from '@/lib/model/place'

/** What a toponym or a claim says of a place: no outline, no figures. */
export const toPlace = (place: GazetteerPlace): Place => ({
  id: place.id,
  name: place.name,
  aliases: place.aliases,
  kind: place.kind,
  province: place.province,
  country: place.country,
  lon: place.lon,
  lat: place.lat,
  precision: place.precision,
})
