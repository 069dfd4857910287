import { describe, expect, test } from 'vitest'
import { foldName } from '@/lib/gazetteer/fold-name'
import { leer } from '@/lib/reading/testing/island'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { areaSaid, isAdjectiveOf } from './adjective-of'

const gazetteer = await loadGazetteer(['EC'])

describe('Spanish adjectives of places', () => {
  test.each([
    ['limense', 'Lima'],
    ['cuencana', 'Cuenca'],
    ['quitena', 'Quito'],
    ['bogotano', 'Bogotá'],
    ['manabita', 'Manabí'],
    ['tolimense', 'Tolima'],
    ['medellinense', 'Medellín'],
    ['latacungueno', 'Latacunga'],
    ['santodomingueno', 'Santo Domingo'],
    ['azuayo', 'Azuay'],
    ['chimboracense', 'Chimborazo'],
  ])('%s is of %s', (word, name) => expect(isAdjectiveOf(word, name)).toBe(true))

  test.each([
    ['cuenca', 'Cuenca'],
    ['masculino', 'Mascota'],
    ['segundo', 'Segovia'],
    ['limpio', 'Lima'],
  ])('%s is not of %s', (word, name) => expect(isAdjectiveOf(word, name)).toBe(false))

  test('the jail with such an adjective is the one spoken of before, though another was named since', () => {
    const { claims } = leer(
      'Nueve internos murieron en la cárcel de Miravera. Otros dos murieron en la cárcel de Roble. El penal miraverense aloja a 900 presos.',
    )
    expect(claims.at(-1)?.place?.id).toBe('miravera-1')
  })

  test('a jail with the adjective of a town of which no prison was told lies in the town', () =>
    expect(leer('En el penal tarsense murieron nueve internos.').claims.at(-1)?.place?.id).toBe('tarsis'))
  test.each([
    ['el penal guayaquileño', 'Guayaquil'],
    ['la cárcel santodomingueña', 'Santo Domingo'],
    ['la prisión manabita', 'Manabí'],
    ['el penal provisional', undefined],
    ['la cárcel cubana', undefined],
  ])('%s', (words, name) => {
    const norms = words.split(' ').map(foldName)
    const country = gazetteer.find('EC')
    expect(country && areaSaid(norms, country, gazetteer)?.name).toBe(name)
  })
})
