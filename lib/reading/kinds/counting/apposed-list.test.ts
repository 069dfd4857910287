import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('who those counted are counts nobody anew', () => {
  test.each([
    ['Two people, a guard and a nurse, were killed in Tarsis.', ['killed 2']],
    ['Two people, a mother and her daughter, were killed in Tarsis.', ['killed 2']],
    ['One of the two attackers, a father and son, was shot dead in Tarsis.', ['killed 1']],
    ['Four people, a father, his wife and their two children, were killed in Tarsis.', ['killed 4']],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'killed')).toEqual(lines))
  test.each([
    ['Dos personas, un guardia y una enfermera, murieron en Tarsis.', ['killed 2']],
    ['Murieron dos personas, padre e hijo.', ['killed 2']],
    ['Tres personas, una pareja y su hijo, murieron en Tarsis.', ['killed 3']],
  ])('%s', (text, lines) => expect(linesOf(leer(text), 'killed')).toEqual(lines))
})

test('a list goes on with others', () => {
  expect(linesOf(readText('Two guards, a nurse and a cook were killed in Tarsis.'), 'killed')).toContain(
    'killed 2',
  )
  expect(
    linesOf(readText('Two guards, a nurse and a cook were killed in Tarsis.'), 'killed').length,
  ).toBeGreaterThan(1)
  expect(
    linesOf(leer('Murieron dos guardias, un enfermero y un cocinero en Tarsis.'), 'killed').length,
  ).toBeGreaterThan(1)
})
