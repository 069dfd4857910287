import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const days = ({ claims }: ReturnType<typeof readText>): string[] =>
  claims
    .filter(({ quantity }) => quantity)
    .map(
      ({ quantity, when, historic }) =>
        `${quantity?.value} ${when?.start ?? 'no day'}${historic ? ' over' : ''}`,
    )

describe('what was done thereby was done then', () => {
  test.each([
    'When rebels overran Tarsis in April 2014, killing two soldiers, the world was appalled.',
    'When rebels overran Tarsis in April 2014, killing two soldiers and burning a school, nobody came.',
  ])('%s', (text) => expect(days(readText(text))).toEqual(['2 2014-04-01 over']))
  test('en español', () => {
    const text =
      'Cuando los rebeldes asaltaron Tarsis en abril de 2014, matando a dos soldados, nadie acudió.'
    expect(days(leer(text))).toEqual(['2 2014-04-01 over'])
  })
})

describe('a place where it all began tells the day of what began there', () => {
  test.each([
    [
      'In Tarsis, where it began last December, the governor said 333 boys were missing.',
      ['333 2022-12-01 over'],
    ],
    ['In Tarsis, where it all began in December 2021, gunmen kidnapped 333 boys.', ['333 2021-12-01 over']],
    ['In Tarsis, where the drought began in December 2021, gunmen killed five people.', ['5 no day']],
    ['In Tarsis, where it began to rain last December, gunmen killed five people.', ['5 no day']],
    ['In Tarsis, where it began last December, gunmen killed five people on Friday.', ['5 2023-05-12']],
  ])('%s', (text, told) => expect(days(readText(text))).toEqual(told))
  test('en español', () => {
    const text = 'En Tarsis, donde todo empezó el pasado diciembre, fueron secuestrados 333 chicos.'
    expect(days(leer(text))).toEqual(['333 2022-12-01 over'])
  })
})

test.each([
  'Gunmen ambushed a convoy near Tarsis, in Belmonte, on Monday, killing 34, the army said.',
  'Gunmen ambushed a convoy near Tarsis, on Monday, killing 34 and wounding 12, the army said.',
])('the day set off before what it brought about is of that, whoever says so behind it: %s', (text) => {
  const { claims } = readText(text, { published: '2023-05-17' })
  expect(claims.filter(({ kind }) => kind === 'killed').map(({ when }) => when?.start)).toEqual([
    '2023-05-15',
  ])
})
