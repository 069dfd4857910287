import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('what has no subject of its own goes on with the clause before', () => {
  test.each([
    'A bomb in Tarsis killed three men and wounded six, and in Miravera a bus burned.',
    'A bomb killed three men in Tarsis and wounded six, and two were shot dead in Miravera.',
  ])('%s', (text) => english(text, ['killed 3 @tarsis', 'injured 6 @tarsis']))
  test.each([
    'Una bomba en Tarsis mató a tres hombres y dejó seis heridos, y en Miravera ardió un bus.',
    'En Tarsis murieron tres hombres y fueron heridos seis, y en Miravera hubo dos muertos.',
  ])('%s', (text) => spanish(text, ['killed 3 @tarsis', 'injured 6 @tarsis']))
  test('unless its own words tell where', () => {
    english('A bomb killed three men in Tarsis and wounded six in Miravera.', ['injured 6 @miravera'])
    spanish('Tres murieron en Tarsis y seis resultaron heridos en Miravera.', ['injured 6 @miravera'])
  })
})

describe('those who died inside a prison that the sentence spoke of died there', () => {
  const before = 'A riot at Roble prison left two dead. A guard died in Tarsis.'
  test.each([
    'The prison is under military control; inside it, more than 300 inmates have been killed since 2019.',
    'The jail has six blocks, and more than 300 inmates have been killed within its walls since 2019.',
  ])('%s', (text) => english(`${before} ${text}`, ['killed 300 at_least @roble']))
  const antes = 'Un motín en la cárcel de Roble dejó dos muertos. En Tarsis murió un guía.'
  test.each([
    'La penitenciaría está bajo control militar; dentro de ella han sido asesinados más de 300 internos desde 2019.',
    'La penitenciaría está bajo control militar; en su interior han muerto desde 2019 más de 300 internos.',
  ])('%s', (text) => spanish(`${antes} ${text}`, ['killed 300 at_least @roble']))
  test('but not those in a house or a car', () => {
    spanish(`${antes} Allí hallaron un auto con tres cuerpos en su interior.`, ['killed 3 @tarsis'])
    spanish(`${antes} Sicarios entraron en una casa. Dentro de ella mataron a cuatro.`, ['killed 4 @tarsis'])
  })
})

describe('an attack is where those are whom it killed, also in a sentence on earlier days', () => {
  const attacks = ({ claims }: ReturnType<typeof leer>) =>
    claims.filter(({ kind }) => kind === 'attack').map(({ place }) => place?.id)
  test('in Spanish', () =>
    expect(
      attacks(
        leer(
          'Un guía murió en Miravera el lunes. En abril, el director de la cárcel de Cumbres, en Tarsis, fue asesinado.',
        ),
      ),
    ).not.toContain('miravera'))
})

describe('who is among those held says nothing of where', () => {
  test('in Spanish', () =>
    spanish(
      'Los internos de Roble soltaron a los últimos 11 funcionarios. Eran en total 22 los rehenes, entre ellos el director del penal.',
      ['hostages_held 22 @roble'],
    ))
})
