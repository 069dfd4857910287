import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { readArticle } from '@/lib/reading/read-article'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const place = (id: string, name: string, kind: 'country' | 'city', lon: number): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind,
  province: null,
  country: 'QW',
  lon,
  lat: 0,
  precision: kind,
})
/** Lomas is a part of Grande of which this gazetteer knows nothing but a namesake far away; Orilla lies in Grande. */
const shore = buildGazetteer([
  place('QW', 'Costaverde', 'country', 5),
  place('grande', 'Grande', 'city', 5),
  place('lomas', 'Lomas', 'city', 9),
  place('orilla', 'Orilla', 'city', 5.1),
])
const read = (text: string, language: Language): string[] =>
  placedLines(
    readArticle(
      { id: 't', title: 'T', publisher: 'T', url: null, publishedAt: '2023-05-17', language, text },
      shore,
      { countries: ['QW'] },
    ),
  )

describe('a part of a town is no namesake of it far away', () => {
  test.each([
    'Nueve personas murieron en Lomas, sindicatura de Grande.',
    'Nueve personas murieron en Lomas, parroquia del municipio de Grande.',
    'Nueve personas murieron en las favelas de Lomas y de Alta Vista, en el norte de Grande.',
    'Nueve personas murieron en el barrio de Lomas, en Grande.',
    'Nueve personas murieron durante la captura de Ana Paz en Lomas, vereda de Grande.',
  ])('%s', (text) => expect(read(text, 'es')).toEqual(['killed 9 @grande']))
  test.each([
    'Nine people were killed in Lomas, a suburb of Grande.',
    'Nine people were killed in the slums of Lomas, in the north of Grande.',
  ])('%s', (text) => expect(read(text, 'en')).toEqual(['killed 9 @grande']))
  test('but itself, where the gazetteer has it in the town, or beside another', () => {
    expect(read('Nueve personas murieron en Orilla, parroquia de Grande.', 'es')).toEqual([
      'killed 9 @orilla',
    ])
    expect(read('Nueve personas murieron en Orilla, municipio de Grande.', 'es')).toEqual([
      'killed 9 @orilla',
    ])
    expect(read('Nueve personas murieron en Lomas, y otras seis en Grande.', 'es')).toEqual([
      'killed 6 @grande',
      'killed 9 @lomas',
    ])
  })
})

describe('what dashes set in does not part the dead from where they died', () => {
  test.each([
    'Nueve personas —seis de ellas guías— murieron en un bar de Tarsis.',
    'Nueve personas –seis guías y tres presos– murieron cuando hombres armados entraron a un bar de Tarsis.',
  ])('%s', (text) => expect(placedLines(leer(text))).toContain('killed 9 @tarsis'))
  test('in English', () =>
    expect(
      placedLines(
        readText('Nine people — six guards and three inmates — died when gunmen entered a bar in Tarsis.'),
      ),
    ).toContain('killed 9 @tarsis'))
})
