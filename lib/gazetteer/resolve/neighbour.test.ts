import { describe, expect, test } from 'vitest'
import { placeReader } from '@/lib/gazetteer/testing/place-of'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const placeOf = placeReader(await loadGazetteer(['EC']), ['EC'])

type Case = [Language, string, string, string | null]

describe('a town of the crisis yields to its namesake in the one country that a report speaks of', () => {
  test.each<Case>([
    [
      'es',
      'Santa Rosa',
      'La Policía de Perú detuvo a 14 mineros en Santa Rosa. En Piura hubo dos muertos en San Lorenzo.',
      null,
    ],
    [
      'en',
      'Santa Rosa',
      'A Colombian army helicopter crashed in Santa Rosa. In Cauca, soldiers were held in El Tambo.',
      null,
    ],
    [
      'es',
      'Santa Rosa',
      'La Policía de Ecuador detuvo a 14 mineros en Santa Rosa. En Perú y en Piura hubo dos muertos.',
      'city EC',
    ],
    [
      'es',
      'Santa Rosa',
      'La Policía detuvo en Santa Rosa a los sicarios de Machala. En Colombia, en Cali, hubo dos muertos.',
      'city EC',
    ],
    [
      'es',
      'Santa Rosa',
      'Dos colombianos fueron abatidos en Santa Rosa y otros dos en Machala. Los colombianos tenían armas.',
      'city EC',
    ],
    [
      'en',
      'Santa Rosa',
      'Two Colombians were shot dead in Santa Rosa and two in Machala. The Colombians were armed.',
      'city EC',
    ],
  ])('%s %s: %s', (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place))
})

describe('a country behind a name says where it lies', () => {
  test.each<Case>([
    ['en', 'Victoria', 'Rebels killed 22 villagers near Victoria, in Cameroon, officials said.', null],
    ['en', 'Cordoba', 'Three men were killed in Cordoba, northern Mozambique, the army said.', null],
    ['en', 'Santa Cruz', "Six people were kidnapped near Santa Cruz, in Haiti's south, on Monday.", null],
    ['es', 'La Libertad', 'Dos personas murieron en La Libertad, Perú, dijo la policía.', 'province PE'],
    ['es', 'Machala', 'Tres personas murieron en Machala, en el norte de Perú.', 'country PE'],
    ['es', 'Machala', 'En Machala, Perú desplegó 300 policías.', 'city EC'],
    ['en', 'Machala', "In Machala, Peru's police said two had died.", 'city EC'],
    ['en', 'Machala', 'Killings were reported in Machala, Peru and Chile.', 'city EC'],
    ['en', 'Machala', 'In Machala, Peru deployed 300 police.', 'city EC'],
  ])('%s %s: %s', (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place))
})

test.each<Case>([
  [
    'en',
    'San Jose',
    'Bolivian police clashed with villagers in Llallagua and in Cochabamba, Bolivia. In San Jose, five officers were held.',
    null,
  ],
  [
    'en',
    'San Jose',
    'The police of Costa Rica held nine men. In San Jose, five officers were hurt. In Bolivia and in Cochabamba two died.',
    'city CR',
  ],
  [
    'en',
    'Manila',
    'Bolivian police clashed with villagers in Llallagua and in Cochabamba, Bolivia. The minister was in Manila.',
    'city PH',
  ],
])(
  'a name of half the world is no city in a country of which nothing is said: %s %s: %s',
  (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place),
)

describe('a name that a country bears, and cities elsewhere', () => {
  test.each<Case>([
    [
      'es',
      'Granada',
      'La guerrilla secuestró a dos en Granada, dijo el Gobierno de Colombia. En Cali murieron dos.',
      null,
    ],
    [
      'es',
      'Granada',
      'El Gobierno de Nicaragua detuvo a nueve en León y en Bluefields. En Granada detuvo a dos.',
      'city NI',
    ],
    ['es', 'Granada', 'El huracán dejó tres muertos en Granada y dos en Barbados.', 'country GD'],
    ['es', 'Florida', 'Cinco personas murieron en Florida, departamento del Valle del Cauca.', 'city CO'],
    ['es', 'Granada', 'Dos personas murieron en Granada, en el departamento del Meta.', 'city CO'],
    ['en', 'Florida', 'Five people died in Florida, in the department of Valle del Cauca.', 'city CO'],
    ['en', 'Mexico', 'The United States sent two men from Texas to Mexico, where one died.', 'country MX'],
  ])('%s %s: %s', (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place))
})
