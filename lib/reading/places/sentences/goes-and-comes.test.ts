import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, ...lines: string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining(lines))
const spanish = (text: string, ...lines: string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining(lines))

describe('an ordinal alone is a place only where the sentence puts something in it', () => {
  const two = 'En la cárcel de Roble y en la de Cumbres hubo motines. '
  test('the last who fled is a man', () =>
    spanish(
      `${two}De la cárcel de Roble quisieron huir nueve reclusos: uno murió abatido y el último logró escapar.`,
      'killed 1 @roble',
    ))
  test('a first message is none', () =>
    spanish(
      'Un guía murió en Miravera. Entre Tarsis y Miravera hay calma. En su primer mensaje, el ministro lamentó la muerte de dos.',
      'killed 2 @miravera',
    ))
  test('in the last it is one', () => spanish(`${two}En la última murieron tres reos.`, 'killed 3 @cumbres'))
})

describe('the State is no province', () => {
  test('with a capital letter', () =>
    english(
      'A riot killed 68 at Roble prison, in Arcos. The State reported that 900 police had been deployed.',
      'troops_deployed 900 @roble',
    ))
  test('the state told of is one', () =>
    english(
      'Belmonte is calm. Nine people died in Belmonte. Nine hundred police were deployed in the state.',
      'troops_deployed 900 @QV-B',
    ))
})

describe('what holds a place named from afar is as far', () => {
  test('a prison across the border from a town abroad', () =>
    english(
      'Gunmen attacked a prison in Tarsis, Valdoria, across the river from Puerto Lago, Arcos, killing ten guards.',
      'killed 10 @tarsis',
    ))
})

describe('who is sent goes where the one before in the row does', () => {
  test('by numbers alone', () =>
    spanish(
      'El Ejército de Valdoria mandó 200 soldados a Tarsis y 60 a Miravera.',
      'troops_deployed 200 @tarsis',
      'troops_deployed 60 @miravera',
    ))
})

describe('who comes home was held elsewhere', () => {
  test('at their barracks', () =>
    spanish(
      'Los 17 militares que comuneros de Miravera mantenían cautivos regresaron ayer a su cuartel, en Tarsis, Valdoria.',
      'hostages_held 17 @miravera',
    ))
  test('at the barracks that were attacked they are', () =>
    spanish('Unos sicarios mataron a 17 militares en su cuartel, en Tarsis, Valdoria.', 'killed 17 @tarsis'))
})

describe('the latest of several is where it was', () => {
  test('and not where all were', () => {
    english(
      'Five guards have been murdered in Valdoria, the latest in Tarsis, a town in Belmonte.',
      'killed 5 @QV',
    )
    spanish('Nueve guías han sido asesinados en Valdoria, el último en Tarsis.', 'killed 9 @QV')
  })
})

describe('elsewhere at the front is anywhere', () => {
  test('also for who is held', () =>
    english(
      'Six died at Roble prison in Valdoria. Elsewhere, inmates had taken 137 guards captive.',
      'hostages_held 137 @QV',
    ))
})

describe('this port is the town of the dateline', () => {
  test('also where a border lies between', () =>
    english(
      'TARSIS, Valdoria (AP) — Gunmen spread panic on Tuesday in this oil port near the northern border, where inmates were holding 13 guards.',
      'hostages_held 13 @tarsis',
    ))
})

describe('with this one, the year has seen', () => {
  test('more than one place has', () =>
    english(
      'A riot killed 68 at Roble prison in Valdoria. With this massacre, 320 inmates have been killed in 2021.',
      'killed 320 @QV',
    ))
})
