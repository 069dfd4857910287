import { expect, test } from 'vitest'
import { readText } from './testing/island'

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
