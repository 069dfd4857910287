import { loadTextFromPackage, worldCities } from '../packages'

/** A line of GeoNames' cities500, or a town of our own. `admin1` and `admin2` are GeoNames' codes. */
export type City = {
  /** Of a town of our own, which has no number of GeoNames'. */
  id: string | null
  number: number
  name: string
  ascii: string
  others: string[]
  lat: number
  lon: number
  feature: string
  country: string
  admin1: string
  admin2: string
  populace: number
}

function parseLine(line: string): City | null {
  const cells = line.split('\t')
  const [number, name = '', ascii = '', others = '', lat, lon] = cells
  if (cells.length < 15) return null
  return {
    id: null,
    number: Number(number),
    name,
    ascii,
    others: others.split(',').filter(Boolean),
    lat: Number(lat),
    lon: Number(lon),
    feature: cells[7] ?? '',
    country: cells[8] ?? '',
    admin1: cells[10] ?? '',
    admin2: cells[11] ?? '',
    populace: Number(cells[14]),
  }
}

const gone = new Set(['PPLCH', 'PPLH', 'PPLQ', 'PPLW']) // historical, abandoned, destroyed

/** Inhabited places of the world with 500 people or more, and seats of government with fewer. */
export const loadWorldCities = (): City[] =>
  loadTextFromPackage(worldCities, 'dist/cities500.txt')
    .split('\n')
    .flatMap((line) => parseLine(line) ?? [])
    .filter(({ feature }) => !gone.has(feature))

/** Ids of the capitals by country; of two the larger. */
export const capitalsOf = (cities: readonly City[]): Map<string, string> =>
  new Map(
    cities
      .filter(({ feature }) => feature === 'PPLC')
      .sort((a, b) => a.populace - b.populace)
      .map(({ country, number }) => [country, `geonames:${number}`]),
  )
