import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

const shooting = 'Gunmen killed three people in Tarsis.'
const tiroteo = 'Hombres armados mataron a tres personas en Tarsis.'

test('forces that come, and no word says where to, come to where all else happened', () => {
  spanish(`${tiroteo}\n\nEl gobernador anunció la llegada de 300 militares.`, ['troops_deployed 300 @tarsis'])
  spanish(`${tiroteo}\n\nPor la tarde llegaron desde Miravera 300 militares que custodian el puerto.`, [
    'troops_deployed 300 @tarsis',
  ])
  english(`${shooting}\n\nThe governor announced the arrival of 300 soldiers.`, [
    'troops_deployed 300 @tarsis',
  ])
  english(`${shooting}\n\nBy night 300 soldiers had arrived from Miravera.`, ['troops_deployed 300 @tarsis'])
})

test('but where a word says where to, there; and what is told of two towns is of neither', () => {
  spanish(`${tiroteo}\n\nA Miravera llegaron 300 militares.`, ['troops_deployed 300 @miravera'])
  english(`${shooting}\n\nThe army sent 300 soldiers to Miravera.`, ['troops_deployed 300 @miravera'])
  english(`${shooting} Two died in Puerto Lago.\n\nThe governor announced the arrival of 300 soldiers.`, [
    'troops_deployed 300 @QV',
  ])
})

test('a town from which somebody travels is not where things happen', () =>
  spanish('Rosa viaja cada día desde Miravera. En la cárcel de Roble los muertos eran seis.', [
    'killed 6 @roble',
  ]))
