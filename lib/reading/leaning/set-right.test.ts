import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity, kind }) => quantity && kind !== 'attack')
    .map(({ kind, quantity, status, attribution }) => `${kind} ${quantity?.value} ${status}, ${attribution}`)

test.each([
  [
    "The death toll in Tarsis stands at 15, the mayor's office said, correcting the 12 that a justice of the peace had given.",
    ["killed 15 reported, mayor's office", 'killed 12 superseded, justice of the peace'],
  ],
  [
    "The mayor's office said that 15 people died in Tarsis, correcting the 12 that a judge had reported.",
    ["killed 15 reported, mayor's office", 'killed 12 superseded, judge'],
  ],
])('a number that was corrected stands no more, and is theirs who gave it: %s', (text, lines) =>
  expect(told(readText(text))).toEqual(lines),
)

test.each([
  [
    'La alcaldía informó de 15 muertos en Tarsis, corrigiendo los 12 que había dado el juez de paz.',
    ['killed 15 reported, alcaldía', 'killed 12 superseded, juez de paz'],
  ],
  [
    'La alcaldía elevó a 15 los muertos en Tarsis, y corrigió así los 12 que había dado el juez.',
    ['killed 15 reported, alcaldía', 'killed 12 superseded, juez'],
  ],
])('in Spanish: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
