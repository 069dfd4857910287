/** Derives data/gazetteer from the sources beside this file and three data packages: `npx tsx data/build/build-gazetteer.ts`. */
import type { Bbox } from '@/lib/geo/bbox'
import { toCantons } from './cantons'
import { toCities } from './cities'
import { toContext } from './context'
import { toCountries } from './countries'
import { loadOutlines } from './outlines'
import { toPrisons } from './prisons'
import { toProvinces } from './provinces'
import { loadBodySources, loadCountrySources, loadDemonymSources, loadSources } from './sources'
import { capitalsOf, loadWorldCities } from './world/world-cities'
import { writeJson, writeList } from './write'

/** Countries with a gazetteer of their own, and how far the land around them is drawn on a map. */
const built: Record<string, Bbox> = { EC: [-100, -22, -60, 16] }

const countries = toCountries(
  loadCountrySources(),
  loadDemonymSources(),
  loadBodySources(),
  capitalsOf(loadWorldCities()),
)
writeList('gazetteer/countries.json', countries)

for (const [country, box] of Object.entries(built)) {
  const sources = loadSources(country)
  const outlines = loadOutlines(country, sources.provinces, box)
  const provinces = toProvinces(sources, outlines.provinces)
  writeList(`gazetteer/${country}/provinces.json`, provinces)
  writeList(`gazetteer/${country}/cantons.json`, toCantons(sources, provinces))
  writeList(`gazetteer/${country}/cities.json`, toCities(sources, provinces))
  writeList(`gazetteer/${country}/prisons.json`, toPrisons(sources))
  writeJson(`gazetteer/${country}/context.json`, toContext(outlines.neighbours, countries, box))
}
