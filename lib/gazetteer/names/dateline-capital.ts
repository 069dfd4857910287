import { type CountryEvidence, withoutName } from '@/lib/gazetteer/resolve/article-countries'
import { populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import type { WorldPlace } from '@/lib/gazetteer/world/world-index'
import { newsAgencies } from '@/lib/text/news-agencies'

/** The capital in a report's dateline, with the UTF-16 unit at which its name begins. */
export type DatelineCapital = { start: number; place: WorldPlace }

const furthest = 400 // characters: a headline may stand above
const day = String.raw`,?[^\S\n](?:\p{L}{3,10}\.?[^\S\n]\d{1,2}|\d{1,2}[^\S\n](?:de[^\S\n])?\p{L}{3,10}\.?)(?:,?[^\S\n](?:de[^\S\n])?\d{4})?`
/** Behind the name: "(AP)", ", 4 mar (EFE)", ", March 4 (Reuters)". A country behind it would be told there. */
const mark = new RegExp(String.raw`^(?:${day})?,?[^\S\n]\((?:${newsAgencies.join('|')})\)`, 'u')

/**
 * "SANTIAGO (AP) —", "La Paz, 4 mar (EFE).-": an agency that writes for the world names the country behind any town but the
 * capital of one, however many other towns are called so. Not where the rest of the text points at the country of another.
 */
export function datelineCapital(
  text: string,
  { words, starting }: SpanReading,
  told: CountryEvidence,
): DatelineCapital | null {
  for (const [index, word] of words.entries()) {
    if (word.start > furthest) return null
    const span = index === 0 || word.gap.includes('\n') ? starting.get(index) : undefined
    const end = span && words[span.to - 1]?.end
    if (!span || end === undefined || !mark.test(text.slice(end, end + 60))) continue
    const capitals = span.bearers.filter(({ place, as }) => as === 'name' && seatOf(place) === 'country')
    const [best] = capitals.sort((a, b) => populaceOf(b.place) - populaceOf(a.place))
    if (!best || !('populace' in best.place)) return null
    const weights = withoutName(told, span.key)
    const own = weights.get(best.place.country) ?? 0
    const isOther = span.bearers.some(({ place }) => (weights.get(place.country) ?? 0) > own)
    return isOther ? null : { start: word.start, place: best.place }
  }
  return null
}

const asCountry = 2 // the weight of a country's own name

/** What points at which country, the dateline's capital with it. No namesake takes that from it. */
export function withDateline(
  { weights, ofName }: CountryEvidence,
  { place }: DatelineCapital,
): CountryEvidence {
  const before = weights.get(place.country) ?? 0
  return { weights: new Map(weights).set(place.country, before + asCountry), ofName }
}
