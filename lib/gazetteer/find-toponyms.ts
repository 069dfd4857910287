import { isTownOfPrison } from '@/lib/gazetteer/facilities/bare-facilities'
import { findBareUnlisted } from '@/lib/gazetteer/facilities/bare-unlisted'
import { findCustody, tellsOfPrisons } from '@/lib/gazetteer/facilities/custody'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { facilityTypes } from '@/lib/gazetteer/lexicon/facilities'
import { indexOf } from '@/lib/gazetteer/name-index'
import { withoutAgency } from '@/lib/gazetteer/names/agency-mark'
import { type DatelineCapital, datelineCapital, withDateline } from '@/lib/gazetteer/names/dateline-capital'
import { findNames, type NameMatch } from '@/lib/gazetteer/names/find-names'
import { findNews } from '@/lib/gazetteer/names/find-news'
import { findOwn } from '@/lib/gazetteer/names/find-own'
import { findParts } from '@/lib/gazetteer/names/find-parts'
import { findPeople } from '@/lib/gazetteer/names/find-people'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import { findInNation } from '@/lib/gazetteer/names/in-nation'
import { byStart, type Mention } from '@/lib/gazetteer/names/mention'
import {
  type TextReading,
  toNewsMention,
  toPartMention,
  toUnlistedMention,
} from '@/lib/gazetteer/names/to-mention'
import { hasDistrict } from '@/lib/gazetteer/names/with-district'
import {
  type CountryEvidence,
  type CountryWeights,
  isAtHome,
  isMainlyHome,
  ownCountries,
} from '@/lib/gazetteer/resolve/article-countries'
import { countriesTold, ownPrisons } from '@/lib/gazetteer/resolve/countries-told'
import { toNewsMatch, withoutLonger } from '@/lib/gazetteer/resolve/news-names'
import { placeNamesOf } from '@/lib/gazetteer/spans/place-names'
import { readSpans, type SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { readWords, wordsIn } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'

/** Names of the world that a prison may be called after: those found, and what stands behind "the jail of". */
function prisonNames(news: readonly NameMatch[], { words, starting }: SpanReading): NameMatch[] {
  const found = news.filter(({ entries }) => entries.length > 0)
  const starts = new Set(found.map(({ from }) => from))
  const behind = [...starting.values()].filter(({ from }) => {
    const { head, linked } = headBefore(words, from)
    return linked && facilityTypes.has(head) && !starts.has(from)
  })
  return [...found, ...behind.map(toNewsMatch)]
}

/** All mentions in order of place; where two overlap, the one of the earlier list. */
function firstOf(lists: readonly (readonly Mention[])[]): Mention[] {
  const taken = new Set<number>()
  return lists
    .flatMap((list) =>
      list.filter(({ start, end }) => {
        for (let at = start; at < end; at++) if (taken.has(at)) return false
        for (let at = start; at < end; at++) taken.add(at)
        return true
      }),
    )
    .sort(byStart)
}

/** What an article is about: the crisis's `own` countries, one of those whose places are `listed`. */
type Home = { own: boolean; listed: boolean }

/**
 * Names that are to be read by rules: at home all of the crisis's, elsewhere prisons' own. An uncertain name of a prison
 * abroad counts where the article points at its country.
 */
function mayStand(
  names: readonly NameMatch[],
  home: Home,
  weights: CountryWeights,
  own: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): NameMatch[] {
  const stands = ({ place, bare, weak }: NameMatch['entries'][number]) => {
    const isOwn = own.has(place.country)
    if (bare && !isOwn) return !weak || weights.has(place.country)
    const isAdded = isOwn && !listed.has(place.country) && place.kind !== 'country'
    return isAdded ? home.own : home.listed
  }
  return names.flatMap((match) => {
    const entries = match.entries.filter(stands)
    return entries.length > 0 ? [{ ...match, entries }] : []
  })
}

const isTownAt = ({ starting }: SpanReading, from: number, weights: CountryWeights): boolean =>
  starting
    .get(from)
    ?.bearers.some(({ place, as }) => as === 'name' && place.kind === 'city' && weights.has(place.country)) ??
  false

/** What points at which country, and the capital in the dateline that points at its own. */
function countriesIn(text: string, spans: SpanReading, all: readonly NameMatch[], gazetteer: Gazetteer) {
  const prisons = ownPrisons(spans.words, all, indexOf(gazetteer))
  const told = countriesTold(spans, prisons, gazetteer, ownCountries(gazetteer))
  const dateline = datelineCapital(text, spans, told)
  return { dateline, countries: dateline ? withDateline(told, dateline) : told }
}

/** The text taken apart, with the names that are to be read by rules. */
function toReading(
  text: string,
  spans: SpanReading,
  all: readonly NameMatch[],
  weights: CountryWeights,
  home: Home,
  gazetteer: Gazetteer,
): { reading: TextReading; names: NameMatch[] } {
  const { words, language, model } = spans
  const isTown = (from: number) => isTownAt(spans, from, weights)
  const standing = mayStand(
    withoutLonger(all, spans),
    home,
    weights,
    ownCountries(gazetteer),
    gazetteer.listed,
  )
  const names = standing.filter(
    (match) =>
      !hasDistrict(words, match) &&
      (match.entries.some(({ bare }) => !bare) || !isTownOfPrison({ words, language, isTown }, match)),
  )
  const reading = {
    text,
    language,
    words,
    named: wordsIn(names),
    isTown,
    starting: new Map(names.map((match) => [match.from, match])),
    people: findPeople(words, names),
    model,
    index: indexOf(gazetteer),
  }
  return { reading, names }
}

/** All mentions: those by rules first, then prisons of no list, then what the model finds; parts of towns among them. */
function mentionsOf(
  reading: TextReading,
  spans: SpanReading,
  own: readonly Mention[],
  custody: ReadonlySet<number>,
  news: readonly NameMatch[],
): Mention[] {
  const { text, language, index, people } = reading
  const bare = findBareUnlisted(spans, own, custody, language, index.facilities).map((span) =>
    toUnlistedMention(reading, span),
  )
  const rest = news.map((match) => toNewsMention(reading, match))
  const mentions = firstOf([own, bare, rest])
  const parts = findParts(text, spans, mentions, people.inName).map((part) => toPartMention(reading, part))
  return firstOf([mentions.filter(({ facility }) => facility), parts, mentions])
}

/** Mentions of places, what in the text points at which country, and the capital that its dateline names. */
export type Found = { mentions: Mention[]; countries: CountryEvidence; dateline: DatelineCapital | null }

/**
 * Mentions of places in a text, in order, none over another. Spans are UTF-16 units into `text`. A prison's span
 * includes its generic noun, an area's does not. In an article about the crisis's own countries its own places are
 * found by rules, in any other the model finds all, and those of a country of which the crisis only adds some.
 */
export function findToponyms(text: string, language: Language, gazetteer: Gazetteer): Found {
  const words = withoutAgency(readWords(text), text)
  const placeNames = placeNamesOf(gazetteer)
  const spans = readSpans(words, language, placeNames, gazetteer.model)
  const all = findNames(words, indexOf(gazetteer))
  const { countries, dateline } = countriesIn(text, spans, all, gazetteer)
  const own = ownCountries(gazetteer)
  const home: Home = { own: isAtHome(countries, own), listed: isAtHome(countries, gazetteer.listed) }
  const { reading, names } = toReading(text, spans, all, countries.weights, home, gazetteer)
  const custody = findCustody(text, words)
  // What names no country and no town of one may still speak of an ocean or a continent.
  const looksAbroad = !home.listed || countries.weights.size === 0
  // In a report on prisons, where else such things happen is no scene.
  const isWorldNews = looksAbroad && !tellsOfPrisons(custody, words)
  const news = findNews(spans, reading.named, countries, { home: home.listed, isWorldNews }, placeNames)
  const parts = findInNation(spans, text, gazetteer, own)
  const found = findOwn(reading, names, prisonNames(news, spans), custody, isMainlyHome(countries, own))
  return { mentions: mentionsOf(reading, spans, found, custody, [...news, ...parts]), countries, dateline }
}
