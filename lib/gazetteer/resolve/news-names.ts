import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import {
  type CountryEvidence,
  type CountryWeights,
  withoutName,
} from '@/lib/gazetteer/resolve/article-countries'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { isWide } from '@/lib/gazetteer/spans/lexicon-wide'
import { rankOf } from '@/lib/gazetteer/spans/name-rank'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import type { Language } from '@/lib/model/article'

const leastWeight = 1 // one well-known town

const strongest = (weights: CountryWeights): ReadonlySet<string> =>
  new Set([...weights].flatMap(([country, weight]) => (weight >= leastWeight ? [country] : [])))

/** The countries that an article points at, were it not for a name: a girl called Jordan is no witness for Jordan. */
export function pointedAt(evidence: CountryEvidence): (key: string) => ReadonlySet<string> {
  const all = strongest(evidence.weights)
  const others = new Map<string, ReadonlySet<string>>()
  return (key) => {
    if (!evidence.ofName.has(key)) return all
    const known = others.get(key) ?? strongest(withoutName(evidence, key))
    others.set(key, known)
    return known
  }
}

/**
 * How much has to speak for a name. An article on the crisis's own countries seldom names a small town abroad, and a
 * capital that no index knows is there a gang, an office or a person.
 */
export const leastScore =
  (home: boolean, weights: CountryWeights, plain: ReadonlySet<string>) =>
  ({ key, bearers }: CandidateSpan): number => {
    const { size, sort } = rankOf(bearers)
    const isNear = bearers.some(({ place }) => (weights.get(place.country) ?? 0) >= leastWeight)
    if (!home) return size === 'area' ? -0.5 : size === 'mid' ? 0.5 : isNear ? 0 : 0.3
    if (sort === 'country') return 0
    const isBlind = weights.size === 0
    if (size === 'unknown') return isBlind && isWide(key) ? 0 : 4
    const isOwnName = bearers.some(({ as }) => as === 'name')
    const least = size === 'area' || size === 'big' ? (isNear || isBlind ? 0 : 1) : isNear || isBlind ? 1 : 3
    return least + (isOwnName || isBlind ? 0 : 1.5) + (plain.has(key) ? 2 : 0)
  }

const areaNouns = /^(?:state|department|region|oblast|governorate)$/
/** "the office of X State Governor Y": an office behind the noun makes no longer name of it. */
const officeBehind = /^(?:governor|gov|police|commissioner|government|lawmaker|senator)$/

/** "Kurdistan Region" is called so by everybody. */
const isOwn = (name: string): boolean => / Region$/.test(name)

/** "in X State": the noun is no part of the province's name; "Free State", "X State University" are names. */
export function withoutNoun(
  span: CandidateSpan,
  { words, spans }: SpanReading,
  language: Language,
): CandidateSpan {
  const { from, to } = span
  const next = words[to]
  if (language !== 'en' || to - from < 2 || !areaNouns.test(words[to - 1]?.norm ?? '')) return span
  if (next?.capital && next.gap === ' ' && !officeBehind.test(next.norm)) return span
  const bare = spans.find((other) => other.from === from && other.to === to - 1)
  // "Niger State" is told from the country by its noun.
  if (!bare || bare.bearers.some(({ place }) => place.kind === 'country' || isOwn(place.name))) return span
  return bare.bearers.some(({ place, as }) => place.kind === 'province' && as === 'name') ? bare : span
}

/** A name that the model picked, as the rules take names. */
export const toNewsMatch = ({ from, to, key, bearers, noun }: CandidateSpan): NameMatch => ({
  from,
  to,
  key,
  bearers,
  noun,
  entries: bearers.map(({ place, as }) => ({
    place,
    name: place.name,
    weak: as === 'alias',
    bare: false,
    derived: false,
    letters: false,
  })),
})

/** Names of the crisis that are not the beginning or the end of a longer name of the world: "X" in "X de la Y". */
export const withoutLonger = (names: readonly NameMatch[], { spans }: SpanReading): NameMatch[] => {
  const longer = spans.filter(({ bearers }) => bearers.length > 0)
  let at = 0
  return names.filter((name) => {
    while (at < longer.length && (longer[at]?.to ?? 0) <= name.from - 8) at++
    for (let i = at; i < longer.length && (longer[i]?.from ?? 0) <= name.from; i++) {
      const span = longer[i]
      if (span && span.from <= name.from && span.to >= name.to && span.to - span.from > name.to - name.from)
        return false
    }
    return true
  })
}
