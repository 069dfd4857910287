import { describe, expect, test } from 'vitest'
import { claim, country, exactly, gazetteer, hillPrison, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

describe('how claims bear on each other', () => {
  test('a later figure supersedes the one before it, and says which and when', () => {
    const six = claim({ quantity: exactly(6), publisher: 'El Faro' })
    const eighteen = claim({ quantity: exactly(18), publishedAt: '2031-05-11' })
    expect(relateClaims([six, eighteen], gazetteer).get(eighteen.id)).toEqual([
      {
        to: six.id,
        kind: 'supersedes',
        reason: 'Published 2031-05-11, it gives 18 where El Faro had 6 on 2031-05-10.',
      },
    ])
  })

  test('a figure that only repeats the one before it supersedes nothing', () => {
    const relations = relateClaims([claim(), claim({ publishedAt: '2031-05-11' })], gazetteer)
    expect(relations.size).toBe(0)
  })

  test('a figure that the new report still gives beside its own is disputed, and replaced by nothing', () => {
    const held = { kind: 'hostages_held', place: port } as const
    const state = { ...held, quantity: exactly(71), attribution: 'the state' }
    const parents = { ...held, quantity: exactly(55), attribution: 'the parents' }
    const before = claim({ ...state, publisher: 'El Faro' })
    const day = { publishedAt: '2031-05-11', publisher: 'La Voz' }
    const both = [claim({ ...state, ...day }), claim({ ...parents, ...day })]
    const alone = claim({ ...held, quantity: exactly(55), ...day })
    const to = (one: StoredClaim | undefined, all: StoredClaim[]) =>
      (relateClaims(all, gazetteer).get(one?.id ?? '') ?? []).find((found) => found.to === before.id)?.kind
    expect(to(both[1], [before, ...both])).toBe('contradicts')
    expect(to(alone, [before, alone])).toBe('supersedes')
    expect(
      mergeClaims([before, ...both], gazetteer).map(({ quantity }) => [quantity?.low, quantity?.high]),
    ).toEqual([[55, 71]])
  })

  test('a toll that falls in another paper is a disagreement, in the same paper a correction', () => {
    const before = claim({ quantity: exactly(31), publisher: 'El Faro' })
    const later = { quantity: exactly(18), publishedAt: '2031-05-11' }
    const [other, own] = [claim({ ...later, publisher: 'La Voz' }), claim({ ...later, publisher: 'El Faro' })]
    expect(relateClaims([before, other], gazetteer).get(other.id)?.[0]?.kind).toBe('contradicts')
    expect(relateClaims([before, own], gazetteer).get(own.id)?.[0]?.kind).toBe('supersedes')
  })

  test.each(['injured', 'hostages_freed', 'escaped', 'detained'] as const)(
    'so it is of all that only grows (%s)',
    (kind) => {
      const before = claim({ kind, quantity: exactly(31), publisher: 'El Faro' })
      const other = claim({ kind, quantity: exactly(18), publishedAt: '2031-05-11', publisher: 'La Voz' })
      expect(relateClaims([before, other], gazetteer).get(other.id)?.[0]?.kind).toBe('contradicts')
    },
  )

  test('a report that lowers a figure replaces it in whatever report gave it', () => {
    const before = claim({ quantity: exactly(11), publisher: 'El Faro' })
    const own = claim({ quantity: exactly(11), publisher: 'La Voz', article: 'v' })
    const between = claim({ quantity: exactly(10), publisher: 'The Tarn Post', publishedAt: '2031-05-11' })
    const lowered = { article: 'l', publisher: 'La Voz', publishedAt: '2031-05-12' }
    const from = claim({ ...lowered, quantity: exactly(11), status: 'superseded' })
    const now = claim({ ...lowered, quantity: exactly(9) })
    const bearing = relateClaims([before, own, between, from, now], gazetteer).get(now.id)
    const kinds = (id: string) => bearing?.filter(({ to }) => to === id).map(({ kind }) => kind)
    expect([before, own, from].map(({ id }) => kinds(id))).toEqual([
      ['supersedes'],
      ['supersedes'],
      ['supersedes'],
    ])
    expect(kinds(between.id)).toEqual(['contradicts'])
  })

  test('an outlet corrects its own toll though another gave one in between, but not to less than half', () => {
    const before = claim({ quantity: exactly(31), publisher: 'El Faro' })
    const between = claim({ quantity: exactly(30), publisher: 'La Voz', publishedAt: '2031-05-11' })
    const later = { publisher: 'El Faro', publishedAt: '2031-05-12' }
    const kindOf = (value: number) => {
      const now = claim({ ...later, quantity: exactly(value) })
      return relateClaims([before, between, now], gazetteer)
        .get(now.id)
        ?.filter(({ to }) => to === before.id)
        .map(({ kind }) => kind)
    }
    expect(kindOf(29)).toEqual(['supersedes'])
    expect(kindOf(2)).toEqual([])
  })

  test('fewer still held is news, whoever tells it', () => {
    const held = { kind: 'hostages_held', place: hillPrison } as const
    const before = claim({ ...held, quantity: exactly(53), publisher: 'El Faro' })
    const after = claim({ ...held, quantity: exactly(7), publisher: 'La Voz', publishedAt: '2031-05-11' })
    expect(relateClaims([before, after], gazetteer).get(after.id)?.[0]?.kind).toBe('supersedes')
  })

  test('shares named side by side are parts of the total, not of each other', () => {
    const freed = { kind: 'hostages_freed', article: 'a' } as const
    const total = claim({ ...freed, place: country, quantity: exactly(131), sentence: { start: 0, end: 90 } })
    const sentence = { start: 91, end: 150 }
    const many = claim({ ...freed, place: country, quantity: exactly(106), sentence })
    const few = claim({ ...freed, place: hillPrison, quantity: exactly(25), sentence })
    const relations = relateClaims([total, many, few], gazetteer)
    expect(relations.get(few.id)?.map(({ to }) => to)).toEqual([total.id])
    expect(relations.get(many.id)?.map(({ to }) => to)).toEqual([total.id])
  })

  test('a rumour supersedes no official figure', () => {
    const rumour = claim({ quantity: exactly(40), status: 'alleged', publishedAt: '2031-05-11' })
    expect(
      relateClaims([claim(), rumour], gazetteer)
        .get(rumour.id)
        ?.map(({ kind }) => kind),
    ).toEqual(['contradicts'])
  })

  test('two figures of one report contradict each other, both ways', () => {
    const [six, eleven] = [claim({ quantity: exactly(6) }), claim({ quantity: exactly(11) })]
    const relations = relateClaims([six, eleven], gazetteer)
    expect(relations.get(six.id)).toEqual([
      { to: eleven.id, kind: 'contradicts', reason: 'It gives 6; the same report gives 11.' },
    ])
    expect(relations.get(eleven.id)?.[0]).toMatchObject({ to: six.id, kind: 'contradicts' })
  })

  test('a figure that its own report replaces is superseded by the one it stands by', () => {
    const freed = { kind: 'hostages_freed', when: on('2031-05-10'), article: 'a' } as const
    const old = claim({ ...freed, quantity: exactly(96), status: 'superseded' })
    const now = claim({ ...freed, quantity: exactly(131) })
    expect(relateClaims([old, now], gazetteer).get(now.id)?.[0]).toMatchObject({
      to: old.id,
      kind: 'supersedes',
    })
  })

  test('a figure in the sentence after a total, for a place within it, is a part of it', () => {
    const freed = { kind: 'hostages_freed', article: 'a' } as const
    const total = claim({ ...freed, place: country, quantity: exactly(131), sentence: { start: 0, end: 90 } })
    const share = claim({
      ...freed,
      place: hillPrison,
      quantity: exactly(25),
      sentence: { start: 91, end: 150 },
    })
    const relations = relateClaims([total, share], gazetteer)
    expect(relations.get(share.id)).toEqual([
      { to: total.id, kind: 'part_of', reason: 'The sentence before gives 131, of which this is a share.' },
    ])
    expect(relations.has(total.id)).toBe(false)
  })

  test('a figure far from the total in the text is no part of it, whatever the places', () => {
    const freed = { kind: 'hostages_freed', article: 'a' } as const
    const total = claim({ ...freed, place: country, quantity: exactly(131), sentence: { start: 0, end: 90 } })
    const other = claim({
      ...freed,
      place: hillPrison,
      quantity: exactly(25),
      sentence: { start: 400, end: 450 },
    })
    expect(relateClaims([total, other], gazetteer).size).toBe(0)
  })

  test('a city and the one prison in it that a report names are one place for one happening, and keep their own', () => {
    const here = {
      ...gazetteer,
      contains: (outer: string, inner: string) => outer === 'port' && inner === 'big-1',
    }
    const inCity = claim({ place: port, quantity: exactly(6), article: 'a' })
    const inPrison = claim({ quantity: exactly(11), article: 'a', when: on('2031-05-09') })
    expect(relateClaims([inCity, inPrison], here).get(inCity.id)).toEqual([
      { to: inPrison.id, kind: 'contradicts', reason: 'It gives 6; the same report gives 11.' },
    ])
    const incidents = mergeClaims([inCity, inPrison], here)
    expect(incidents).toMatchObject([{ place: { id: 'big-1' }, quantity: { low: 6, high: 11 } }])
    expect(inCity.place?.id).toBe('port')
    const elsewhere = claim({ ...inCity, id: 'other', article: 'b' })
    expect(mergeClaims([elsewhere, inPrison], here)).toHaveLength(2)
    const hurt = claim({ place: port, kind: 'injured', article: 'a' })
    expect(mergeClaims([hurt, inPrison], here)).toHaveLength(2)
  })
})

test('a figure that its report replaces is replaced by the one that the report gives, though of another place', () => {
  const freed = { kind: 'hostages_freed', article: 'a' } as const
  const right = claim({ ...freed, quantity: exactly(28) })
  const wrong = claim({ ...freed, quantity: exactly(29), status: 'superseded', place: country })
  const others = claim({ ...freed, quantity: exactly(5), place: port })
  expect(relateClaims([right, wrong, others], gazetteer).get(right.id)).toEqual([
    { to: wrong.id, kind: 'supersedes', reason: 'The report itself replaces the older figure.' },
  ])
  const unsure = claim({ ...freed, quantity: exactly(31) })
  expect(relateClaims([right, wrong, unsure], gazetteer).get(right.id)).not.toContainEqual(
    expect.objectContaining({ to: wrong.id }),
  )
})

test('what a report itself replaces is not replaced by what it only has from hearsay', () => {
  const taken = { kind: 'hostages_held', article: 'a', place: country } as const
  const wrong = claim({ ...taken, quantity: exactly(65), status: 'superseded' })
  const rumour = claim({ ...taken, quantity: exactly(150), status: 'alleged' })
  expect(relateClaims([wrong, rumour], gazetteer).get(rumour.id) ?? []).toEqual([])
})
