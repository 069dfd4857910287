import { join } from 'node:path'
import { z } from 'zod'
import { buildGazetteer, countriesOf } from '@/lib/gazetteer/build-gazetteer'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type GazetteerPlace, gazetteerPlaceSchema } from '@/lib/model/place'
import { loadNameModel } from '@/lib/server/gazetteer/load-name-model'
import { loadShipped } from '@/lib/server/gazetteer/load-shipped'
import { loadWorld } from '@/lib/server/gazetteer/load-world'

const files = ['provinces', 'cantons', 'cities', 'prisons'] as const
const placesSchema = z.array(gazetteerPlaceSchema)

/** A file that is not there holds no places. */
const loadPlaces = async (file: string): Promise<GazetteerPlace[]> =>
  (await loadShipped(file, placesSchema)) ?? []

/**
 * The countries of the world, whatever the embedded files hold of the crisis's `countries` (ISO 3166-1 codes; one
 * without a folder is no error), and the crisis's own places, which count before the files. Behind them stands the
 * world, which is read when it is first asked, and the prisons of other countries that news names.
 */
export async function loadGazetteer(
  countries: readonly string[],
  extra: readonly GazetteerPlace[] = [],
  folder = 'data/gazetteer',
): Promise<Gazetteer> {
  const codes = countries.filter((country) => /^[A-Z]{2}$/.test(country))
  const paths = codes.flatMap((code) => files.map((file) => join(folder, code, `${file}.json`)))
  const [nations = [], ...lists] = await Promise.all(
    [join(folder, 'countries.json'), ...paths].map(loadPlaces),
  )
  const shipped = lists.flat()
  const known = new Set(nations.map(({ id }) => id))
  // Of a country that no file knows there is nothing but what the crisis brings.
  const unknown = [...countriesOf(extra)].filter((country) => !known.has(country))
  return buildGazetteer(
    [...nations, ...shipped, ...extra],
    loadWorld(join(folder, 'world.bin.gz')),
    await loadNameModel(folder),
    await loadPlaces(join(folder, 'world-prisons.json')),
    new Set([...countriesOf(shipped), ...unknown]),
  )
}
