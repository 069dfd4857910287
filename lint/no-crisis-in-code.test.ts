import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const sources = ['app', 'components', 'lib']
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))

type Named = { name: string; aliases: string[]; officialName?: string }

/** The countries that ship with a gazetteer of their own, and everything in them that has a name of its own. */
function namesOfTheCrisis(): string[] {
  const codes = readdirSync(join(root, 'data/gazetteer')).filter((name) => /^[A-Z]{2}$/.test(name))
  return codes.flatMap((code) => {
    const places = ['provinces', 'prisons'].flatMap(
      (file) => JSON.parse(read(`data/gazetteer/${code}/${file}.json`)) as Named[],
    )
    const country = (JSON.parse(read('data/gazetteer/countries.json')) as (Named & { id: string })[]).filter(
      (place) => place.id === code,
    )
    return [...places, ...country].flatMap((place) => [place.name, ...place.aliases])
  })
}

/** People, groups and decrees that the shipped articles and records tell of. */
const told = ['Lasso', 'Zapata', 'Orellana', 'Intriago', 'SNAI', 'Lobos', 'Tiguerones', 'DE 823', 'DE 824']

const wordOf = (name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')

/** Words of the language that are also names there ("Bolívar" is not one: it is only ever a name). */
const ordinaryWords = new Set(['Penitenciaría', 'La Regional', 'The Rock'])

test('no source names a place, a person, a group or a decree of a crisis', () => {
  const names = [...new Set([...namesOfTheCrisis(), ...told])].filter(
    (name) => name.length > 3 && !ordinaryWords.has(name),
  )
  expect(names).toContain('Azuay')
  expect(sources.length).toBeGreaterThan(50)
  const found = sources.flatMap((path) => {
    const text = read(path)
    return names.filter((name) => wordOf(name).test(text)).map((name) => `${path}: ${name}`)
  })
  expect(found).toEqual([])
})
