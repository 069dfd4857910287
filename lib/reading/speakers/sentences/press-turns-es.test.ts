import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const voicesOf = (text: string) =>
  leer(text).claims.flatMap(({ kind, quantity, attribution }) =>
    quantity && kind !== 'attack' ? [`${quantity.value}: ${attribution}`] : [],
  )

describe('offices told in several words are one', () => {
  test.each<[string, string]>([
    ['El ministro de Justicia y Seguridad, Luis Vera, informó que nueve presos murieron.', '9: Luis Vera'],
    ['Según el ministro de Justicia y Derechos Humanos, Luis Vera, nueve presos murieron.', '9: Luis Vera'],
    ['Nueve presos murieron, informó el vicepresidente y ministro de Seguridad, Luis Vera.', '9: Luis Vera'],
    [
      'Nueve presos murieron, declaró el viceprimer ministro y ministro del Interior, Luis Vera.',
      '9: Luis Vera',
    ],
    ['Nueve presos murieron, declaró a Radio Roble el teniente general Luis Vera.', '9: Luis Vera'],
    ['Nueve presos murieron, declaró a medios el coronel de Policía Luis Vera.', '9: Luis Vera'],
    // Two people.
    ['El ministro de Justicia y la alcaldesa, Ana Vela, dijeron que nueve presos murieron.', '9: Ana Vela'],
  ])('%s', (text, told) => expect(voicesOf(text)).toEqual([told]))
})

describe('what is put between a verb of saying and whoever says it', () => {
  test.each<[string, string]>([
    ['«Los muertos son nueve», contó entre lágrimas María Peña, madre de un preso.', '9: María Peña'],
    ['«Los muertos son nueve», dice a este diario, con la voz entrecortada, María Peña.', '9: María Peña'],
    [
      'Los muertos son nueve, dijo al canal, por teléfono, el director de la cárcel, Luis Vera.',
      '9: Luis Vera',
    ],
    ['Los muertos son nueve, informó, sin dar más detalles, el ministro Luis Vera.', '9: Luis Vera'],
    ['Los muertos son nueve, informó desde el lugar Luis Vera, director de la cárcel.', '9: Luis Vera'],
  ])('%s', (text, told) => expect(voicesOf(text)).toEqual([told]))
})

describe('"lo" takes up what was said', () => {
  test.each<[string, string]>([
    ['Nueve cuerpos fueron hallados en el penal, según lo dio a conocer la Fiscalía.', '9: Fiscalía'],
    ['Nueve cuerpos fueron hallados en el penal, como lo confirmó la Fiscalía.', '9: Fiscalía'],
    ['Nueve cuerpos fueron hallados en el penal, según lo señalado por la Fiscalía.', '9: Fiscalía'],
    ['De acuerdo con lo expresado por el ministro Luis Vera, los muertos son nueve.', '9: Luis Vera'],
    // Accused by it.
    ['Un hombre señalado por la Fiscalía mató a nueve presos.', '9: null'],
  ])('%s', (text, told) => expect(voicesOf(text)).toContain(told))
})

test.each([
  'Nueve personas murieron, de acuerdo al reporte del Cuerpo de Bomberos.',
  'Nueve personas murieron, según informe del Cuerpo de Bomberos.',
])('a report is no verb: %s', (text) => expect(voicesOf(text)).toEqual(['9: Cuerpo de Bomberos']))
