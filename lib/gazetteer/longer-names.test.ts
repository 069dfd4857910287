import { describe, expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

/** Each toponym with the kind of place that it stands for. */
function read(text: string, language: Language = 'en'): string[] {
  const found = findToponyms(text, language, gazetteer)
  return resolveToponyms(found, { text, language, countries: ['EC'] }, gazetteer).map(
    (toponym) => `${toponym.text}: ${toponym.place?.kind ?? null}`,
  )
}

describe('a prison’s name is taken whole', () => {
  test('with the small words between its hyphens', () =>
    expect(
      read('Gunmen in Haiti attacked the Croix-des-Bouquets Civil Prison and freed 400 inmates.'),
    ).toEqual(['Haiti: country', 'Croix-des-Bouquets Civil Prison: prison']))

  test('with a compass point in capitals', () => {
    expect(
      read('In the Philippines the North Cotabato District Jail, in Kidapawan, lost 158 inmates.'),
    ).toContain('North Cotabato District Jail: prison')
    expect(read('Inmates rioted. North Machala jail, they said, was full, in Ecuador.')).toContain(
      'Machala jail: prison',
    )
  })

  test('with the town that stands behind it, as South Asia has it', () => {
    expect(read('Inmates fled District Jail Malir in Pakistan on Monday.')).toContain(
      'District Jail Malir: prison',
    )
    expect(read('Inmates fled the District Jail Monday in Malir, Pakistan.')).toContain('Malir: city')
  })

  test('and its centre is the prison of which the article tells', () => {
    expect(read('The Machala jail saw a massacre. In Ecuador the Machala centre holds 1,400.')).toEqual([
      'Machala jail: prison',
      'Ecuador: country',
      'Machala: prison',
    ])
    expect(read('In Ecuador shops in the Machala centre closed.')).toContain('Machala: city')
  })
})

describe('words that look like places', () => {
  test.each<[string, Language]>([
    ['The Interior Ministry of Ecuador said so.', 'en'],
    ['Según Interior, hubo 40 muertes en Ecuador.', 'es'],
    ['En Ecuador irán 500 soldados hacia la Amazonía.', 'es'],
    ['The rights group Una Ventana a la Libertad said so in Ecuador.', 'en'],
  ])('%s', (text, language) => expect(read(text, language)).toEqual(['Ecuador: country']))
})

describe('a name that may be a person’s is a place where its province stands behind it', () => {
  test('in both languages', () => {
    expect(read('Hay toque de queda en Quito y también de Camilo Ponce Enríquez, en Azuay.', 'es')).toEqual([
      'Quito: city',
      'Camilo Ponce Enríquez: canton',
      'Azuay: province',
    ])
    expect(read('He governed Camilo Ponce Enríquez, in Azuay, until then.')).toEqual([
      'Camilo Ponce Enríquez: canton',
      'Azuay: province',
    ])
  })

  test('and no place where another province does', () =>
    expect(read('El presidente Camilo Ponce Enríquez, en Guayas, firmó el decreto.', 'es')).toEqual([
      'Guayas: province',
    ]))
})

test('what a town is called by law is not part of its name', () =>
  expect(read('Rige en Guayas y en el Distrito Metropolitano de Quito.', 'es')).toEqual([
    'Guayas: province',
    'Quito: city',
  ]))

describe('a town whose name is a prison’s too', () => {
  test('is meant behind "prison at" and where a distance follows', () => {
    expect(
      read('In Honduras 46 died in the women’s prison at Támara, 25 kilometres from Tegucigalpa.'),
    ).toContain('Támara: city')
    expect(
      read(
        'En Honduras hubo 46 muertas en una cárcel situada en Támara, a unos 25 kilómetros de Tegucigalpa.',
        'es',
      ),
    ).toContain('Támara: city')
  })
  test('and is not where inmates die "at" it', () =>
    expect(read('At Támara, in Honduras, inmates died on Sunday in their cells.')).toContain(
      'Támara: prison',
    ))
})

describe('a province’s name is told without its noun', () => {
  test('behind it with a capital', () => {
    expect(read('In Nigeria, gunmen attacked a convoy in Katsina State on Tuesday.')).toEqual([
      'Nigeria: country',
      'Katsina: province',
    ])
    expect(read('In Venezuela, soldiers took a prison in Aragua State.')).toContain('Aragua: province')
  })
  test('but where the noun belongs to the name', () =>
    expect(read('In South Africa, police in Free State found nine bodies.')).toContain(
      'Free State: province',
    ))
})

describe('an area told with a noun that no index gives it', () => {
  test.each([
    ['In Kenya, a fire killed pupils in Nyeri County on Thursday.', 'Nyeri County: province'],
    ['In Croatia, floods killed nine in Zadar County on Monday.', 'Zadar County: province'],
    ['In Pakistan, gunmen shot six people in Kohat District on Monday.', 'Kohat District: city'],
  ])('is that area, or the town it is called after: %s', (text, place) => expect(read(text)).toContain(place))
})

describe('a settlement that is called after a country', () => {
  test.each([
    'En México, en la sindicatura de Costa Rica fueron hallados tres cuerpos.',
    'En Colombia, en la vereda Bolivia fueron asesinados tres campesinos.',
  ])('is not that country: %s', (text) =>
    expect(read(text, 'es').filter((one) => one.endsWith('country'))).toHaveLength(1),
  )
  test('but a village of it lies there', () =>
    expect(read('En una vereda de Bolivia fueron asesinados tres campesinos.', 'es')).toContain(
      'Bolivia: country',
    ))
})

describe('a name beside the country that it is told to lie in', () => {
  test('is no famous city of another', () =>
    expect(read('Gunmen killed nine near Kobe, in northern Mali, on Monday.')).toEqual([
      'Kobe: null',
      'Mali: country',
    ]))
  test('is the city, though a prefecture and a region are called so too', () =>
    expect(read('NZEREKORE, Guinea (AP) - A stampede killed 56 people.')).toContain('NZEREKORE: city'))
})
