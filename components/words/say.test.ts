import { expect, test } from 'vitest'
import type { Bound } from '@/lib/model/claim'
import { en } from './en'
import { es } from './es'
import type { Figure } from './figure-range'
import { sayCounted, sayFigure, sayKind, signFigure } from './say'

const figure = (value: number, bound: Bound = 'exact', ends: Partial<Figure> = {}): Figure => ({
  value,
  bound,
  low: bound === 'at_most' ? null : value,
  high: bound === 'at_least' ? null : value,
  ...ends,
})

test('figures are said with their bounds, in the wording of the house', () => {
  const say = (kind: Parameters<typeof sayFigure>[1]['kind'], quantity: Figure | null, unit = 'people') =>
    sayFigure(en, { kind, quantity, unit })
  expect(say('hostages_held', figure(53), 'guards')).toBe('53 guards held')
  expect(say('hostages_held', null, 'guards')).toBe('guards held')
  expect(say('hostages_held', figure(1), 'guards')).toBe('1 guard held')
  expect(say('killed', figure(31, 'at_least'))).toBe('31 or more killed')
  expect(say('hostages_freed', figure(120, 'about'), 'guards')).toBe('about 120 guards freed')
  expect(say('injured', figure(50, 'at_most'))).toBe('up to 50 injured')
  expect(say('troops_deployed', figure(2700))).toBe('2,700 people deployed')
  expect(say('state_of_emergency', figure(60), 'days')).toBe('state of emergency, 60 days')
  expect(say('unconfirmed_report', figure(140))).toBe('unconfirmed report, 140 people')
  expect(say('unconfirmed_report', null, 'reports')).toBe('unconfirmed report')
  expect(say('hostages_held', figure(137, 'exact', { low: 90 }), 'guards')).toBe('90–137 guards held')
})

test('a number that one gives exactly is no least number because another gives more', () => {
  const disputed = figure(3958, 'exact', { low: 3252, high: null })
  expect(sayFigure(en, { kind: 'killed', quantity: disputed, unit: 'people' })).toBe('3,252 or more killed')
  expect(sayFigure(es, { kind: 'killed', quantity: disputed, unit: 'people' })).toBe('3252 o más muertos')
  expect(signFigure(en, disputed)).toBe('3,252+')
})

test('Spanish says them with the right gender and number', () => {
  const say = (kind: Parameters<typeof sayFigure>[1]['kind'], quantity: Figure | null, unit = 'people') =>
    sayFigure(es, { kind, quantity, unit })
  expect(say('hostages_held', figure(53), 'guards')).toBe('53 guardias retenidos')
  expect(say('hostages_held', figure(1))).toBe('1 persona retenida')
  expect(say('killed', figure(31, 'at_least'))).toBe('31 o más muertos')
  expect(say('killed', figure(1))).toBe('1 muerto')
  expect(say('inmates_capacity', figure(12500))).toBe('construida para 12.500')
})

test('people who are held no more had been held', () => {
  const of = (value: number) => ({
    kind: 'hostages_held' as const,
    quantity: figure(value),
    over: true as const,
  })
  expect(sayFigure(en, { ...of(137), unit: 'people' })).toBe('137 people had been held')
  expect(sayFigure(es, { ...of(137), unit: 'people' })).toBe('137 personas estuvieron retenidas')
  expect(sayFigure(es, { ...of(1), unit: 'guards' })).toBe('1 guardia estuvo retenido')
})

test('what is counted has its one and its many in both languages', () => {
  const say = (words: typeof en, value: number, unit: string) =>
    sayFigure(words, { kind: 'other_count', quantity: figure(value), unit })
  expect(say(en, 1, 'recaptured inmates')).toBe('1 recaptured inmate')
  expect(say(es, 112, 'recaptured inmates')).toBe('112 presos recapturados')
  expect(say(es, 12, 'bodies identified')).toBe('12 cuerpos identificados')
  expect(sayFigure(es, { kind: 'other_count', quantity: figure(700, 'about'), unit: 'inmates held' })).toBe(
    'cerca de 700 presos recluidos',
  )
})

test('large figures bear a sign instead of words', () => {
  expect(signFigure(en, figure(31, 'at_least'))).toBe('31+')
  expect(signFigure(en, figure(120, 'about'))).toBe('≈120')
  expect(signFigure(en, figure(5, 'at_most'))).toBe('≤5')
  expect(signFigure(en, figure(137, 'exact', { low: 53 }))).toBe('53–137')
})

test('what no kind holds goes by what is counted, where that is known', () => {
  const missing = { kind: 'other_count' as const, unit: 'people missing' }
  expect([en, es].map((words) => sayKind(words, missing))).toEqual([
    'People missing',
    'Personas desaparecidas',
  ])
  expect(sayKind(en, { kind: 'other_count', unit: 'boats' })).toBe('Other figure')
  expect(sayKind(en, { kind: 'killed', unit: 'people' })).toBe('Killed')
})

test('a key names what is counted most, and that there is more', () => {
  const units = ['people rescued', 'people missing', 'people missing']
  expect(sayCounted(en, units)).toBe('People missing, rescued')
  expect(sayCounted(es, [...units, 'boats'])).toBe('Personas desaparecidas, rescatadas, otras cifras')
  expect(sayCounted(en, ['people missing', 'families evacuated', 'people evacuated'])).toBe(
    'People missing, evacuated, families evacuated',
  )
  expect(sayCounted(en, [])).toBe('Other figure')
})
