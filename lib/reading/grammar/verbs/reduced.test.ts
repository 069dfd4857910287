import { expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

test.each<[string, string[]]>([
  [
    'At least 802 people, a fifth of them hit by stray bullets, were killed in Tarsis.',
    ['killed 802 at_least'],
  ],
  ['At least 802 people, most of them hit by stray bullets, were killed in Tarsis.', ['killed 802 at_least']],
  ['Nine guards were hurt in Roble, a third of them shot by police.', ['injured 9']],
  ['Three guards died in Roble. A fourth was wounded.', ['injured 1', 'killed 3']],
])('a share that is set apart takes nothing from the whole, and is nobody: %s', (text, told) =>
  expect(saidLines(readText(text))).toEqual(told),
)
