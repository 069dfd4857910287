import { describe, expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

/** What a name of the text stands for: kind and country, nothing, or `unmarked` where it is taken for no place. */
function placeOf(name: string, text: string) {
  const toponyms = geoparse(text, 'es', gazetteer, ['EC'])
  const found = toponyms.find(({ text: own }) => own === name)
  if (!found) return 'unmarked'
  return found.place ? `${found.place.kind} ${found.place.country}` : null
}

describe('a town of the crisis that has a namesake in the province right behind it', () => {
  test.each<[string, string, string | null]>([
    ['El Tambo', 'Murieron dos soldados en El Tambo, Cauca.', 'canton CO'],
    ['El Tambo', 'Murieron dos personas en El Tambo, Cañar.', 'city EC'],
    ['Machala', 'Hubo ataques en Machala, Antioquia y Cauca.', 'city EC'],
  ])('%s: %s', (name, text, place) => expect(placeOf(name, text)).toBe(place))
})

describe('a name that a country bears for short', () => {
  test.each<[string, string, string | null]>([
    [
      'Trinidad',
      'Trinidad.- Dos presos murieron en el penal. Otros cinco fueron llevados a Cochabamba, y dos presos brasileños siguen aislados.',
      'city BO',
    ],
    ['Trinidad', 'Dos presos murieron en Trinidad, dijo el primer ministro en Puerto España.', 'country TT'],
  ])('%s: %s', (name, text, place) => expect(placeOf(name, text)).toBe(place))
})

describe('a name that a country bears, and towns of half the world', () => {
  test.each<[string, string, string | null]>([
    ['San Martín', 'Vecinos de San Martín oyeron disparos en la cárcel de Latacunga.', null],
    [
      'Santa Lucía',
      'Dos presos huyeron en Palmasola, Santa Cruz, dijo la policía boliviana. Vecinos de Santa Lucía los vieron.',
      null,
    ],
    [
      'Santa Lucía',
      'Castries.- Dos personas murieron en Santa Lucía, dijo el primer ministro.',
      'country LC',
    ],
    ['Santa Lucía', 'El huracán mató a dos personas en Santa Lucía y a tres en Dominica.', 'country LC'],
    ['Colombia', 'La policía de Ecuador entregó a dos presos a Colombia.', 'country CO'],
  ])('%s: %s', (name, text, place) => expect(placeOf(name, text)).toBe(place))
})

test('what a body is for is no town', () => {
  expect(placeOf('Libertad', 'Una Ventana a la Libertad denunció dos muertes en Caracas.')).toBe('unmarked')
  expect(placeOf('La Libertad', 'Dos personas murieron en La Libertad, Santa Elena.')).toBe('city EC')
})
