import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const daysOf = ({ claims }: ReturnType<typeof readText>, kind: string) =>
  claims
    .filter((claim) => claim.kind === kind)
    .map(({ when }) => when && [...new Set([when.start, when.end])].join(' to '))

describe('the dead of a clash are of the day on which it began', () => {
  test.each([
    'Thirty were killed and 44 hurt in clashes that started on Friday at Roble prison.',
    'A riot that broke out on Friday at Roble prison left 30 dead and 44 injured.',
    'The clashes began on Friday when men stormed a bar in Tarsis, killing nine. Six guards were also wounded.',
  ])('%s', (text) => {
    expect(daysOf(readText(text), 'killed')).toEqual(['2023-05-12'])
    expect(daysOf(readText(text), 'injured')).toEqual(['2023-05-12'])
  })
  test.each([
    'Treinta murieron y 44 resultaron heridos en choques que comenzaron el viernes en la cárcel de Roble.',
    'Un motín iniciado el viernes en la cárcel de Roble dejó 30 muertos y 44 heridos.',
  ])('%s', (text) => {
    expect(daysOf(leer(text), 'killed')).toEqual(['2023-05-12'])
    expect(daysOf(leer(text), 'injured')).toEqual(['2023-05-12'])
  })
  test('unless they are counted up to now', () => {
    const text = 'Thirty have been killed and 44 hurt in clashes that started on Friday at Roble prison.'
    expect(daysOf(readText(text), 'killed')).toEqual(['2023-05-12 to 2023-05-17'])
  })
})

describe('a day of something else leaves the dead on the day told before', () => {
  const first = 'Gunmen killed two guards in Tarsis on Friday.'
  test.each([
    'Six nurses were also hurt; the mayor will return on Monday.',
    'Six nurses were also hurt, and the mayor will speak on Saturday.',
    'Six nurses were also hurt; on Saturday the mayor resigned.',
  ])('%s', (more) => expect(daysOf(readText(`${first} ${more}`), 'injured')).toEqual(['2023-05-12']))
  test.each([
    'También resultaron heridas seis enfermeras; el alcalde volverá el lunes.',
    'También resultaron heridas seis enfermeras y el entierro será el domingo.',
  ])('%s', (more) =>
    expect(
      daysOf(leer(`Hombres armados mataron a dos guardias el viernes en Tarsis. ${more}`), 'injured'),
    ).toEqual(['2023-05-12']),
  )
  test('but not where the day is their own', () =>
    expect(daysOf(readText(`${first} Six nurses were hurt on Monday.`), 'injured')).toEqual(['2023-05-15']))
})

describe('what happened overnight goes on over both days', () => {
  test('in English', () =>
    expect(
      daysOf(
        readText(
          'Between Thursday and Friday 31 inmates were killed at Roble prison. Nine guards were also hurt.',
        ),
        'injured',
      ),
    ).toEqual(['2023-05-11 to 2023-05-12']))
  test('in Spanish', () =>
    expect(
      daysOf(
        leer(
          'Entre el jueves y el viernes murieron 31 reos en Roble. También resultaron heridos nueve guías.',
        ),
        'injured',
      ),
    ).toEqual(['2023-05-11 to 2023-05-12']))
})

test('of many attacks in a night between two days none says by itself on which of them it fell', () => {
  const text =
    'From Monday night into Tuesday morning Tarsis saw explosions, and nine guards were hurt. A bomb went off outside a bank in Tarsis.'
  const bomb = readText(text).claims.findLast(({ kind }) => kind === 'attack')
  expect(bomb?.when ?? null).toBeNull()
})
