/**
 * Derives data/gazetteer/world-outlines.json, the outlines of all countries for maps of places that have none of their own:
 * `npx tsx data/build/build-outlines.ts`.
 */
import { bboxOfArea } from '@/lib/geo/bbox'
import { listCountries, loadCountryOutline } from './outlines'
import { simplifyTogether } from './topology'
import { writeList } from './write'

const detail = { tolerance: 8e-3, minArea: 0.05 } // square degrees: about 100 and 600 square kilometres
const decimals = 2 // about 1 km

const ids = listCountries().filter((id) => id !== 'AQ')
const simple = simplifyTogether(
  ids.map(loadCountryOutline),
  ids.map(() => detail),
  decimals,
)
const outlines = ids.flatMap((id, i) => {
  const geometry = simple[i]
  return geometry ? [{ id, bbox: bboxOfArea(geometry), geometry }] : []
})
writeList('gazetteer/world-outlines.json', outlines)
