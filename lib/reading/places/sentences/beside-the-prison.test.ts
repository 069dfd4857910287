import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('a prison by the town in which it lies', () => {
  test.each([
    [
      'Nueve presos murieron en la cárcel de Roble. El complejo de Puerto Lago fue pensado para 400 internos.',
      ['inmates_capacity 400 @roble'],
    ],
    // That of the town itself, where it bears its name.
    [
      'Nueve presos murieron en la cárcel de Roble. La cárcel de Miravera fue pensada para 400 internos.',
      ['inmates_capacity 400 @miravera-1'],
    ],
  ])('%s', spanish)
})

describe('another prison is none that the sentence names', () => {
  test.each([
    [
      'A fire at Roble prison in 2012 left 361 dead, and 18 inmates were killed in another prison in Valdoria in 2019.',
      ['killed 361 @roble', 'killed 18 @QV'],
    ],
  ])('%s', english)
  test.each([
    [
      'Valdoria vive motines: en 2012 un incendio en Tarsis dejó 361 muertos, y 18 reos fueron acribillados en otro penal en 2019.',
      ['killed 361 @tarsis', 'killed 18 @QV'],
    ],
  ])('%s', spanish)
})

describe('outside the prison is in its town', () => {
  test.each([
    [
      'Police searched houses in Puerto Lago. In the riot at Roble prison two died inside and nine outside.',
      ['killed 2 @roble', 'killed 9 @puerto-lago'],
    ],
  ])('%s', english)
  test.each([
    [
      'La Policía revisó casas en Puerto Lago. La riña en la cárcel de Roble dejó dos muertos adentro, nueve afuera.',
      ['killed 2 @roble', 'killed 9 @puerto-lago'],
    ],
  ])('%s', spanish)
})

describe('who fell beside the prison fell in its town, and no inmate of it', () => {
  test.each([
    'Twelve inmates died at Roble prison, in Puerto Lago. On Wednesday gunmen shot dead three guards in a diner close to the complex.',
    'Twelve inmates died at Roble prison, in Puerto Lago. On Wednesday gunmen shot dead three guards near the prison.',
  ])('%s', (text) => english(text, ['killed 12 @roble', 'killed 3 @puerto-lago']))
  test.each([
    'Doce presos murieron en la cárcel de Roble, en Puerto Lago. El miércoles, sicarios mataron a tres guías en un local próximo al complejo.',
    'Doce presos murieron en la cárcel de Roble, en Puerto Lago. El miércoles mataron a tres guías cerca de la cárcel.',
  ])('%s', (text) => spanish(text, ['killed 12 @roble', 'killed 3 @puerto-lago']))
  test('an inmate shot near the door of the prison was in it', () =>
    english(
      'Twelve inmates died at Roble prison, in Puerto Lago. On Wednesday three inmates were shot dead near the prison kitchen.',
      ['killed 3 @roble'],
    ))
})

describe('"there" is where things were told to happen, not a prison only named', () => {
  test.each([
    [
      'Cuatro personas murieron en Tarsis. La represalia se debe a las requisas en la cárcel de Cumbres. Siguen sin clases. En 2022 hubo allí 259 homicidios.',
      ['killed 259 @tarsis'],
    ],
  ])('%s', spanish)
})

describe('sums so far are of the country that they name, what stood before them of its own place', () => {
  test.each([
    [
      'En la cárcel de Roble 18 internos murieron el lunes, y en lo que va del año la violencia deja 300 muertos en Valdoria.',
      ['killed 18 @roble', 'killed 300 @QV'],
    ],
  ])('%s', spanish)
})

describe('a clash told of at a prison stays there when its town is named', () => {
  test.each([
    [
      'A riot left 44 dead at Roble prison. The clash, which took place on Monday in Puerto Lago, pitted two gangs, said prosecutors, who at first counted 43 dead.',
      ['killed 43 @roble', 'killed 44 @roble'],
    ],
    [
      'A riot left 44 dead at Roble prison. A clash in Puerto Lago left two dead.',
      ['killed 2 @puerto-lago', 'killed 44 @roble'],
    ],
  ])('%s', english)
  test.each([
    [
      'La riña dejó 44 muertos en la cárcel de Roble. El enfrentamiento, ocurrido el lunes en Puerto Lago, dejó además nueve heridos.',
      ['injured 9 @roble', 'killed 44 @roble'],
    ],
  ])('%s', spanish)
})

describe('a sum of years lies where its own clause says', () => {
  test.each([
    [
      'Diez presos murieron en la cárcel de Roble. El penal suma 40 muertos desde enero.',
      ['killed 40 @roble'],
    ],
    [
      'Diez presos murieron en la cárcel de Roble. Cerca de 400 reos han muerto desde 2021.',
      ['killed 400 about @QV'],
    ],
  ])('%s', spanish)
})

describe('who speaks governs no place of what is told', () => {
  test.each([
    [
      'Nueve presos murieron en la cárcel de Roble. El gobernador de Belmonte, Juan Vera, había entregado un parte con una docena de lesionados.',
      ['injured 12 @roble'],
    ],
    ['El alcalde de Tarsis fue asesinado.', ['killed 1 @tarsis']],
  ])('%s', spanish)
})

test('a state of emergency is no other state', () => {
  spanish(
    'Nueve personas murieron en Tarsis. Fueron enviados 120 soldados al amparo de un estado de emergencia.',
    ['troops_deployed 120 @tarsis'],
  )
  english('Nine people died in Tarsis. Under a state of emergency 120 soldiers were sent.', [
    'troops_deployed 120 @tarsis',
  ])
})

test('over a time until now those who count are no reason to take it for the day on which they spoke', () => {
  const [claim] = leer('En lo que va del año la Policía contabiliza en Tarsis 131 muertes violentas.').claims
  expect(claim?.when).toEqual({ start: '2023-01-01', end: '2023-05-17', precision: 'year' })
})
