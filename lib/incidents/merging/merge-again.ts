import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { byPublication } from '@/lib/incidents/claim-order'
import { toMergeable } from '@/lib/incidents/merging/at-facility'
import { type Bonds, bondsOf, findBonds } from '@/lib/incidents/merging/bonds'
import { clusterAlike, toKey } from '@/lib/incidents/merging/cluster-claims'
import { type Happening, joinHappenings, toHappening } from '@/lib/incidents/merging/happenings'
import { relateWithinArticles } from '@/lib/incidents/merging/relate-claims'
import type { Relation } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

/** The claims of each article, by its id. An article that has not changed comes with the very list it had before. */
type Told = ReadonlyMap<string, readonly StoredClaim[]>

type Article = {
  claims: readonly StoredClaim[]
  /** The same, placed where their happenings are. */
  placed: readonly StoredClaim[]
  bonds: Bonds
  /** How they bear on each other within the article, by claim id. */
  relations: ReadonlyMap<string, readonly Relation[]>
}

/** Claims that only time can keep apart, in order of publication, and what they make. */
type Alike = { claims: readonly StoredClaim[]; happenings: readonly Happening[] }

/** All that was told, merged; what is told next is merged into it without touching the rest. */
export type Merging = {
  articles: ReadonlyMap<string, Article>
  alike: ReadonlyMap<string, Alike>
  /** Each of one place, in the order in which they were first told of. */
  apart: readonly Happening[]
  /** The same, those as one that are one. */
  happenings: readonly Happening[]
}

export const nothingMerged: Merging = { articles: new Map(), alike: new Map(), apart: [], happenings: [] }

function toArticle(claims: readonly StoredClaim[], gazetteer: Gazetteer): Article {
  const placed = toMergeable(claims, gazetteer)
  return { claims, placed, bonds: findBonds(placed), relations: relateWithinArticles(claims, gazetteer) }
}

function toArticles(told: Told, gazetteer: Gazetteer, { articles }: Merging): Map<string, Article> {
  const all = new Map<string, Article>()
  for (const [id, claims] of told) {
    const known = articles.get(id)
    all.set(id, known?.claims === claims ? known : toArticle(claims, gazetteer))
  }
  return all
}

function toAlike(claims: readonly StoredClaim[], articles: Merging['articles']): Alike {
  const alike = clusterAlike(claims, bondsOf(claims, articles))
  const happenings = alike.flatMap(({ id, claims: one }) => toHappening(id, one) ?? [])
  return { claims, happenings }
}

function byFirst({ claims: [a] }: Happening, { claims: [b] }: Happening): number {
  return a && b ? byPublication(a, b) : 0
}

/** Two lists in order as one. */
function interleave(some: readonly Happening[], others: readonly Happening[]): Happening[] {
  const all: Happening[] = []
  let next = 0
  for (const one of some) {
    for (let other = others[next]; other && byFirst(other, one) < 0; other = others[next]) {
      all.push(other)
      next++
    }
    all.push(one)
  }
  return [...all, ...others.slice(next)]
}

/** Ids of articles that came, changed or went. */
function findChanged(articles: Merging['articles'], before: Merging['articles']): string[] {
  const ids = new Set([...articles.keys(), ...before.keys()])
  return [...ids].filter((id) => articles.get(id) !== before.get(id))
}

/**
 * Claims of all articles as happenings. A claim can join none but those of its own kind, place and time of telling (see
 * `toKey`), so that only those groups are merged anew in which an article that came, changed or went has a claim: the
 * work goes with what is new, not with what is known.
 */
export function mergeAgain(told: Told, gazetteer: Gazetteer, before: Merging = nothingMerged): Merging {
  const articles = toArticles(told, gazetteer, before)
  const changed = findChanged(articles, before.articles)
  const come = groupBy(
    changed.flatMap((id) => articles.get(id)?.placed ?? []),
    toKey,
  )
  const left = changed.flatMap((id) => before.articles.get(id)?.placed ?? []).map(toKey)
  const isChanged = new Set(changed)
  const alike = new Map(before.alike)
  const [over, fresh] = [new Set<Happening>(), [] as Happening[]]
  for (const key of new Set([...come.keys(), ...left])) {
    const known = before.alike.get(key)
    const staying = known?.claims.filter(({ article }) => !isChanged.has(article)) ?? []
    const made = toAlike([...staying, ...(come.get(key) ?? [])].sort(byPublication), articles)
    for (const happening of known?.happenings ?? []) over.add(happening)
    fresh.push(...made.happenings)
    if (made.claims.length > 0) alike.set(key, made)
    else alike.delete(key)
  }
  const staying = before.apart.filter((happening) => !over.has(happening))
  const apart = interleave(staying, fresh.sort(byFirst))
  return { articles, alike, apart, happenings: joinHappenings(apart, gazetteer) }
}
