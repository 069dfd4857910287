import { describe, expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['PE'])

/** "name = id", or "name = ?" where it stays open. */
const tell = (language: Language, text: string) => sayIds(geoparse(text, language, gazetteer, ['PE']))

describe('a riot is called after its prison', () => {
  test.each<[Language, string]>([
    ['es', 'Los reos que faltaban tras el motín de Río Seco fueron hallados en el pabellón 3.'],
    ['es', 'La Fiscalía investiga la muerte de nueve internos en la revuelta de Río Seco, en Perú.'],
    ['es', 'El amotinamiento en Río Seco dejó nueve presos muertos.'],
    ['es', 'Nueve internos cayeron en la matanza de Río Seco.'],
    ['en', 'Nine inmates died in the Río Seco riot, prison officials in Peru said.'],
    ['en', 'Since the Río Seco mutiny guards in Peru have asked for more cells and fewer inmates.'],
    ['en', 'Inmates blamed gangs for the riot at Río Seco, Peru.'],
  ])('%s: %s', (language, text) => expect(tell(language, text)).toContain('Río Seco = rio-seco-pe'))
  test.each<[Language, string]>([
    ['es', 'Los vecinos de Río Seco cortaron la vía, dijo la policía de Perú.'],
    ['en', 'Farmers in Peru recalled the Río Seco riot of 1975 over the price of bread.'],
  ])('and without a word of prisoners it may be a town: %s: %s', (language, text) =>
    expect(tell(language, text)).not.toContain('Río Seco = rio-seco-pe'),
  )
})

describe('a prison that the list has is that one', () => {
  test('under the longer name of its town', () => {
    expect(
      tell('es', 'Nueve internos murieron en el penal de Huamancaca Chico, en la región Junín.'),
    ).toContain('penal de Huamancaca Chico = huamancaca-pe')
    expect(tell('en', 'Nine inmates died at Huamancaca Chico prison in Junín, Peru.')).toContain(
      'Huamancaca Chico prison = huamancaca-pe',
    )
  })
  test('far from the town after which its province is called', () => {
    expect(
      tell('es', 'Los reos fueron llevados a Challapalca, en Tacna, dijo el Gobierno peruano.'),
    ).toContain('Challapalca = challapalca-pe')
    expect(tell('en', 'Peru moved the inmates to Challapalca prison in Tacna.')).toContain(
      'Challapalca prison = challapalca-pe',
    )
  })
  test('but none in another province', () =>
    expect(tell('es', 'Nueve internos murieron en el penal de Challapalca, en Piura, Perú.')).not.toContain(
      'penal de Challapalca = challapalca-pe',
    ))
})

describe('a prison of no list', () => {
  const prison = (text: string) => tell('es', text).find((line) => line.startsWith('penal'))
  test('lies in the province that the text gives it', () =>
    expect(
      prison(
        'Lima, 3 may (Agencia).- Nueve internos murieron en el penal de Roble Alto, en Pasco, dijo el INPE.',
      ),
    ).toBe('penal de Roble Alto = roble-alto-pe'))
  test('is not in the capital from which the agency reports', () =>
    expect(
      prison(
        'Lima, 3 may (Agencia).- En el penal de Roble Alto 90 internos dejaron de comer. El Gobierno peruano lo negó.',
      ),
    ).toBe('penal de Roble Alto = ?'))
})

test('a prison of no list lies in the capital where the text says so', () =>
  expect(
    tell(
      'es',
      'Lima, 3 may (Agencia).- En el penal de Roble Alto, en el centro de la capital peruana, murieron nueve internos.',
    ),
  ).toContain('penal de Roble Alto = roble-alto-pe'))
