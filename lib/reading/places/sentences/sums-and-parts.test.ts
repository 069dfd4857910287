import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(placedLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(placedLines(leer(text))).toEqual(lines)

describe('a sum of which each part has its place lies in what holds them', () => {
  test.each([
    [
      'Attacks on Tuesday killed ten people, eight in Tarsis and two, both of them officers, in Miravera.',
      ['killed 10 @QV', 'killed 2 @miravera', 'killed 8 @tarsis'],
    ],
    [
      'There were four blasts, two of car bombs in Tarsis and two of gas tanks in Miravera.',
      ['attack 2 @miravera', 'attack 2 @tarsis', 'attack 4 @QV'],
    ],
    ['Ten people died in Tarsis, two of them at Cumbres prison.', ['killed 10 @tarsis', 'killed 2 @cumbres']],
  ])('%s', english)
  test.each([
    [
      'Los ataques mataron a diez personas, ocho en Tarsis y dos, policías ambos, en Miravera.',
      ['killed 10 @QV', 'killed 2 @miravera', 'killed 8 @tarsis'],
    ],
    ['Confirmaron dos muertes, una en Tarsis y otra en Miravera.', ['killed 1 @miravera', 'killed 2 @QV']],
    [
      'Murieron diez presos, seis en la cárcel de Roble y cuatro en la de Miravera.',
      ['killed 10 @QV-A', 'killed 4 @miravera-1', 'killed 6 @roble'],
    ],
  ])('%s', spanish)
})

describe('"the one in X", "al de X": the prison there', () => {
  test.each([
    [
      'Inmates released their hostages: 46 guards came out of Roble prison and 13 employees out of the one in Miravera.',
      ['hostages_freed 13 @miravera-1', 'hostages_freed 46 @roble'],
    ],
  ])('%s', english)
  test.each([
    [
      'El SNAI asignó seis muertos al penal de Roble y cuatro al de Miravera.',
      ['killed 4 @miravera-1', 'killed 6 @roble'],
    ],
  ])('%s', spanish)
})

describe('where, told before whoever speaks', () => {
  test.each([
    ['Solo en Roble el gobernador Milton Vera contaba 49 guías retenidos.', ['hostages_held 49 @roble']],
  ])('%s', spanish)
})

describe('"allí donde" points at nothing told before', () => {
  test('Once ataúdes dejaron Puerto Lago, rumbo a Tarsis y Miravera.', () => {
    const text =
      'Once ataúdes salieron rumbo a Tarsis, Miravera y otros pueblos. Nueve soldados murieron en una emboscada, allí donde la selva se cierra.'
    expect(placedLines(leer(text))).not.toContain('killed 9 @miravera')
    const cleft = 'La cárcel de Roble tiene 300 plazas. Fue allí donde murieron nueve presos.'
    expect(placedLines(leer(cleft))).toContain('killed 9 @roble')
  })
})

describe('the main jail of which a text begins to tell is the one that it names later', () => {
  test('some 1,400 broke out of its main jail', () =>
    english(
      'Valdoria looks for some 1,400 men who broke out of its main high-security jail on Monday. It started when a crowd gathered outside Roble prison.',
      ['escaped 1400 about @roble'],
    ))
  test('several jails are no single one', () => {
    const text =
      'Siete policías murieron el domingo en Valdoria, después de que los antimotines retomaran la cárcel de Roble. Todo empezó con motines en esa cárcel y en la cárcel de Cumbres.'
    expect(placedLines(leer(text))).not.toContain('killed 7 @cumbres')
  })
})

test('a total whose list behind a colon or in brackets names several places is of them all', () => {
  const held = ['hostages_held 13 @miravera', 'hostages_held 44 @roble', 'hostages_held 57 @QV-A']
  expect(placedLines(leer('Los guías retenidos son 57: 44 en Roble y 13 en Miravera.'))).toEqual(held)
  expect(placedLines(readText('Inmates hold 57 guards (44 in Roble and 13 in Miravera).'))).toEqual(held)
})

test('where two of the dead fell says nothing of the hurt told behind them', () => {
  const lines = ['injured 7 @QV', 'killed 2 @tarsis', 'killed 5 @QV']
  expect(
    placedLines(
      leer(
        'Cinco policías de Valdoria fueron asesinados, dos de ellos en Tarsis, y siete sufrieron heridas.',
      ),
    ),
  ).toEqual(lines)
  expect(
    placedLines(
      readText('Five policemen of Valdoria were killed, two of them in Tarsis, and seven were wounded.'),
    ),
  ).toEqual(lines)
})

test('of a sum told in one place, of which a share fell in another, the first is where it was told', () => {
  const lines = ['killed 49 @miravera', 'killed 66 @QV']
  expect(
    placedLines(leer('En Tarsis, la Policía elevó a 66 el número de muertos, 49 de ellos en Miravera.')),
  ).toEqual(lines)
  expect(placedLines(readText('In Tarsis, the police counted 66 dead, 49 of them in Miravera.'))).toEqual(
    lines,
  )
  expect(placedLines(leer('En Tarsis murieron 66 personas, 49 de ellas en Miravera.'))).toContain(
    'killed 66 @tarsis',
  )
})
