import { describe, expect, test } from 'vitest'
import { dayShown, toStanding } from '@/components/dashboard/standing'
import { country, incident, prison, province, zone } from '@/components/dashboard/testing/features'
import { groupIncidents } from '@/components/lists/group-incidents'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { toMoments } from '@/lib/incidents/time/known-moments'
import type { Place } from '@/lib/model/place'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { captionOf } from './headline-caption'
import { figuresBeside, toHeadlineFigures, zoneState, zonesInForce, zonesToDraw } from './headline-figures'
import { type Known, sayKnown } from './known-sentence'

const idsOf = (incidents: IncidentFeature[]) => toHeadlineFigures(incidents).map((f) => f.incident.id)

test('the country-wide toll stands at the head, not a sum of what places report', () => {
  const all = incident('all', 'killed', country, 31)
  const one = incident('one', 'killed', prison('cell-1'), 18)
  const two = incident('two', 'killed', prison('cell-2'), 9)
  expect(idsOf([one, all, two])).toEqual(['all'])
})

test('what one outlet alone counts comes after nearly as many whom several count at the same place', () => {
  const given = (id: string, value: number, ...publishers: string[]) => {
    const one = incident(id, 'killed', country, value)
    const [said] = one.properties.provenance
    one.properties.provenance = publishers.flatMap((publisher) => (said ? [{ ...said, publisher }] : []))
    return one
  }
  const settled = given('settled', 2960, 'The Brask Courier', 'Radio Sellow')
  expect(idsOf([given('more', 3400, 'Harrow Review'), settled])).toEqual(['settled'])
  expect(idsOf([given('more', 3400, 'Harrow Review', 'Radio Sellow'), settled])).toEqual(['more'])
  expect(idsOf([given('many', 11300, 'Harrow Review'), settled])).toEqual(['many'])
  expect(idsOf([given('more', 3400, 'Harrow Review'), given('less', 2960, 'Radio Sellow')])).toEqual(['more'])
  const later = given('later', 3400, 'Harrow Review')
  for (const said of later.properties.provenance) said.publishedAt = '2031-12-01'
  expect(idsOf([later, settled])).toEqual(['later'])
})

test('how many were taken in a quarter is no number of those held, where any is told', () => {
  const quarter = incident('quarter', 'hostages_held', province('XA-N'), 949)
  quarter.properties.when = { start: '2024-01-01', end: '2024-03-31', precision: 'month' }
  const held = incident('held', 'hostages_held', prison('cell-1'), 39)
  expect(idsOf([quarter, held])).toEqual(['held'])
  expect(idsOf([quarter])).toEqual(['quarter'])
})

test('where no report gives a total the largest place stands for itself alone, and says so', () => {
  const figures = toHeadlineFigures([
    incident('one', 'hostages_held', prison('cell-1'), 53),
    incident('two', 'hostages_held', prison('cell-2'), 17),
  ])
  expect(figures.map(({ incident: { id }, alone }) => [id, alone])).toEqual([['one', true]])
})

test('who is held now, as a later report or the same one has it, comes before the more who were held', () => {
  const were = incident('were', 'hostages_held', country, 83)
  were.properties.over = true
  were.properties.provenance = were.properties.provenance.map((said) => ({ ...said, article: 'other' }))
  const now = incident('now', 'hostages_held', prison('cell-1'), 12)
  const few = incident('few', 'hostages_held', prison('cell-2'), 3)
  expect(idsOf([were, now, few])).toEqual(['were'])
  const left = { ...few, properties: { ...few.properties, provenance: were.properties.provenance } }
  expect(idsOf([were, now, left])).toEqual([left.id])
  for (const { properties } of [now, few])
    properties.provenance = properties.provenance.map((said) => ({ ...said, publishedAt: '2099-01-01' }))
  expect(idsOf([were, now, few])).toEqual(['now'])
})

test('the last word on who of a place is held still comes before how many were told of earlier', () => {
  const before = incident('before', 'hostages_held', prison('cell-1'), 5)
  const now = incident('now', 'hostages_held', prison('cell-1'), 3)
  const [told] = now.properties.provenance
  if (told) now.properties.provenance = [{ ...told, publishedAt: '2024-03-08' }]
  expect(idsOf([before, now])).toEqual(['before'])
  if (told)
    now.properties.provenance = [
      { ...told, publishedAt: '2024-03-08', tie: { as: 'left', with: 'claim-freed' } },
    ]
  expect(idsOf([before, now])).toEqual(['now'])
  expect(idsOf([incident('before', 'hostages_held', prison('cell-2'), 5), now])).toEqual(['before'])
  now.properties.over = true
  expect(idsOf([now])).toEqual([])
})

test('those missing come after the killed, by the last word on them and not the largest', () => {
  const missing = (id: string, at: Place, value: number, day: string) => {
    const one = incident(id, 'other_count', at, value)
    one.properties.unit = 'people missing'
    one.properties.provenance = one.properties.provenance.map((said) => ({ ...said, publishedAt: day }))
    return one
  }
  const dead = incident('dead', 'killed', country, 31)
  const held = incident('held', 'hostages_held', country, 9)
  const feared = missing('feared', country, 1900, '2024-03-02')
  const left = missing('left', province('a'), 89, '2024-03-06')
  const few = missing('few', province('b'), 3, '2024-03-06')
  const rescued = incident('rescued', 'other_count', country, 4000)
  rescued.properties.unit = 'people rescued'
  expect(idsOf([held, feared, few, rescued, left, dead])).toEqual(['dead', 'left', 'held'])
  expect(idsOf([feared])).toEqual(['feared'])
  const { properties } = feared
  expect(captionOf(en, properties, '2024-03-02')).toBe('missing')
  expect(captionOf(en, properties, '2024-03-04')).toBe('missing, as last reported 2 Mar 2024')
  expect(captionOf(es, properties, '2024-03-02')).toBe('desaparecidos')
})

test('an escape stands at the head, and with an emergency in force those freed give way to the more who escaped', () => {
  const few = incident('few', 'escaped', prison('cell-1'), 4)
  const out = incident('out', 'escaped', prison('cell-2'), 3597)
  const [dead, held, freed] = (['killed', 'hostages_held', 'hostages_freed'] as const).map((kind) =>
    incident(kind, kind, prison('cell-1'), 9),
  )
  expect(idsOf([few])).toEqual([])
  expect(idsOf([few, out])).toEqual(['out'])
  const all = [dead, held, freed, out].flatMap((one) => one ?? [])
  const grave = all.map(({ id }) => id)
  expect(idsOf(all)).toEqual(grave)
  const beside = (some: IncidentFeature[]) =>
    figuresBeside(some, [zone('z', '2024-03-01', null)]).map((figure) => figure.incident.id)
  expect(beside(all)).toEqual(['killed', 'hostages_held', 'out'])
  const many = incident('many', 'hostages_freed', prison('cell-1'), 4000)
  expect(beside(all.map((one) => (one === freed ? many : one)))).toEqual(['killed', 'hostages_held', 'many'])
})

test('a report that tells of all who were held without a figure does not make those at one place the newer figure', () => {
  const were = incident('were', 'hostages_held', country, 137)
  were.properties.over = true
  const place = incident('place', 'hostages_held', prison('cell-1'), 53)
  const [told] = place.properties.provenance
  const other = were.properties.provenance.map((said) => ({ ...said, article: 'other' }))
  were.properties.provenance = [...other, ...(told ? [{ ...told, quantity: null }] : [])]
  expect(idsOf([were, place])).toEqual(['were'])
})

test('background, rumours and figures without a number never stand at the head', () => {
  const old = { ...incident('old', 'killed', prison('cell-1'), 119) }
  old.properties.historic = true
  const rumour = incident('rumour', 'killed', country, 60)
  rumour.properties.status = 'alleged'
  expect(idsOf([old, rumour, incident('many', 'killed', country, null)])).toEqual([])
})

test('an emergency of which only the last day is told is over after it, and before it is not said to be in force', () => {
  const told = zone('z', null, '2024-04-04')
  expect([zoneState(told, '2024-04-04'), zoneState(told, '2024-04-05')]).toEqual(['undated', 'ended'])
})

test('each incident is listed once: on the map, outside the view, not placed, or as background', () => {
  const seen = incident('seen', 'killed', prison('cell-1'), 3)
  const unseen = incident('unseen', 'killed', prison('cell-2'), 2)
  const nowhere = incident('nowhere', 'killed', country, 31)
  const whole = incident('whole', 'injured', province('XT-A'), 5)
  const groups = groupIncidents([nowhere, unseen, seen, whole], ({ id }) => id !== 'unseen')
  expect(groups.placed.map(({ id }) => id)).toEqual(['seen', 'whole'])
  expect(groups.elsewhere.map(({ id }) => id)).toEqual(['unseen'])
  expect(groups.unplaced.map(({ id }) => id)).toEqual(['nowhere'])
})

test('what is known to a province that the map has no outline of is not told as on the map', () => {
  const coarse = { ...incident('coarse', 'killed', province('XT-A'), 28), geometry: null }
  const groups = groupIncidents([coarse], null)
  expect([groups.placed, groups.unplaced]).toEqual([[], []])
  expect(groups.parts.map(({ id }) => id)).toEqual(['coarse'])
})

test('one sentence says what is known, as of when, and from how many reports', () => {
  const incidents = [
    incident('a', 'killed', prison('cell-1'), 3),
    incident('b', 'killed', prison('cell-2'), 2),
    incident('c', 'hostages_held', prison('cell-1'), 53),
  ]
  const known = (more: Partial<Known>): Known => ({
    asOf: '2024-03-05',
    reports: 7,
    incidents,
    within: null,
    isFiltered: false,
    ...more,
  })
  expect(sayKnown(en, known({}))).toBe(
    'As known on 5 March 2024, from 7 reports: people killed in two places and hostages held in one place.',
  )
  expect(sayKnown(en, known({ reports: 1, incidents: [], within: 'Sellow' }))).toBe(
    'Sellow, as known on 5 March 2024, from 1 report. No report tells of anything here.',
  )
  expect(sayKnown(es, known({}))).toBe(
    'Lo que se sabía el 5 de marzo de 2024, según 7 informes: muertos en dos lugares y rehenes retenidos en un lugar.',
  )
})

test('with a filter only the reports behind what is shown are counted, and the last of them dates it', () => {
  const articles = [
    { id: 'one', publishedAt: '2024-03-04' },
    { id: 'two', publishedAt: '2024-03-06' },
  ]
  const shown = {
    incidents: [incident('a', 'killed', prison('cell-1'), 3, ['one'])],
    zones: [],
    articles,
    moments: toMoments(articles),
  }
  expect(toStanding(shown, new URLSearchParams())).toEqual({ asOf: '2024-03-06', reports: 2 })
  expect(toStanding(shown, new URLSearchParams('place=cell-1'))).toEqual({ asOf: '2024-03-04', reports: 1 })
  expect(toStanding(shown, new URLSearchParams('asOf=2024-03-05'))).toEqual({
    asOf: '2024-03-05',
    reports: 1,
  })
  const later = new URLSearchParams('asOf=2030-01-01')
  expect(toStanding(shown, later).asOf).toBe('2024-03-06')
  expect(dayShown(later, { asOf: '2024-03-06' })).toBe('2030-01-01')
})

test('the reports of an emergency over the whole country do not count behind the figure of one prison', () => {
  const articles = ['one', 'two', 'three'].map((id) => ({ id, publishedAt: '2024-03-04' }))
  const moments = toMoments(articles)
  const said = incident('z', 'state_of_emergency', country, null, ['two', 'three']).properties.provenance
  const everywhere = zone('z', '2024-03-01', null)
  const zones = [{ ...everywhere, properties: { ...everywhere.properties, provenance: said } }]
  const here = new URLSearchParams('place=cell-1')
  const held = [incident('a', 'hostages_held', prison('cell-1'), 53, ['one'])]
  expect(toStanding({ incidents: held, zones, articles, moments }, here).reports).toBe(1)
  expect(toStanding({ incidents: [], zones, articles, moments }, here).reports).toBe(2)
})

const onRecord = (one: ZoneFeature): ZoneFeature => ({
  ...one,
  properties: { ...one.properties, decree: 'Decree 7' },
})

describe('of emergencies', () => {
  const zones = [
    zone('now', '2024-03-01', '2024-04-01'),
    zone('over', '2024-01-01', '2024-02-01'),
    zone('coming', '2024-03-06', '2024-04-01'),
    onRecord(zone('standing', '2024-03-01', null)),
    zone('open', '2024-03-01', null),
    zone('undated', null, null),
  ]

  test('those without a known beginning, or that only a report tells of and no end, are not counted as in force', () => {
    expect(zonesInForce(zones, '2024-03-05').map(({ id }) => id)).toEqual(['now', 'standing'])
  })

  test('the map draws none that is over or is still to come', () => {
    expect(zonesToDraw(zones, '2024-03-05').map(({ id }) => id)).toEqual(['now', 'standing', 'open'])
    expect(zonesToDraw(zones, '2024-01-05').map(({ id }) => id)).toEqual(['over'])
  })
})
