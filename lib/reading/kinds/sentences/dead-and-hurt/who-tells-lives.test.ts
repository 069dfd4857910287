import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

test.each([
  'The interior minister, Pascoal Ronda, acknowledged 19 deaths, including a police officer who was beaten to death.',
  'The governor, Ana Roy, confirmed 19 deaths, among them a nurse who was shot dead.',
  'The mayor, Ana Roy, admitted that 19 had died, including a guard who was stabbed to death.',
])('whoever acknowledges deaths is none of the dead: %s', (text) => {
  const dead = readText(text).claims.filter(({ kind }) => kind === 'killed')
  expect(dead.some(({ evidence }) => /Ronda|Roy/.test(text.slice(evidence.start, evidence.end)))).toBe(false)
  expect(saidLines(readText(text))).toContain('killed 19')
})

test('who tells of it between commas stands aside of those of whom it is told', () => {
  expect(saidLines(readText('Nine guards, the minister said on Monday, were freed in Roble.'))).toContain(
    'hostages_freed 9',
  )
  expect(saidLines(leer('Nueve guardias, dijo el ministro, fueron asesinados en Roble.'))).toContain(
    'killed 9',
  )
})
