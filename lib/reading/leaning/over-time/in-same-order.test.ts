import { expect, test } from 'vitest'
import { readText } from '../../testing/island'

const figures = (text: string) =>
  readText(text).claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`)

test('"revised the figures to 58 and 320" gives those that hold now', () => {
  const read = figures(
    'The ministry said 60 had died and 300 were hurt in Tarsis. It revised the figures to 58 and 320.',
  )
  expect(read).toContain('killed 58 reported')
  expect(read).toContain('injured 320 reported')
})

test('"the figures of 18 and 11" are those that held before', () => {
  const read = figures(
    'In all 31 died and 14 were hurt in Tarsis, the ministry said, correcting the figures of 18 and 11.',
  )
  expect(read).toContain('killed 18 superseded')
  expect(read).toContain('injured 11 superseded')
})
