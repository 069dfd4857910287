import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('deeds of arms without a toll', () => {
  test.each([
    'Un grupo salió de su pabellón y arremetió contra los internos de la cárcel de Roble.',
    'Dos sujetos arrojaron un saco con explosivos frente a una casa en Tarsis.',
    'Llegaron por mar y dispararon a mansalva contra los comerciantes de Tarsis.',
    'La patrulla fue recibida con explosivos y fusilería en Tarsis.',
    'También hubo tiros contra una comisaría de Tarsis.',
  ])('%s', (text) => expect(linesOf(leer(text), 'attack')).toEqual(['attack -']))
  test.each([
    'El senador arremetió contra el gobierno por la cárcel de Roble.',
    'No hubo disparos contra la comisaría de Tarsis, dijo la policía.',
    'El ministro fue recibido con aplausos por los policías de Tarsis.',
    'Los presos de Roble arrojaron un saco con ropa.',
  ])('none: %s', (text) => expect(linesOf(leer(text), 'attack')).toEqual([]))
  test('in English too', () =>
    expect(linesOf(readText('There were shots at a police station in Tarsis.'), 'attack')).toEqual([
      'attack -',
    ]))
})

test('what opens a text without a place lies where its dead are', () => {
  const { claims } = leer(
    'Llegaron por mar y dispararon a mansalva contra los comerciantes. El mercado de Tarsis quedó con nueve muertos.',
  )
  expect(claims.map(({ kind, place }) => `${kind} ${place?.id}`)).toEqual(['attack tarsis', 'killed tarsis'])
})

test.each([
  'En la cárcel de Roble se hallaron 18 pistolas y un fusil de asalto.',
  'La brigada de choque custodia la cárcel de Roble.',
])('of what kind a weapon or a unit is tells no attack: %s', (text) =>
  expect(linesOf(leer(text), 'attack')).toEqual([]),
)
