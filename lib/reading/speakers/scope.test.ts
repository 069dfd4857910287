import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '../testing/island'

const voices = (text: string, language: Language) =>
  readText(text, { language })
    .claims.filter(({ quantity, kind }) => quantity && kind !== 'unconfirmed_report')
    .map(({ quantity, attribution }) => `${quantity?.value}: ${attribution}`)

describe('whoever is put between commas tells of that clause alone', () => {
  test.each<[string, string[]]>([
    [
      'Forty guards have been freed; the other nine, the minister said, are still held in Tarsis.',
      ['40: null', '9: minister'],
    ],
    [
      'Nine inmates were killed in Roble prison, and in Tarsis, relatives said, two guards have died.',
      ['9: null', '2: relatives'],
    ],
    ['Nine inmates died, the mayor said, and four were hurt.', ['9: mayor', '4: mayor']],
    ['Nine inmates died; four are hurt, said the minister.', ['9: minister', '4: minister']],
  ])('in English: %s', (text, told) => expect(voices(text, 'en')).toEqual(told))

  test.each<[string, string[]]>([
    [
      'En el puerto hay desde anoche 300 policías; otros 500, anunció el ministro Luis Mora, llegarán el lunes.',
      ['300: null', '500: Luis Mora'],
    ],
    [
      'El lunes salieron libres los 25 guías de Tarsis, con lo que seguían retenidos, de acuerdo con el SNAP, seis.',
      ['25: null', '6: SNAP'],
    ],
    ['Murieron nueve internos; hay once heridos, dijo la ministra.', ['9: ministra', '11: ministra']],
  ])('in Spanish: %s', (text, told) => expect(voices(text, 'es')).toEqual(told))
})

describe('what is said beside ends with its own clause', () => {
  test.each<[string, Language, string[]]>([
    [
      'While the agency reported 57 captives, 40 guards were freed in Tarsis.',
      'en',
      ['57: agency', '40: null'],
    ],
    [
      'El lunes, mientras el SNAP reconocía 57 rehenes, fueron liberados 40 guías.',
      'es',
      ['57: SNAP', '40: null'],
    ],
    [
      'Los heridos son tres y no cuatro, como informó el domingo la Gobernación.',
      'es',
      ['3: null', '4: Gobernación'],
    ],
  ])('%s', (text, language, told) => expect(voices(text, language)).toEqual(told))
})
