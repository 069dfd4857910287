import { expect, test } from 'vitest'
import { readText, saidLines } from '../../testing/island'

test.each([
  ['The earthquake killed 202 people in Tarsis, three witnesses said.', ['killed 202']],
  ['The blast hurt 40 people, two residents told reporters.', ['injured 40']],
  ['The blast killed two nurses and three doctors in Tarsis, the mayor said.', ['killed 2', 'killed 3']],
])('witnesses who tell of a toll are no part of it: %s', (text, lines) =>
  expect(saidLines(readText(text))).toEqual(lines),
)
