import { describe, expect, test } from 'vitest'
import { bigPrison, claim, exactly, gazetteer, north, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const at = (start: number) => ({ sentence: { start, end: start + 60 }, evidence: { start, end: start + 2 } })

const dead = (value: number, more: Partial<StoredClaim>) =>
  claim({ place: port, quantity: exactly(value), ...more })

const first = dead(14, { publishedAt: '2031-05-10', article: 'a', when: on('2031-05-09') })
const rose = { publishedAt: '2031-05-11', article: 'b' }
const total = dead(21, { ...rose, ...at(0), when: on('2031-05-09') })
const firefighters = dead(2, { ...rose, ...at(300) })
/** "Nineteen; the earlier count was 21": by another outlet, without a day. */
const lower = { publishedAt: '2031-05-12', article: 'c', publisher: 'El Eco' }
const corrected = [dead(19, { ...lower, ...at(0) }), dead(21, { ...lower, ...at(80), status: 'superseded' })]

const told = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(
    ({ quantity, provenance }) =>
      `${quantity?.value} (${quantity?.low}–${quantity?.high}) of ${provenance.map((one) => one.quantity?.value).join(' ')}`,
  )

describe('a toll that a report corrects downwards', () => {
  test('takes effect in the happening of which the count before was told', () => {
    expect(told([first, total, ...corrected])).toEqual(['19 (14–19) of 14 21 19 21'])
  })

  test('is never that of a few whom a report tells of beside the toll', () => {
    const parted = [first, total, firefighters, ...corrected]
    expect(told(parted)).toEqual(['19 (14–19) of 14 21 19 21', '2 (2–2) of 2'])
  })

  test('holds against two outlets that gave the count before', () => {
    const other = dead(21, { ...rose, article: 'd', publisher: 'The Herald' })
    expect(told([first, total, other, ...corrected])[0]).toMatch(/^19 \(14–19\)/)
  })

  test('is not taken from one more who died, from a share or from what is only alleged', () => {
    const now = { publishedAt: '2031-05-12', article: 'c', publisher: 'El Eco' }
    const before = dead(21, { ...now, ...at(80), status: 'superseded' })
    for (const more of [{ additional: true as const }, { status: 'alleged' as const }])
      expect(told([total, dead(19, { ...now, ...at(0), ...more }), before])[0]).toMatch(/^21 /)
    expect(told([total, dead(2, { ...now, ...at(0) }), before])[0]).toMatch(/^21 /)
  })

  test('is a question again once a later report gives the higher count', () => {
    const again = dead(21, { publishedAt: '2031-05-13', article: 'e', publisher: 'The Herald' })
    expect(told([first, total, ...corrected, again])[0]).toMatch(/^21 \(14–21\)/)
  })

  test('replaces the count before, whichever outlet gave it', () => {
    const [now] = corrected
    const relations = relateClaims([first, total, ...corrected], gazetteer).get(now?.id ?? '') ?? []
    expect(relations.find(({ to }) => to === total.id)?.kind).toBe('supersedes')
  })

  test('a toll that rises keeps what was given before it', () => {
    const more = { publishedAt: '2031-05-12', article: 'c' }
    const risen = [dead(25, more), dead(21, { ...more, status: 'superseded' })]
    expect(told([first, total, ...risen])[0]).toMatch(/^25 \(14–25\)/)
    const some = dead(2, { ...more, tie: { as: 'share', with: risen[0]?.id ?? '' } })
    expect(told([first, total, ...risen, some])[0]).toMatch(/^25 \(14–25\)/)
  })

  test('is the town’s of which the count before was told, though it is told of the province', () => {
    const wide = corrected.map((one) => ({ ...one, place: north }))
    expect(told([first, total, ...wide])).toEqual(['19 (14–19) of 14 21 19 21'])
  })

  test('of a prison’s town is the prison’s, whichever of the two is told of it and whatever others tell of the town', () => {
    const there = { place: bigPrison }
    const other = dead(20, { publishedAt: '2031-05-11', article: 'f', publisher: 'The Herald' })
    const inPrison = [dead(14, there), dead(21, { ...there, publishedAt: '2031-05-11', article: 'b' })]
    expect(told([...inPrison, other, ...corrected])).toEqual(['19 (14–20) of 14 21 20 19 21'])
    const anew = corrected.map((one) => ({ ...one, ...there }))
    expect(told([first, total, ...anew])).toEqual(['19 (14–19) of 14 21 19 21'])
    const escaped = (one: StoredClaim) => ({ ...one, kind: 'escaped' as const })
    expect(told([...inPrison, other, ...corrected].map(escaped))).toHaveLength(2)
  })

  test('stays the province’s where nobody told that count of a town, or other reports tell of it there', () => {
    const wide = corrected.map((one) => ({ ...one, place: north }))
    expect(told([first, ...wide])).toHaveLength(2)
    const other = dead(19, { place: north, publishedAt: '2031-05-12', article: 'f', publisher: 'The Herald' })
    expect(told([first, total, ...wide, other])).toHaveLength(2)
  })
})

describe('a voice that lowers its own count', () => {
  const count = (publishedAt: string, value: number, attribution: string | null, publisher: string) =>
    claim({
      place: port,
      when: on('2031-05-09'),
      publishedAt,
      quantity: exactly(value),
      attribution,
      publisher,
    })
  const mayor40 = count('2031-05-10', 40, 'mayor', 'A')

  test('corrects it, whichever outlet tells it', () => {
    const told = [mayor40, count('2031-05-11', 31, 'mayor', 'B')]
    expect(mergeClaims(told, gazetteer)).toMatchObject([{ quantity: { value: 31, low: 31, high: 31 } }])
    expect(relateClaims(told, gazetteer).get(told[1]?.id ?? '')).toMatchObject([{ kind: 'supersedes' }])
  })

  test.each<[string, StoredClaim[]]>([
    ['where another voice gives fewer', [mayor40, count('2031-05-11', 31, 'police', 'B')]],
    ['where it tells of less than half', [mayor40, count('2031-05-11', 12, 'mayor', 'B')]],
    [
      'where somebody has repeated it since',
      [mayor40, count('2031-05-11', 31, 'mayor', 'B'), count('2031-05-12', 40, 'hospital', 'C')],
    ],
    [
      'where it had told of as few before: that is old news',
      [count('2031-05-09', 31, 'mayor', 'C'), mayor40, count('2031-05-11', 31, 'mayor', 'B')],
    ],
    ['where nobody is named', [count('2031-05-10', 40, null, 'A'), count('2031-05-11', 31, null, 'B')]],
  ])('and both ends stay %s', (_, told) =>
    expect(mergeClaims(told, gazetteer)).toMatchObject([{ quantity: { high: 40 } }]),
  )

  test('nor does an outlet replace its higher count by what it gave before that', () => {
    const told = [
      count('2031-05-09', 20, null, 'A'),
      count('2031-05-10', 27, null, 'A'),
      count('2031-05-11', 20, null, 'A'),
    ]
    expect(relateClaims(told, gazetteer).get(told[2]?.id ?? '')).toMatchObject([{ kind: 'contradicts' }])
    const lower = count('2031-05-11', 22, null, 'A')
    expect(relateClaims([...told.slice(0, 2), lower], gazetteer).get(lower.id)).toMatchObject([
      { kind: 'supersedes' },
    ])
  })
})
