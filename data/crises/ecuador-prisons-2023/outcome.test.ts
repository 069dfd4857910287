import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toRows } from '@/lib/incidents/ledger/ledger-ends'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { toProvenance } from '@/lib/incidents/merging/to-incident'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import { toZones, type ZoneRecord } from '@/lib/incidents/zones/to-zones'
import type { ClaimKind, Relation } from '@/lib/model/claim'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import { isProblem } from '@/lib/model/problem'
import { loadCrisis } from '@/lib/server/crisis/load-crisis'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { loadReader } from '@/lib/server/ingest/load-reader'
import { readArticleFile } from '@/lib/server/ingest/read-article-file'
import { parseArticle } from '@/lib/text/parse-article'

/** July 2023 as it was, from the articles of this folder and nothing else. */

const claims: StoredClaim[] = []
let incidents: Incident[] = []
let relations = new Map<string, Relation[]>()
let gazetteer: Gazetteer
let record: ZoneRecord

const ok = <T>(value: T) => {
  if (isProblem(value)) throw new Error(value.detail)
  return value as Exclude<T, { kind: 'problem' }>
}

beforeAll(async () => {
  const folder = ok(await loadCrisis('data/crises/ecuador-prisons-2023'))
  const reader = await loadReader(folder)
  record = { decrees: folder.decrees, dates: folder.crisis.dates }
  gazetteer = await loadGazetteer(folder.crisis.countries, folder.places)
  for (const file of folder.articleFiles) {
    const article = ok(parseArticle(ok(await readArticleFile(file)) as string, file))
    const { publisher, publishedAt } = article
    for (const claim of reader.read(article).claims)
      claims.push({ ...claim, article: article.id, publisher, publishedAt: publishedAt ?? '' })
  }
  incidents = mergeClaims(claims, gazetteer)
  relations = relateClaims(claims, gazetteer)
})

const find = (kind: ClaimKind, place: string, historic = false) =>
  incidents.filter((item) => item.kind === kind && item.place?.id === place && item.historic === historic)

const told = (incident: Incident | undefined) =>
  incident?.provenance.map(({ publishedAt, quantity }) => `${publishedAt} ${quantity?.value}`)

/** The relations of one figure of a kind to other figures. */
const bearing = (kind: ClaimKind, value: number) =>
  claims
    .filter((claim) => claim.kind === kind && claim.quantity?.value === value)
    .flatMap(({ id }) => relations.get(id) ?? [])
    .map(({ kind: how, to }) => `${how} ${claims.find(({ id }) => id === to)?.quantity?.value}`)

describe('what the articles of this folder say together', () => {
  test('the dead of the largest prison are one happening whose toll grew by report: 6, 18, 31', () => {
    const [toll, ...others] = find('killed', 'guayas-1')
    expect(others).toEqual([])
    expect(told(toll)).toEqual(expect.arrayContaining(['2023-07-24 6', '2023-07-25 18', '2023-07-26 31']))
    expect(toll?.quantity).toMatchObject({ value: 31, low: 6, high: 31 })
    expect(bearing('killed', 31)).toContain('supersedes 18')
    expect(bearing('killed', 18)).toContain('supersedes 6')
  })

  test('one agency gives 6 and 11 dead in one report, and both stand against each other', () => {
    expect(bearing('killed', 11)).toContain('contradicts 6')
  })

  test('the whole country’s toll is at least 31, apart from the prison’s', () => {
    expect(find('killed', 'EC').map(({ quantity }) => [quantity?.low, quantity?.high])).toContainEqual([
      31,
      null,
    ])
  })

  test('guards held: 96 by the prison service, 140 by rumour, 137 later', () => {
    const [held] = find('hostages_held', 'EC')
    expect(held?.quantity).toMatchObject({ low: 96, value: 137, high: 137 })
    expect(bearing('hostages_held', 137)).toContain('supersedes 96')
    expect(bearing('hostages_held', 140)).toEqual(['contradicts 96'])
    expect(claims.find(({ quantity }) => quantity?.value === 140)?.status).toBe('alleged')
  })

  test('guards freed: by steps, and the 106 are a part of the 131', () => {
    const freed = toLedger(claims).total.map(({ at, freed }) => [at, freed.low, freed.high])
    expect(freed).toEqual([
      ['2023-07-24', 100, null],
      ['2023-07-25', 120, 131],
      ['2023-07-26', 120, 120],
    ])
    expect(bearing('hostages_freed', 106)).toContain('part_of 131')
  })

  test('the rows of the ledger say what is only a day of publication, and who had been held', () => {
    const { items, total } = toLedger(claims)
    const find = (id: string) => claims.filter((claim) => claim.id === id).map(toProvenance)[0]
    const turi = items.find(({ place }) => place.id === 'azuay-1')?.series ?? []
    expect(toRows(turi, find)).toMatchObject([{ at: '2023-07-26', reported: '2023-07-26', over: false }])
    const seized = toRows(total, find).find(({ figure }) => figure.high === 137)
    expect(seized).toMatchObject({ at: '2023-07-25', reported: '2023-07-26', over: true })
  })

  test('fifty-three guards were held at one prison, by the mayor’s word', () => {
    const [held] = find('hostages_held', 'azuay-1')
    expect(held?.quantity?.value).toBe(53)
    expect(held?.provenance[0]?.attribution).toContain('Consuelo Orellana')
  })

  test('the fight at the largest prison is one attack of 22 and 23 July, and the one of 2021 is background', () => {
    const attacks = find('attack', 'guayas-1')
    expect(attacks.map(({ when }) => [when?.start, when?.end])).toEqual([['2023-07-22', '2023-07-23']])
    expect(find('attack', 'guayas-1', true).map(({ when }) => when?.start)).toEqual(['2021-01-01'])
  })

  test('a figure bears a day only where a sentence that gives it does', () => {
    const known = mergeClaims(
      claims.filter(({ publishedAt }) => publishedAt <= '2023-07-25'),
      gazetteer,
    )
    const [toll] = known.filter(({ kind, place }) => kind === 'killed' && place?.id === 'guayas-1')
    expect([toll?.quantity?.value, toll?.when]).toEqual([18, null])
    expect(find('injured', 'guayas-1').map(({ quantity, when }) => [quantity?.value, when])).toEqual([
      [13, null],
    ])
    expect(find('hostages_held', 'EC').map(({ quantity, when }) => [quantity?.value, when])).toEqual([
      [137, null],
    ])
    expect(find('killed', 'guayas-1')[0]?.when).toMatchObject({ start: '2023-07-22', end: '2023-07-26' })
  })

  test('at least two died in Manta: the mayor and a woman', () => {
    const [toll, ...others] = find('killed', 'ec-manta')
    expect(others).toEqual([])
    expect(toll?.quantity).toMatchObject({ value: 2, bound: 'at_least', low: 2, high: null })
  })

  test('on 25 July nobody knew that the second decree would be repealed in August, nor on the day of the last report', () => {
    const untilOf = (day?: string) =>
      toZones(claims, record, gazetteer, day).find(({ id }) => id === 'de-824')?.until
    expect([untilOf('2023-07-25'), untilOf('2023-08-10'), untilOf()]).toEqual([
      '2023-09-22',
      '2023-08-10',
      '2023-09-22',
    ])
  })

  test('the 119 dead of 2021 are background, never part of the toll', () => {
    expect(find('killed', 'guayas-1', true).map(({ quantity }) => quantity?.value)).toContain(119)
    expect(told(find('killed', 'guayas-1')[0])?.some((figure) => figure.endsWith(' 119'))).toBe(false)
  })
})
