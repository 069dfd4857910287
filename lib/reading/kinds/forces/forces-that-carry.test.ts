import { expect, test } from 'vitest'
import { linesOf, readText } from '../../testing/island'

test.each(['The army flew 120 stranded tourists out of Tarsis.', 'The army sent food to Tarsis.'])(
  'whom or what an army carries is no army sent: %s',
  (text) => expect(linesOf(readText(text), 'troops_deployed')).toEqual([]),
)

test('forces that it sends are', () =>
  expect(linesOf(readText('The army sent 200 soldiers to Tarsis.'), 'troops_deployed')).toEqual([
    'troops_deployed 200',
  ]))
