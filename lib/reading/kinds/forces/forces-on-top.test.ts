import { expect, test } from 'vitest'
import { readText } from '../../testing/island'

const sent = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'troops_deployed').map((c) => [c.quantity?.value, c.additional])

test('others who arrive come on top of those who are there', () => {
  expect(sent(readText('Another 400 soldiers arrived at Roble prison after the riot.'))).toEqual([
    [400, true],
  ])
  expect(sent(readText('Some 400 soldiers arrived at Roble prison after the riot.'))).toEqual([
    [400, undefined],
  ])
})
