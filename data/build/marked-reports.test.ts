import { describe, expect, test } from 'vitest'
import { loadMarkedReports, parseMarkedReport } from './marked-reports'

const report = (text: string) => parseMarkedReport(`@2023-07-25 es EC\n${text}`, 'one')
const factsIn = (text: string) =>
  report(text).gold.map(({ kind, value, unit, place, optional }) =>
    [kind, value, unit, place, optional ? 'optional' : ''].filter(Boolean).join(' '),
  )

describe('a marked report', () => {
  test('reads as it would be printed', () =>
    expect(
      report('Murieron {treinta y un=31:killed@Roble} reos; {1.200:troops_deployed@Arcos} entraron.').text,
    ).toBe('Murieron treinta y un reos; 1.200 entraron.'))
  test('says what each number counts, and where', () =>
    expect(
      factsIn('Murieron {treinta y un=31:killed@Roble} reos; {1.200:troops_deployed@Arcos} entraron.'),
    ).toEqual(['killed 31 Roble', 'troops_deployed 1200 Arcos']))
  test('counts two kinds by one number, and says which may be left out', () =>
    expect(factsIn('Soltaron a los {9:hostages_held+hostages_freed?@Roble}.')).toEqual([
      'hostages_held 9 Roble',
      'hostages_freed 9 Roble optional',
    ]))
  test('gives other counts their unit', () =>
    expect(factsIn('Hay {300:other_count inmates held@Roble} reos.')).toEqual([
      'other_count 300 inmates held Roble',
    ]))
  test('puts each fact in its own sentence', () =>
    expect(report('Nada. Murieron {9:killed@Roble}. Nada.').gold[0]?.sentence).toBe('Murieron 9.'))
  test('is refused where a mark is open or the head is missing, and says which', () => {
    expect(() => report('Murieron {9:killed}.')).toThrow('one: a mark has not the form')
    expect(() => parseMarkedReport('Murieron 9.', 'two')).toThrow('two: begin with a line')
  })
})

test.each(['condensed', 'lively', 'near'] as const)('every %s report has the form', (making) =>
  expect(loadMarkedReports(making).every(({ cases }) => cases.length > 0)).toBe(true),
)
