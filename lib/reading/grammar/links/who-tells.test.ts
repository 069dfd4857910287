import { expect, test } from 'vitest'
import { readText, saidLines } from '../../testing/island'

test.each([
  ['The earthquake killed 202 people in Tarsis, three witnesses said.', ['killed 202']],
  ['The blast hurt 40 people, two residents told reporters.', ['injured 40']],
  ['At least 12 hostages were freed in Tarsis, two guards told the agency.', ['hostages_freed 12 at_least']],
  [
    'The number of hostages in Tarsis stands at 40, according to four guards at the prison.',
    ['hostages_held 40'],
  ],
  [
    'The number of those freed in Tarsis has risen to 190, up from 155 this morning, according to two security officials.',
    ['hostages_freed 155', 'hostages_freed 190'],
  ],
  ['The blast killed two nurses and three doctors in Tarsis, the mayor said.', ['killed 2', 'killed 3']],
])('witnesses who tell of a toll are no part of it: %s', (text, lines) =>
  expect(saidLines(readText(text))).toEqual(lines),
)
