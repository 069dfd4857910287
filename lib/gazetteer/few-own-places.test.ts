import { describe, expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

/** A newsroom adds a place or two of a country whose towns the world alone lists. */

const cocuc: GazetteerPlace = {
  id: 'cocuc',
  name: 'Cocuc prison',
  aliases: ['Cocuc', 'Cárcel de Cúcuta', 'Complejo Penitenciario de Cúcuta'],
  kind: 'prison',
  province: 'CO-NSA',
  country: 'CO',
  lon: -72.474,
  lat: 7.953,
  precision: 'site',
}
const cornisa: GazetteerPlace = {
  ...cocuc,
  id: 'la-cornisa',
  name: 'La Cornisa Vieja',
  aliases: [],
  kind: 'canton',
  precision: 'canton',
}

async function reader(extra: readonly GazetteerPlace[]) {
  const gazetteer = await loadGazetteer(['CO'], extra)
  return (text: string, language: Language) =>
    resolveToponyms(
      findToponyms(text, language, gazetteer),
      { text, language, countries: ['CO'] },
      gazetteer,
    ).map(({ text: said, place }) => `${said} = ${place?.id ?? '?'}`)
}

const plain = await reader([])
const withPrison = await reader([cocuc])
const withCanton = await reader([cornisa])

describe('what a newsroom adds takes no other place away', () => {
  test.each<[Language, string]>([
    [
      'en',
      'OCANA, Colombia - Rebels released five civilians on Sunday in the hills of San Calixto, the Red Cross said.',
    ],
    ['es', 'Colombia: seis personas fueron liberadas en zona rural de Teorama y dos en Convención.'],
    [
      'es',
      'Medicina Legal de Colombia ha recibido 49 cuerpos: 37 en Cúcuta, ocho en Ocaña y cuatro en Tibú.',
    ],
  ])('%s: %s', (language, text) => {
    expect(plain(text, language).length).toBeGreaterThan(2)
    expect(withPrison(text, language)).toEqual(plain(text, language))
    expect(withCanton(text, language)).toEqual(plain(text, language))
  })
})

describe('and is found itself', () => {
  test('a prison by its name and by the town that it is called after', () => {
    const text = 'Catorce internos huyeron de la Cárcel de Cúcuta. Cúcuta amaneció en calma y Cocuc también.'
    expect(withPrison(text, 'es')).toEqual([
      'Cárcel de Cúcuta = cocuc',
      'Cúcuta = geonames:3685533',
      'Cocuc = cocuc',
    ])
  })
  test('a canton', () => {
    const text = 'En Colombia, dos personas murieron en La Cornisa Vieja.'
    expect(withCanton(text, 'es')).toEqual(['Colombia = CO', 'La Cornisa Vieja = la-cornisa'])
  })
})
