import { expect, test } from 'vitest'
import { country, incident, prison } from '@/components/dashboard/testing/features'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import type { IncidentFeature } from '@/lib/model/responses'
import { type Known, sayKnown } from './known-sentence'

const say = (incidents: IncidentFeature[], more: Partial<Known> = {}, words = en) =>
  sayKnown(words, { asOf: '2024-03-05', reports: 2, incidents, within: null, isFiltered: true, ...more })
    .replace(/^.*?reports[:.] /, '')
    .replace(/^.*?informes[:.] /, '')

const hurt = incident('hurt', 'injured', prison('cell-1'), 5)

test('what a filter by kind leaves is said, whichever kind it is', () => {
  expect(say([hurt])).toBe('people injured in one place.')
  expect(say([incident('sent', 'troops_deployed', country, 900)])).toBe('forces deployed.')
  expect(say([hurt], {}, es)).toBe('heridos en un lugar.')
})

test('other figures that all count the same go by that', () => {
  const counted = (id: string, unit: string) => {
    const one = incident(id, 'other_count', prison(id), 5)
    return { ...one, properties: { ...one.properties, unit } }
  }
  const missing = [counted('a', 'people missing'), counted('b', 'people missing')]
  expect(say(missing)).toBe('people missing in two places.')
  expect(say(missing, {}, es)).toBe('personas desaparecidas en dos lugares.')
  expect(say([...missing, counted('c', 'people rescued')])).toBe('other figures in three places.')
  expect(say([counted('d', 'people')])).toBe('other figures in one place.')
})

test('what is also counted for the whole country is not put into the places that are named', () => {
  const held = [
    incident('all', 'hostages_held', country, 137),
    incident('one', 'hostages_held', prison('a'), 53),
  ]
  expect(say(held)).toBe('hostages held in one place and nationwide.')
  expect(say(held, {}, es)).toBe('rehenes retenidos en un lugar y en el conjunto del país.')
  const killed = incident('dead', 'killed', prison('b'), 5)
  expect(say([...held, killed])).toBe(
    'people killed in one place and hostages held in one place and nationwide.',
  )
})

test('of several countries those are named for which a figure was counted as a whole', () => {
  const other = { ...country, id: 'XU', country: 'XU', name: 'Brask' }
  const told = [
    incident('all', 'killed', other, 2900),
    incident('one', 'killed', prison('a'), 53),
    incident('held', 'hostages_held', prison('b'), 3),
  ]
  const nameOf = (id: string) => (id === 'XU' ? 'Brask' : id)
  expect(say(told, { nameOf })).toBe(
    'people killed in one place and in Brask as a whole and hostages held in one place.',
  )
  expect(say(told, { nameOf }, es)).toBe(
    'muertos en un lugar y en el conjunto de Brask y rehenes retenidos en un lugar.',
  )
})

test('what is so of all that is told is said once', () => {
  const told = ['hostages_held', 'hostages_freed'] as const
  const both = told.flatMap((kind) => [
    incident(`${kind} all`, kind, country, 9),
    incident(kind, kind, prison('a'), 3),
  ])
  expect(say(both)).toBe(
    'hostages held in one place and hostages freed in one place, each also counted nationwide.',
  )
  expect(say(both, {}, es)).toBe(
    'rehenes retenidos en un lugar y rehenes liberados en un lugar, todo ello también en el conjunto del país.',
  )
})

test('that nothing was read is not said to be known from it', () => {
  expect(
    sayKnown(en, { asOf: '2024-03-05', reports: 0, incidents: [], within: 'Sellow', isFiltered: true }),
  ).toBe('Sellow, as known on 5 March 2024. No report tells of anything that these filters choose.')
})

test('where only rumours, denials or background are left, they are said as what they are', () => {
  const rumour = incident('rumour', 'killed', prison('cell-1'), 60)
  rumour.properties.status = 'alleged'
  const old = incident('old', 'killed', prison('cell-1'), 119)
  old.properties.historic = true
  expect(say([rumour, old])).toBe('people killed (no official word).')
  expect(say([old])).toBe('people killed (background from earlier years).')
})

test('filters that leave nothing are not taken for a place of which nothing is told', () => {
  expect(say([])).toBe('No report tells of anything that these filters choose.')
  expect(say([], { within: 'Sellow', isFiltered: false })).toBe('No report tells of anything here.')
})

test('before the first report there is no day to say, and none is said', () => {
  expect(say([], { asOf: '', reports: 0, isFiltered: false })).toBe('No report has been read yet.')
  expect(say([], { asOf: '', reports: 0 }, es)).toBe('Aún no se ha leído ningún informe.')
})

test('an emergency that only a decree ties to the place is something that is told', () => {
  expect(say([], { emergencies: 1 })).toBe('a state of emergency.')
  expect(say([hurt], { emergencies: 1 })).toBe('people injured in one place.')
})
