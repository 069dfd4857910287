import { areaNames, isoAreas, loadFromPackage, loadTextFromPackage } from '../packages'

/** A division by ISO 3166-2. `parent`: the division it lies in, null where that is the country. */
export type IsoArea = { iso: string; country: string; parent: string | null; local: string; english: string }

type Cldr = { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } }

const entry = /code: '([A-Z]{2}-\w+)',\s+name: ('(?:[^'\\]|\\.)*'|"[^"]*"),\s+parent: '([\w-]+)'/g
const unquoted = (text: string) => text.slice(1, -1).replaceAll("\\'", "'")

/** A module of JavaScript rather than a list: read as text, so that nothing of a package is run. */
export function loadIsoAreas(): IsoArea[] {
  const { subdivisions } = loadFromPackage(areaNames, 'subdivisions/en/en.json') as Cldr
  const english = subdivisions.localeDisplayNames.subdivisions
  return [...loadTextFromPackage(isoAreas, '2.js').matchAll(entry)].map(
    ([, iso = '', name = '', parent = '']) => ({
      iso,
      country: iso.slice(0, 2),
      parent: parent.length > 2 ? parent : null,
      local: unquoted(name).replace(/, .*| \[.*/, ''),
      // CLDR marks the second of two divisions with one name by a raised figure.
      english: (english[iso.replace('-', '').toLowerCase()] ?? '').replace(/[²³]/g, ''),
    }),
  )
}
