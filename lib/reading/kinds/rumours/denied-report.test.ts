import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const reports = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'unconfirmed_report').map((c) => [c.status, c.attribution])

const doce = 'Doce soldados fueron secuestrados en Tarsis, según fuentes locales. '

test.each(['El Ejército lo desmiente: ningún soldado fue secuestrado.', 'El Ejército lo negó.'])(
  'who says that it is not so denies it: %s',
  (text) => {
    expect(reports(leer(doce + text))).toEqual([['denied', 'Ejército']])
  },
)

test('so it is in English', () => {
  const text = 'Twelve soldiers were abducted near Tarsis, local media said. The army denied it.'
  expect(reports(readText(text))).toEqual([['denied', 'army']])
})

test('a rumour that nobody denies stays one', () => {
  const text = 'Doce soldados habrían sido secuestrados en Tarsis, una versión que nadie ha confirmado.'
  expect(reports(leer(text)).map(([status]) => status)).toEqual(['alleged'])
})

test('and what was alleged is no fact for being denied', () => {
  const text =
    'Dos agentes fueron rehenes en la cárcel de Roble; se dijo que uno había muerto, pero el general Luis Mora lo desmintió.'
  const told = leer(text).claims.filter(({ kind }) => kind === 'killed')
  expect(told.map(({ status }) => status)).toEqual(['alleged'])
})
