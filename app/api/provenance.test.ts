import { beforeAll, describe, expect, test } from 'vitest'
import * as article from '@/app/api/articles/[id]/route'
import * as articles from '@/app/api/articles/route'
import * as claims from '@/app/api/claims/route'
import * as hostages from '@/app/api/hostages/route'
import * as incidents from '@/app/api/incidents/route'
import * as places from '@/app/api/places/route'
import * as zones from '@/app/api/zones/route'
import type { Incident, MergedQuantity, Provenance, StoredClaim } from '@/lib/model/incident'
import type { LedgerFigure } from '@/lib/model/ledger'
import {
  articleResponseSchema,
  articlesResponseSchema,
  type ClaimItem,
  claimsResponseSchema,
} from '@/lib/model/responses'
import type { EmergencyZone } from '@/lib/model/zone'
import { type Route, readRouteJson } from '@/lib/server/testing/ask-route'
import { holdsNumber } from '@/lib/server/testing/holds-number'
import { readShippedCrisis } from '@/lib/server/testing/shipped-crisis'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'

/** The crisis that ships, read for real into a store of its own, and every number that the routes then give. */

const get = (route: Route, query = '', id = ''): Promise<unknown> => readRouteJson(route, `?${query}`, { id })
const getArticles = async () => articlesResponseSchema.parse(await get(articles)).items
const getArticle = async (id: string) => articleResponseSchema.parse(await get(article, '', id))

const { folder } = temporaryFolder()
const texts = new Map<string, string>()
const known = new Map<string, ClaimItem>()

beforeAll(async () => {
  await readShippedCrisis(folder)
  for (const { id } of await getArticles()) texts.set(id, (await getArticle(id)).article.text)
  for (const claim of claimsResponseSchema.parse(await get(claims)).items) known.set(claim.id, claim)
})

/** Why a figure cannot be believed; null where its sentence stands in its article and holds the number. */
function faultOf(claim: Provenance | StoredClaim): string | null {
  const { sentence, evidence, quantity } = claim
  const text = texts.get(claim.article)
  if (text === undefined) return `names an article that is not served: ${claim.article}`
  if (sentence.end > text.length || text.slice(sentence.start, sentence.end).trim() === '')
    return 'no sentence'
  if (evidence.start < sentence.start || evidence.end > sentence.end)
    return 'its evidence lies outside the sentence'
  const words = text.slice(evidence.start, evidence.end)
  if (words.trim() === '') return 'no evidence'
  const areas = 'emergency' in claim ? claim.emergency?.areas?.count : undefined
  if (areas && !holdsNumber(text.slice(sentence.start, sentence.end), areas)) return `no ${areas} areas there`
  if (quantity === null || quantity.form === 'implicit') return null
  return holdsNumber(words, quantity.value) ? null : `"${words}" does not hold ${quantity.value}`
}

/** How many people are named one by one where this one is named beside another. */
function countBeside({ relations }: ClaimItem): number | null {
  const base = relations.find(({ kind }) => kind === 'adds_to')?.to
  const isBeside = (claim: ClaimItem) =>
    claim.relations.some(({ kind, to }) => kind === 'adds_to' && to === base)
  return base === undefined ? null : 1 + [...known.values()].filter(isBeside).length
}

/** Areas that an incident counts are counted by one of its claims, which is checked by itself. */
function faultOfAreas({ emergency, provenance }: Pick<Incident, 'emergency' | 'provenance'>): string | null {
  const counts = provenance.map(({ claim }) => known.get(claim)?.emergency?.areas?.count ?? null)
  return counts.includes(emergency?.areas?.count ?? null) ? null : 'no claim counts the areas'
}

/** So many areas of a zone in which more is suspended: those it names, or so many as a claim counts that the part names. */
function faultOfParts({ rightsInPart = [], provenance }: EmergencyZone): string | null {
  const served = new Set(provenance.map(({ claim }) => claim))
  if (!rightsInPart.every(({ claims: ids }) => ids.length > 0 && ids.every((id) => served.has(id))))
    return 'a part names a claim that is not served'
  const countOf = (id: string) => known.get(id)?.emergency?.areas?.count ?? null
  return rightsInPart.every(({ areas, count, claims: ids }) =>
    areas.length > 0 ? count === areas.length : ids.some((id) => countOf(id) === count),
  )
    ? null
    : 'no claim counts the areas of a part'
}

/**
 * An incident's range: each end, and the latest figure, must be what the claim that it names gives; what is counted on top
 * of another opens the upper end, as no report gives the sum.
 */
function faultOfMerged(quantity: MergedQuantity): string | null {
  const [low, high, latest] = [quantity.lowClaim, quantity.highClaim, quantity.latestClaim].map((id) =>
    known.get(id),
  )
  if (!low?.quantity || !high?.quantity || !latest?.quantity) return 'an end names a claim without a figure'
  if (low.quantity.form === 'implicit' && quantity.low === countBeside(low)) return null
  const isOpened = quantity.high === null && high.relations.some(({ kind }) => kind === 'adds_to')
  const bound = isOpened && latest.quantity.bound === 'exact' ? 'at_least' : latest.quantity.bound
  const same = latest.quantity.value === quantity.value && bound === quantity.bound
  const ends = low.quantity.low === quantity.low && (isOpened || high.quantity.high === quantity.high)
  return same && ends ? null : `${JSON.stringify(quantity)} is not what its claims give`
}

function faultOfLedger({ low, high, claims: ids }: LedgerFigure): string | null {
  const behind = ids.map((id) => known.get(id))
  if (behind.includes(undefined)) return 'names a claim that is not served'
  const gives = (end: 'low' | 'high', value: number | null) =>
    value === null || behind.some((claim) => claim?.quantity?.[end] === value)
  return gives('low', low) && gives('high', high) ? null : `${low}-${high} is given by none of its claims`
}

/** Numbers that count no people and no things: places on the globe and in the text, dated figures of the record. */
const otherNumbers = /\.(lon|lat|coordinates\b.*|start|end)$|\.(capacity|population)\.\d+\.value$/

type Fault = { at: string; fault: string }

/** Walks an answer; every number in it must belong to something that can be checked, and pass. */
function faultsIn(value: unknown, at: string): Fault[] {
  if (typeof value === 'number')
    return otherNumbers.test(at) ? [] : [{ at, fault: `${value} comes from nowhere` }]
  if (typeof value !== 'object' || value === null) return []
  const node = value as Record<string, unknown>
  const found = (fault: string | null, ...skip: string[]) => [
    ...(fault === null ? [] : [{ at, fault }]),
    ...Object.entries(node).flatMap(([key, inner]) =>
      skip.includes(key) ? [] : faultsIn(inner, `${at}.${key}`),
    ),
  ]
  if ('sentence' in node && 'evidence' in node)
    return found(faultOf(node as unknown as StoredClaim), 'quantity', 'emergency')
  if ('provenance' in node && 'emergency' in node)
    return found(faultOfAreas(node as unknown as Incident), 'emergency')
  if ('provenance' in node && 'rightsInPart' in node)
    return found(faultOfParts(node as unknown as EmergencyZone), 'rightsInPart')
  if ('latestClaim' in node)
    return found(faultOfMerged(node as unknown as MergedQuantity), 'value', 'low', 'high')
  if ('low' in node && 'claims' in node)
    return found(faultOfLedger(node as unknown as LedgerFigure), 'low', 'high')
  return found(null)
}

const queries = ['', 'status=alleged', 'kind=killed', 'kind=state_of_emergency', 'lang=es']

describe('every quantity that a route gives names an article and a sentence that holds the number', () => {
  test.each<[string, Route]>([
    ['incidents', incidents],
    ['zones', zones],
    ['places', places],
    ['hostages', hostages],
    ['claims', claims],
  ])('/api/%s', async (name, route) => {
    const days = [...new Set([...known.values()].map(({ publishedAt }) => `asOf=${publishedAt}`))]
    for (const query of [...queries, ...days])
      expect(faultsIn(await get(route, query), `${name}?${query}`)).toEqual([])
  })

  test('/api/articles and /api/articles/{id}', async () => {
    expect(texts.size).toBeGreaterThan(0)
    for (const { claims: count, ...item } of await getArticles()) {
      expect(faultsIn(item, 'articles')).toEqual([])
      const one = await getArticle(item.id)
      expect(one.claims).toHaveLength(count)
      expect(faultsIn(one.claims, `articles/${item.id}`)).toEqual([])
    }
  })

  test('and there are quantities to say it of', () => {
    const figures = [...known.values()].filter(({ quantity }) => quantity !== null)
    expect(figures.length).toBeGreaterThan(texts.size)
  })

  test('a number that no sentence holds would be found', () => {
    const [claim] = [...known.values()].filter(({ quantity }) => quantity?.form === 'digits')
    const quantity = { ...claim?.quantity, value: 987_654 }
    expect(faultsIn({ ...claim, quantity }, 'x')).toHaveLength(1)
    expect(faultsIn({ deaths: 3 }, 'x')).toEqual([{ at: 'x.deaths', fault: '3 comes from nowhere' }])
  })
})
