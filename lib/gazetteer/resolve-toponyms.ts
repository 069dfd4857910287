import type { Toponym } from '@/lib/model/reading'
import type { Gazetteer } from './gazetteer'
import { findLists } from './lists'
import type { Mention, ResolveContext } from './mention'
import { indexOf } from './name-index'
import { isProvinceOnly, resolveArea } from './resolve-area'
import { resolveFacility, surelyNamed } from './resolve-facility'
import { toPlace } from './to-place'

/** What each mention stands for and why, or why it stays open. One toponym for each mention, in the same order. */
export function resolveToponyms(
  mentions: readonly Mention[],
  { text, countries }: ResolveContext,
  gazetteer: Gazetteer,
): Toponym[] {
  const { facilities } = indexOf(gazetteer)
  const lists = findLists(mentions, text)
  const elsewhere = surelyNamed(mentions, facilities)
  const named = mentions.filter(({ facility }) => !facility).flatMap(({ areas }) => areas)
  const regions = new Set(named.filter(({ kind }) => kind === 'province').map(({ id }) => id))
  const provinceOnly = mentions.map(isProvinceOnly)
  const context = { mentions, lists, countries, gazetteer, regions, provinceOnly }
  return mentions.map((mention, index) => {
    const { place, reason } = mention.facility
      ? resolveFacility(mention, facilities, gazetteer, elsewhere)
      : resolveArea(mention, index, context)
    const { start, end, text: own } = mention
    return { start, end, text: own, place: place ? toPlace(place) : null, reason }
  })
}
