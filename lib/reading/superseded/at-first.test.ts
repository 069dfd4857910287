import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = (text: string) =>
  readText(text).claims.map(({ kind, quantity, status }) => [kind, quantity?.value, status])

test('what was said at first gives way to what was said later', () =>
  expect(told('Officials initially reported 44 dead but later said 43 inmates had died.')).toEqual([
    ['killed', 44, 'superseded'],
    ['killed', 43, 'reported'],
  ]))

test('an earlier toll is of the dead', () =>
  expect(told('At least 116 inmates were killed and 80 injured, revising up an earlier toll of 30.')).toEqual(
    [
      ['killed', 116, 'reported'],
      ['injured', 80, 'reported'],
      ['killed', 30, 'superseded'],
    ],
  ))

test('a figure of now is not one of then, whichever stands first', () => {
  const statuses = (text: string) =>
    readText(text).claims.map(({ quantity, status }) => `${quantity?.value}: ${status}`)
  expect(statuses('Officials had earlier said twelve inmates died in Roble; the toll is now 14.')).toEqual([
    '12: superseded',
    '14: reported',
  ])
  expect(statuses('Twelve inmates have died in Roble; initially there was talk of a fight.')[0]).toBe(
    '12: reported',
  )
})

test.each([
  'Corrección: los heridos en Tarsis son 52 y no 62, como se dijo inicialmente.',
  'Hay 52 heridos en Tarsis, no 62 como se dijo en un principio.',
  'Los heridos en Tarsis son 52, en lugar de 62 como se informó al principio.',
])('of a figure and the one it takes the place of, the second alone was said at first: %s', (text) =>
  expect(leer(text).claims.map(({ quantity, status }) => `${quantity?.value}: ${status}`)).toEqual([
    '52: reported',
    '62: superseded',
  ]),
)
