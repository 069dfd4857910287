import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { happeningsBy } from '@/lib/incidents/merging/happenings'
import { joinPlaces } from '@/lib/incidents/merging/join-places'
import { mergeAgain } from '@/lib/incidents/merging/merge-again'
import {
  bigPrison,
  claim,
  country,
  exactly,
  hillPrison,
  north,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import type { GazetteerPlace } from '@/lib/model/place'

/** The port has two prisons; a third lies in the hills, and a town far from all of them. */
const annex: GazetteerPlace = { ...bigPrison, id: 'annex-1', name: 'The Annex', lon: bigPrison.lon + 0.02 }
const farTown: GazetteerPlace = { ...port, id: 'far', name: 'Lejos', lon: 12 }
const gazetteer = buildGazetteer([country, north, port, bigPrison, annex, hillPrison, farTown])

let reports = 0
/** So many dead at a place: each a report of another outlet. */
const dead = (place: StoredClaim['place'], value: number, more: Partial<StoredClaim> = {}) => {
  reports += 1
  return claim({
    place,
    quantity: exactly(value),
    article: `r-${reports}`,
    publisher: `Outlet ${reports}`,
    ...more,
  })
}

const told = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(
    ({ place, provenance }) => `${place?.id} ${provenance.map(({ quantity }) => quantity?.value).join(' ')}`,
  )

describe('one prison’s toll, told of the prison and of the place around it', () => {
  test('the town’s and the province’s toll are the prison’s, whichever was told first', () => {
    expect(told([dead(port, 46), dead(bigPrison, 46), dead(north, 46)])).toEqual(['big-1 46 46 46'])
  })

  test('its place is the prison, its sentences keep theirs, and its name is that of the first report', () => {
    const first = dead(port, 46)
    const [incident] = mergeClaims([first, dead(bigPrison, 46)], gazetteer)
    expect([incident?.place?.id, incident?.id]).toEqual(['big-1', `i-${first.id}`])
    expect(first.place?.id).toBe('port')
  })

  test('an older figure of the prison’s toll, told by two, is enough; told by one it is not', () => {
    const grown = [dead(bigPrison, 41), dead(bigPrison, 46, { publishedAt: '2031-05-11' })]
    expect(told([...grown, dead(port, 41)])).toHaveLength(2)
    expect(told([...grown, dead(bigPrison, 41), dead(port, 41)])).toHaveLength(1)
  })

  test('so it is of the hurt and of those who fled, not of people held, who may be held in two places at once', () => {
    const both = (kind: StoredClaim['kind']) =>
      told([dead(port, 20, { kind }), dead(bigPrison, 20, { kind })])
    expect([both('injured'), both('escaped'), both('hostages_held')].map((all) => all.length)).toEqual([
      1, 1, 2,
    ])
  })

  test('few are the same few only where both reports name the day', () => {
    const days = { when: on('2031-05-09') }
    expect(told([dead(port, 6), dead(bigPrison, 6)])).toHaveLength(2)
    expect(told([dead(port, 6, days), dead(bigPrison, 6, days)])).toHaveLength(1)
    expect(told([dead(port, 3, days), dead(bigPrison, 3, days)])).toHaveLength(2)
  })
})

describe('what stays apart', () => {
  test.each<[string, StoredClaim[]]>([
    ['a country’s toll, which is a sum of many', [dead(country, 46), dead(bigPrison, 46)]],
    [
      'a country’s toll on the day, which as many tell of no closer place',
      [dead(country, 46, { when: on('2031-05-09') }), dead(bigPrison, 46, { when: on('2031-05-09') })],
    ],
    ['another figure', [dead(port, 47), dead(bigPrison, 46)]],
    [
      'another time',
      [dead(port, 46, { when: on('2031-05-01') }), dead(bigPrison, 46, { when: on('2031-05-09') })],
    ],
    ['another year’s', [dead(port, 46, { historic: true }), dead(bigPrison, 46)]],
    ['a town far off', [dead(farTown, 46), dead(bigPrison, 46)]],
    ['another prison in the hills', [dead(hillPrison, 46), dead(bigPrison, 46), dead(bigPrison, 46)]],
  ])('%s', (_, claims) => expect(told(claims)).toHaveLength(2))

  test('but not a country’s toll that is the prison’s on its day, and that more outlets tell of the prison', () => {
    const day = { when: on('2031-05-09') }
    const prison = [dead(bigPrison, 46, day), dead(bigPrison, 46, day)]
    expect(told([dead(country, 46, day), ...prison])).toEqual(['big-1 46 46 46'])
    expect(told([dead(country, 46), ...prison])).toHaveLength(2)
    expect(told([dead(country, 46, day), dead(country, 300, { status: 'alleged' }), ...prison])).toHaveLength(
      2,
    )
  })

  test('a town’s toll that two of its prisons have', () => {
    expect(told([dead(port, 46), dead(bigPrison, 46), dead(annex, 46)])).toHaveLength(3)
  })
})

test('a toll that one outlet gives the prison next door is the prison’s that more outlets name', () => {
  expect(told([dead(annex, 46), dead(bigPrison, 46), dead(bigPrison, 46), dead(port, 46)])).toEqual([
    'big-1 46 46 46 46',
  ])
})

test('two happenings of one prison that came to the same toll on days that touch are one', () => {
  const of = (day: string, ...values: number[]) => ({
    claims: values.map((value) => dead(bigPrison, value, { when: on(day) })),
  })
  const count = (...happenings: { claims: StoredClaim[] }[]) => joinPlaces(happenings, gazetteer).length
  expect(count(of('2031-05-09', 16, 16), of('2031-05-10', 4, 16))).toBe(1)
  expect(count(of('2031-05-09', 16, 16), of('2031-05-11', 4, 16))).toBe(2)
  expect(count(of('2031-05-09', 16, 16), of('2031-05-10', 4, 12))).toBe(2)
})

test('on a day on which nobody knew yet that they are one they were two', () => {
  const early = dead(port, 46)
  const claims = [early, dead(bigPrison, 41), dead(bigPrison, 46, { publishedAt: '2031-05-12' })]
  const { apart, happenings } = mergeAgain(
    groupBy(claims, ({ article }) => article),
    gazetteer,
  )
  expect(happenings).toHaveLength(1)
  const then = happeningsBy(apart, gazetteer, (day) => day <= '2031-05-10')
  expect(then.map(({ incident }) => incident.place?.id)).toEqual(['port', 'big-1'])
})
