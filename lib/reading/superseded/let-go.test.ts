import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const detained = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind === 'detained')
    .map(({ quantity, status }) => `${quantity?.value} ${status}`)

describe('who was detained and let go since is detained no more', () => {
  test.each([
    'Police in Tarsis arrested 16 people on Monday, who were later released on bail.',
    'Police in Tarsis arrested 16 people on Monday. They were later released on bail.',
    'Police in Tarsis arrested 16 people on Monday. All were released without charge.',
    'Police in Tarsis arrested 16 people on Monday but released them the same day.',
    'Sixteen protesters were arrested in Tarsis on Monday and later released.',
    'Police arrested 16 people in Tarsis. They have since been freed.',
  ])('%s', (text) => expect(detained(readText(text))).toEqual(['16 superseded']))

  test.each([
    'La Policía detuvo en Tarsis a 16 personas, que luego fueron liberadas.',
    'La Policía detuvo en Tarsis a 16 personas. Todas fueron liberadas después.',
    'La Policía detuvo en Tarsis a 16 personas, pero horas después las liberó.',
  ])('%s', (text) => expect(detained(leer(text))).toEqual(['16 superseded']))
})

describe('not where only some were, or others, or nobody yet', () => {
  test.each([
    'Sixteen protesters were arrested in Tarsis on Monday; twelve were later released on bail.',
    'Police in Tarsis arrested 16 people on Monday. All but two were released.',
    'Police in Tarsis arrested 16 people on Monday. Some were later released.',
    'Police in Tarsis arrested 16 people on Monday. They will be released on bail.',
    'Police in Tarsis arrested 16 people on Monday. They have not been released.',
    'Police in Tarsis arrested 16 people after nine hostages were freed.',
    'Police in Tarsis arrested 16 kidnappers and freed nine hostages. They were released on Monday.',
  ])('%s', (text) => expect(detained(readText(text))).toEqual(['16 reported']))

  test('in Spanish', () =>
    expect(
      detained(leer('La Policía detuvo en Tarsis a 16 personas, de las que cuatro fueron liberadas.')),
    ).toEqual(['16 reported']))
})
