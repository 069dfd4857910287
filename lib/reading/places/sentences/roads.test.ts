import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string) => placedLines(readText(text))
const spanish = (text: string) => placedLines(leer(text))

describe('where a road leads is not where it happened', () => {
  test('its way out of the town that the text tells of', () => {
    expect(
      spanish(
        'Diecisiete personas murieron en Tarsis, Valdoria. Una turba detuvo un patrullero en la salida a Miravera. Un policía fue quemado vivo.',
      ),
    ).toEqual(['killed 1 @tarsis', 'killed 17 @tarsis'])
    expect(spanish('En Tarsis, Valdoria, dos personas murieron en el desvío a Miravera.')).toEqual([
      'killed 2 @tarsis',
    ])
    expect(english('In Tarsis, Valdoria, two people were shot dead at the exit to Miravera.')).toEqual([
      'killed 2 @tarsis',
    ])
  })
  test.each([
    'Siguen las protestas en Valdoria. Dos personas murieron en la carretera Tarsis-Miravera.',
    'Siguen las protestas en Valdoria. Dos personas murieron en la vía Tarsis–Miravera.',
  ])('from one town to another: %s', (text) => expect(spanish(text)).toEqual(['killed 2 @QV']))
  test.each([
    'Protests go on in Valdoria. Two people were killed on the Tarsis-Miravera road.',
    'Protests go on in Valdoria. Two people were killed on the Tarsis–Miravera highway.',
  ])('from one town to another: %s', (text) => expect(english(text)).toEqual(['killed 2 @QV']))
})

describe('but a town that the sentence names besides is', () => {
  test.each([
    'Dos personas murieron en la carretera Miravera-Tarsis, en Puerto Lago, Valdoria.',
    'Dos personas murieron en Puerto Lago, Valdoria, en la carretera Miravera-Tarsis.',
  ])('%s', (text) => expect(spanish(text)).toEqual(['killed 2 @puerto-lago']))
  test('and the town whose road it is lies near', () => {
    expect(english('Three people were killed on the Tarsis road in Valdoria.')).toEqual(['killed 3 @tarsis'])
    expect(spanish('Tres personas murieron en la salida de Tarsis, Valdoria.')).toEqual(['killed 3 @tarsis'])
  })
})
