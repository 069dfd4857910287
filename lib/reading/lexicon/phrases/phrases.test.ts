import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'
import { phrasalEn } from './phrases-en'
import { phrasalEs } from './phrases-es'

describe('a verb with any of its endings says the same', () => {
  test.each([
    ['Ocho presos acabaron con golpes en la cárcel de Roble.', ['injured 8']],
    ['Ocho presos salieron lastimados de la cárcel de Roble.', ['injured 8']],
    ['Un policía resultó contuso en la cárcel de Roble.', ['injured 1']],
    ['Ocho heridos fueron evacuados a casas de salud de Tarsis.', ['injured 8']],
    ['Ocho presos lograron salir de la cárcel de Roble por un boquete.', ['escaped 8']],
    ['Ocho guías recobraron esta mañana la libertad en la cárcel de Roble.', ['hostages_freed 8']],
    ['Ocho guías fueron rescatados ilesos en la cárcel de Roble.', ['hostages_freed 8']],
    ['Un hombre de Tarsis se recibió de abogado con 33 puntos.', []],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
  test.each([
    ['Eight inmates were taken to local hospitals in Tarsis.', ['injured 8']],
    ['Eight officers suffered stab wounds at Roble prison.', ['injured 8']],
    ['Eight guards were held at gunpoint at Roble prison.', ['hostages_held 8']],
    ['Eight inmates were taken back to their cells at Roble prison after the breakout.', ['other_count 8']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})

test.each([
  ['English', phrasalEn],
  ['Spanish', phrasalEs],
])('in %s no turn of phrase says two things', (_, phrases) => {
  const senses = new Map<string, Set<string>>()
  for (const [text, sense] of phrases) senses.set(text, (senses.get(text) ?? new Set()).add(sense))
  expect([...senses].filter(([, said]) => said.size > 1).map(([text]) => text)).toEqual([])
})
