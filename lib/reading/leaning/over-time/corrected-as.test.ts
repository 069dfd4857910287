import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const lines = ({ claims }: ReturnType<typeof readText>) =>
  claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`)

describe('a toll corrected gives the number behind its colon, and what it was before', () => {
  test.each([
    [
      'The prison service corrected the toll in Tarsis: 31 inmates, not 27.',
      ['killed 31 reported', 'killed 27 superseded'],
    ],
    [
      'Police corrected the number of injured in Tarsis: 12, and not 15.',
      ['injured 12 reported', 'injured 15 superseded'],
    ],
    ['The mayor corrected the figure for the prison: 31 trucks.', []],
  ])('%s', (text, claims) => expect(lines(readText(text))).toEqual(claims))
  test.each([
    [
      'Veintisiete reos murieron en Roble. El servicio corrigió el balance: 31 reos, no 27.',
      ['killed 27 superseded', 'killed 31 reported', 'killed 27 superseded'],
    ],
    ['El servicio corrigió el balance de la cárcel de Roble: 31 camiones, no 27.', []],
  ])('in Spanish: %s', (text, claims) => expect(lines(leer(text))).toEqual(claims))
})
