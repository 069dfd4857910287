import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['All hostages were freed, 201 in all.', ['hostages_freed 201']],
  ['Every hostage was out by Sunday: 201 in all.', ['hostages_freed 201']],
  [
    'Every hostage was freed: 201 in all, 158 guards and 43 clerks.',
    ['hostages_freed 201', 'hostages_freed 158', 'hostages_freed 43'],
  ],
  ['All the hostages are out: 201 people.', ['hostages_freed 201']],
  ['All hostages were freed after 12 hours.', ['hostages_freed -']],
  ['Every hostage was freed, but three guards were hurt.', ['hostages_freed -', 'injured 3']],
])('how many "all" were is told behind it: %s', (text, lines) =>
  expect(linesOf(readText(text))).toEqual(lines),
)

test.each([
  ['Todos los rehenes fueron liberados, 201 en total.', ['hostages_freed 201']],
  ['Se liberó a todos los rehenes: 201.', ['hostages_freed 201']],
  ['Todos los rehenes fueron liberados: tres están heridos.', ['hostages_freed -', 'injured 3']],
])('en español: %s', (text, lines) => expect(linesOf(leer(text))).toEqual(lines))

test('the sum said is the figure, not how many were held before', () =>
  expect(linesOf(leer('Los presos retienen a 178 guías. Fueron liberados todos, 201 en total.'))).toEqual([
    'hostages_held 178',
    'hostages_freed 201',
  ]))

test('"one by one" counts nobody', () => {
  expect(linesOf(readText('Inmates seized 57 guards. One by one, 57 guards walked out.'))).toEqual([
    'hostages_held 57',
    'hostages_freed 57',
  ])
  expect(
    linesOf(readText('Inmates seized some guards. The guards were let go two at a time.')),
  ).not.toContain('hostages_freed 2')
})
