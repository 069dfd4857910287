import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { isOfHouse, isVictim, isVictimAbroad } from '@/lib/gazetteer/names/of-somebody'
import {
  acronymsOf,
  endsBody,
  goesOn,
  isBody,
  isCalledAfterCountry,
  isCartel,
  isHalfOfWorld,
  isNoTown,
  isSaintOf,
} from '@/lib/gazetteer/names/other-names'
import { withProvinces } from '@/lib/gazetteer/names/provinces-in-row'
import { withDistrict } from '@/lib/gazetteer/names/with-district'
import type { CountryEvidence } from '@/lib/gazetteer/resolve/article-countries'
import { leastScore, pointedAt, toNewsMatch, withoutNoun } from '@/lib/gazetteer/resolve/news-names'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { worldwide } from '@/lib/gazetteer/spans/lexicon-wide'
import { pickSpans } from '@/lib/gazetteer/spans/pick-spans'
import type { PlaceNames } from '@/lib/gazetteer/spans/place-names'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'

/** Places of the world, found by the model. */

/** The spans that the model takes for names of places, but for words `named` already. */
function spansPicked(
  spans: SpanReading,
  named: ReadonlySet<number>,
  countries: CountryEvidence,
  home: boolean,
): CandidateSpan[] {
  const least = leastScore(home, countries.weights, spans.model.plain[spans.language])
  return pickSpans({ ...spans, pointed: pointedAt(countries) }, named, (span) =>
    isSaintOf(spans, span) ? Number.POSITIVE_INFINITY : least(span),
  )
}

/** Names of the world, without those that are a part of another name or mean none of its places. */
function newsNames(
  spans: SpanReading,
  picked: readonly CandidateSpan[],
  { home, isWorldNews }: { home: boolean; isWorldNews: boolean },
): NameMatch[] {
  const { words, language } = spans
  const { plain } = spans.model
  // The name of a society may be in the other language.
  const isPlain = (key: string) => plain.en.has(key) || plain.es.has(key)
  const acronyms = acronymsOf(words)
  const isAcronym = ({ key, bearers }: CandidateSpan) =>
    acronyms.has(key) && !bearers.some(({ place }) => place.kind === 'country')
  return picked
    .map((span) => withoutNoun(span, spans, language))
    .filter((span) => !isAcronym(span))
    .filter(({ key }) => isWorldNews || !worldwide.has(key))
    .filter(({ from, to }) => !isBody(words, to) && !isNoTown(words, from) && !goesOn(words, from, to))
    .filter(
      ({ from, bearers }) =>
        !(bearers.some(({ place }) => place.kind === 'country') && isCalledAfterCountry(words, from)),
    )
    .filter((span) => !isCartel(words, span) && !isHalfOfWorld(words, span))
    .filter((span) => !isVictim(words, span) && !(home && isVictimAbroad(words, span)))
    .filter((span) => language !== 'es' || !isOfHouse(words, span))
    .filter(({ from, key }) => !isPlain(key) || !endsBody(words, from))
    .map(toNewsMatch)
}

/**
 * Names of the world that the model finds, but for words `named` already. `home`: the article is about a country whose
 * places are listed; `isWorldNews`: it may speak of an ocean or a continent.
 */
export function findNews(
  spans: SpanReading,
  named: ReadonlySet<number>,
  countries: CountryEvidence,
  { home, isWorldNews }: { home: boolean; isWorldNews: boolean },
  placeNames: PlaceNames,
): NameMatch[] {
  const isToldOf = (country: string) => countries.weights.has(country)
  const picked = withProvinces(spansPicked(spans, named, countries, home), spans, isToldOf)
  const free = picked.filter(({ from }) => !named.has(from))
  return withDistrict(newsNames(spans, free, { home, isWorldNews }), spans.words, placeNames, isToldOf)
}
