import { describe, expect, test } from 'vitest'
import { readText } from '../../testing/island'
import { judgeBy, type Weights } from './rank-days'

const dayOf = (reading: ReturnType<typeof readText>, value: number) =>
  reading.claims.find(({ quantity }) => quantity?.value === value)?.when?.start ?? null

const report = [
  'A riot broke out at Roble prison on Monday.',
  'Nine inmates were killed on Monday in the fight, the prison service said.',
  'Their families waited outside.\n\nThe road was closed.\n\nNobody slept.',
  'Seven people were wounded.',
].join(' ')
const informe = [
  'Un motín estalló el lunes en la cárcel de Roble.',
  'Nueve internos murieron el lunes en la pelea, informó el servicio de prisiones.',
  'Sus familias esperaban afuera.\n\nLa vía fue cerrada.\n\nNadie durmió.',
  'Siete personas resultaron heridas.',
].join(' ')
const by = (weights: Weights) => ({ date: judgeBy(weights) })
const monday = dayOf(readText(report, by({})), 9)

describe('a fact whose own sentence tells no day is of the day for which most speaks', () => {
  test('of the only day on which someone was killed, though paragraphs lie between', () => {
    expect(monday).not.toBeNull()
    expect(dayOf(readText(report, by({ 'violent 1': 5 })), 7)).toBe(monday)
    expect(dayOf(readText(informe, { language: 'es', ...by({ 'violent 1': 5 }) }), 7)).toBe(monday)
  })
  test('of none, where nothing makes one likely enough', () => {
    expect(dayOf(readText(report, by({})), 7)).toBeNull()
    expect(dayOf(readText(report, by({ 'violent 1': 5, '- injured': 5 })), 7)).toBeNull()
  })
  test('and what its own sentence dates keeps its day', () =>
    expect(dayOf(readText(report, by({ '- none': 9 })), 9)).toBe(monday))
})

test('a day that the rules gave is taken back where nearly all speaks against it', () => {
  const together =
    'On Monday nine inmates died at Roble prison. Seven were wounded, the service said. Police came. They left. Nobody slept.'
  expect(dayOf(readText(together, by({})), 7)).not.toBeNull()
  expect(dayOf(readText(together, by({ '- none': 9 })), 7)).toBeNull()
})

test('a text of a few sentences is left to the rules', () => {
  const short =
    'A riot broke out at Roble prison on Monday. Nine were killed on Monday. Fear reigned.\n\nSeven people were wounded.'
  expect(dayOf(readText(short, by({ 'violent 1': 9 })), 7)).toBeNull()
})

test('of those held by captors, and of a measure, no day is learned', () => {
  const held = `${report} Prisoners are holding 12 guards.`
  expect(dayOf(readText(held, by({ 'violent 1': 9 })), 12)).toBeNull()
})
