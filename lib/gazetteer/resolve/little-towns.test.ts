import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { geoparse } from '../testing/geoparse'

const ecuador = await loadGazetteer(['EC'])
const placesIn = (text: string, language: Language) =>
  geoparse(text, language, ecuador, ['EC']).map(
    ({ text: name, place }) => `${name} = ${place ? `${place.name} ${place.kind} ${place.country}` : 'none'}`,
  )

describe('little towns of one country, more than one of them, say which country a report is about', () => {
  test('though it never names it, in Spanish', () =>
    expect(
      placesIn(
        'Eran once, muertos en San Juan Opico. Se envió a 299 cabecillas de Izalco a Zacatecoluca. En San Salvador habló el ministro.',
        'es',
      ),
    ).toEqual([
      'San Juan Opico = San Juan Opico city SV',
      'Izalco = Izalco city SV',
      'Zacatecoluca = Zacatecoluca city SV',
      'San Salvador = San Salvador city SV',
    ]))
  test('and in English', () =>
    expect(
      placesIn('Gunmen raided the post in Seytenga. Eleven gendarmes from Inata lost their lives.', 'en'),
    ).toEqual(['Seytenga = Seytenga city BF', 'Inata = Inata city BF']))
  test('one alone says nothing', () =>
    expect(
      placesIn('Eleven gendarmes lost their lives in Seytenga. Quito sent its condolences.', 'en'),
    ).not.toContain('Seytenga = Seytenga city BF'))
})

test('a capital comes to mind before an islet of its name', () =>
  expect(placesIn('En San Salvador, el director informó de nueve heridos.', 'es')).toEqual([
    'San Salvador = San Salvador city SV',
  ]))

test.each([
  ['ABUJA.- Cerró con 130. Los 130 alumnos de Papiri fueron puestos en libertad.', 'Cerró'],
  ['En Cochabamba hubo bloqueos. Cayó un policía.', 'Cayó'],
  ['Ecuador espera. En Crucita, cerca de Portoviejo, hay una cárcel. Aloja a 1.670 hombres.', 'Aloja'],
] as const)('a verb with which a sentence begins is no town abroad: "%s"', (text, verb) =>
  expect(placesIn(text, 'es').filter((line) => line.startsWith(verb) && !line.endsWith('none'))).toEqual([]),
)

test('Palestine is told of as such beside a province of the crisis', () =>
  expect(
    placesIn('En Palestina murieron 40 personas, dijo la ONU. El alcalde, en Guayas, lo lamentó.', 'es'),
  ).toContain('Palestina = Palestine country PS'))

describe('a name that the crisis and another country share', () => {
  test('is the canton wherever the article has said so once', () =>
    expect(
      placesIn(
        'SANTA LUCIA, Ecuador (AFP) - Eight dead in Santa Lucia, Guayas. Santa Lucia, 39,000 people, had counted eleven.',
        'en',
      ).filter((line) => /^santa/i.test(line)),
    ).toEqual([
      'SANTA LUCIA = Santa Lucía canton EC',
      'Santa Lucia = Santa Lucía canton EC',
      'Santa Lucia = Santa Lucía canton EC',
    ]))
  test('is the country where nothing of the province is told', () =>
    expect(placesIn('En Quito marcharon por Palestina.', 'es')).toContain('Palestina = Palestine country PS'))
})

test('a hill in Mexico is no town of the crisis that is called alike', () =>
  expect(
    placesIn(
      'IGUALA, Guerrero — From pits on a hill called Pueblo Viejo they took 28 bodies. In Chilpancingo teachers marched and blocked the road to Acapulco.',
      'en',
    ).filter((line) => line.endsWith('EC')),
  ).toEqual([]))

test('Spanish news calls São Paulo San Pablo too, where the article is about Brazil', () =>
  expect(
    placesIn('En Guarulhos ardieron buses y en San Pablo hubo 184 ataques, dijo la policía brasileña.', 'es'),
  ).toContain('San Pablo = São Paulo city BR'))

test.each([
  ['Somali police said 12 people died in a blast.', []],
  [
    'Clashes in the Somali region of Ethiopia killed 12 people.',
    ['Somali = Somali province ET', 'Ethiopia = Ethiopia country ET'],
  ],
])('what is Somali is of Somalia, unless its region in Ethiopia is said: "%s"', (text, places) =>
  expect(placesIn(text, 'en')).toEqual(places),
)

test.each([
  ['En Temuco y en La Araucanía rige la medida. Irán novecientos soldados.', 'Irán = Iran country IR'],
  ['En la celda 4 del pabellón Libertad murieron nueve presos.', 'Libertad = Libertad city PH'],
] as const)('a verb and part of a prison are no place abroad: "%s"', (text, wrong) =>
  expect(placesIn(text, 'es')).not.toContain(wrong),
)

test('Iran is told of all the same where it acts', () =>
  expect(placesIn('Irán lanzó doce misiles. En Irán murieron dos.', 'es')).toEqual([
    'Irán = Iran country IR',
    'Irán = Iran country IR',
  ]))
