import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText } from '@/lib/reading/testing/island'

const statuses = (read: (text: string) => Reading) => (text: string, expected: string[]) =>
  expect(
    read(text)
      .claims.filter(({ kind }) => kind !== 'unconfirmed_report')
      .map(({ kind, status }) => `${kind} ${status}`),
  ).toEqual(expected)

describe('one of whom a rumour tells is alleged, and who is told beside it is not', () => {
  test.each([
    ['En las redes circuló que había un fallecido en la cárcel de Roble.', ['killed alleged']],
    ['Murieron 12 presos en la cárcel de Roble y en redes circuló que había fugados.', ['killed reported']],
  ])('in Spanish: %s', statuses(leer))
  test.each([
    ['Word went round that a guard had died at Roble prison.', ['killed alleged']],
    ['Twelve inmates died at Roble prison and rumours of an escape spread.', ['killed reported']],
  ])(
    'in English: %s',
    statuses((text) => readText(text)),
  )
})
