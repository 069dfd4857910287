import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { spanNouns } from '@/lib/gazetteer/spans/lexicon-spans'
import type { Rank } from '@/lib/gazetteer/spans/name-rank'
import type { Bearer } from '@/lib/gazetteer/spans/place-names'
import { isPlacing, type Say, type SpanReading } from '@/lib/gazetteer/spans/span-reading'

/** Does the article name the province that a bearer lies in, by another name? */
const isInNamed = (place: Bearer['place'], key: string, { regions }: SpanReading) => {
  const by = place.kind === 'city' || place.kind === 'canton' ? regions.get(place.province ?? '') : undefined
  return by !== undefined && by !== key
}

/** Does some bearer lie where the article points? And would it, were it not for this name? */
const homeOf = ({ bearers, key }: CandidateSpan, { pointed }: SpanReading) => {
  const countries = pointed('')
  if (countries.size === 0) return 'none'
  if (!bearers.some(({ place }) => countries.has(place.country))) return false
  const others = pointed(key)
  return bearers.some(({ place }) => others.has(place.country)) ? true : 'alone'
}

const isPartOfRun = ({ from, to }: CandidateSpan, { starts, ends }: SpanReading) =>
  (starts[from] ?? from) < from || (ends[to - 1] ?? to) > to

/** Tells how the article uses the name elsewhere, and whether it points at where a bearer lies. */
export function sayArticle(
  span: CandidateSpan,
  { size }: Rank,
  left: string,
  reading: SpanReading,
  say: Say,
): void {
  const { bearers, key } = span
  if (bearers.length > 0) say(`home=${homeOf(span, reading)}/${size}`)
  const use = reading.uses.get(key)
  // "Duke Street" is a street however often it is named
  if (!use || (bearers.length === 0 && spanNouns.has(reading.words[span.to - 1]?.norm ?? ''))) return
  if (use.located > (isPlacing(left) ? 1 : 0)) say(`located/${size}`)
  if (use.person > 0) say(`person/${size}`)
  if (use.fore > 0) {
    say(`fore/${size}`)
    if (bearers.length > 0) say(`fore/home=${homeOf(span, reading)}`)
  }
  if (use.inside > (isPartOfRun(span, reading) ? 1 : 0)) say(`inside/${size}`)
  if (bearers.some(({ place }) => isInNamed(place, key, reading))) say(`in-named/${size}`)
  if (use.times > 2) say(`often/${size}`)
  if (use.times - use.inside > 1) say(`free/${size}`)
}
