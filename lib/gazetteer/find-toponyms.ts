import type { Language } from '@/lib/model/article'
import {
  type CountryEvidence,
  type CountryWeights,
  isAtHome,
  isMainlyHome,
  ownCountries,
  weighCountries,
} from './article-countries'
import { findCustody, isFacilityUse, isItsCentre, isTownOfPrison } from './bare-facilities'
import { findBareUnlisted } from './bare-unlisted'
import { isPluralType } from './facility-index'
import { findFacilities } from './find-facilities'
import { findNames, type NameMatch } from './find-names'
import { findParts } from './find-parts'
import { findPeople } from './find-people'
import { foldName, wordsOfName } from './fold-name'
import type { Gazetteer } from './gazetteer'
import { headBefore } from './head-before'
import { facilityTypes } from './lexicon-facilities'
import { findLists } from './lists'
import type { Mention } from './mention'
import { indexOf, type NameIndex, withoutArticle } from './name-index'
import { leastScore, pointedAt, toNewsMatch, withoutLonger, withoutNoun } from './news-names'
import { endsBody, goesOn, isBody, isNoTown } from './other-names'
import { surelyNamed } from './resolve-facility'
import { worldwide } from './spans/lexicon-wide'
import { pickSpans } from './spans/pick-spans'
import { placeNamesOf } from './spans/place-names'
import { readSpans, type SpanReading } from './spans/span-reading'
import { isPlaceUse, isSameUse } from './support'
import {
  normsOf,
  type TextReading,
  toAreaMention,
  toBareMention,
  toFacilityMention,
  toNewsMention,
  toPartMention,
  toUnlistedMention,
} from './to-mention'
import { isAdjacent, readWords, type Word, wordsIn } from './words'

const longestNoun = 25 // characters
const onPrisons = 0.1 // of an article's words stand in sentences on prisons: where else such things happen is no scene

const byFrom = (a: NameMatch, b: NameMatch) => a.from - b.from
const byStart = (a: Mention, b: Mention) => a.start - b.start

/** Uncertain names that stand in a row with certain places. */
function findListed(reading: TextReading, sure: readonly Mention[], unsure: readonly NameMatch[]): Mention[] {
  const matchOf = new Map(unsure.map((match) => [toAreaMention(reading, match), match]))
  const all = [...sure, ...matchOf.keys()].sort(byStart)
  const lists = findLists(all, reading.text)
  const inCertainRow = (index: number) =>
    (lists[index]?.row ?? []).some((other) => {
      const neighbour = all[other]
      return neighbour !== undefined && !matchOf.has(neighbour)
    })
  return all.filter((mention, index) => {
    const match = matchOf.get(mention)
    return match !== undefined && isPlaceUse(reading, match, inCertainRow(index))
  })
}

/** "A and B jails": a plural noun right behind. */
const hasPluralBehind = (text: string, end: number) => {
  const [word] = wordsOfName(text.slice(end, end + longestNoun).split(/[\n.,;:]/)[0] ?? '')
  return word !== undefined && isPluralType(word)
}

/**
 * "At A jail, B jail and C", "A jail and C jails": behind prisons in one row C is a prison too, if one is known by that
 * name. One prison before it is not enough: "A jail and C" may be a town.
 */
function extendRows(mentions: readonly Mention[], { text, index }: TextReading): Mention[] {
  const lists = findLists(mentions, text)
  const result = [...mentions]
  for (const [i, mention] of mentions.entries()) {
    const before = (lists[i]?.row ?? []).filter((other) => other < i)
    const core = foldName(mention.name)
    const mayBePrison = !mention.facility && mention.saidKind === null && index.facilities.byCore.has(core)
    const gap = text.slice(mentions[before.at(-1) ?? -1]?.end ?? mention.start, mention.start)
    // "A jail and B, in C" says where B is.
    const whereabouts = lists[i]?.tie === 'comma' && /(?:^|\s)(?:in|at|en)\s/u.test(gap)
    if (
      !mayBePrison ||
      whereabouts ||
      before.length === 0 ||
      !before.every((other) => result[other]?.facility)
    )
      continue
    if (before.length >= 2 || hasPluralBehind(text, mention.end))
      result[i] = { ...mention, facility: { core, qualifiers: [], number: null, type: null } }
  }
  return result
}

/** "At X dozens of inmates climbed the fence", where X prison was told of: English is "in" a province. */
const isAtPrison = (
  { words, language, index }: TextReading,
  { from, to }: NameMatch,
  cores: ReadonlySet<string>,
  custody: ReadonlySet<number>,
): boolean => {
  const core = normsOf(words, from, to).join(' ')
  const at = language === 'en' && words[from - 1]?.norm === 'at' && isAdjacent(words[from])
  return at && custody.has(from) && cores.has(core) && index.facilities.byCore.has(core)
}

/** "In X and Y", where X is a prison by its name alone: Y is one too. */
const isBeside = (
  { words }: TextReading,
  { from, entries }: NameMatch,
  before: NameMatch | undefined,
  bare: ReadonlySet<NameMatch>,
): boolean =>
  before !== undefined &&
  bare.has(before) &&
  before.to === from - 1 &&
  /^(?:and|y|e)$/.test(words[from - 1]?.norm ?? '') &&
  isAdjacent(words[from]) &&
  isAdjacent(words[from - 1]) &&
  entries.every((entry) => entry.bare && !entry.derived)

/** Prisons' names without their noun, and the names that are left for areas. */
function splitBare(
  reading: TextReading,
  free: readonly NameMatch[],
  facilities: readonly Mention[],
  custody: ReadonlySet<number>,
) {
  const cores = new Set(facilities.map(({ facility }) => facility?.core ?? '').filter(Boolean))
  const sure = surelyNamed(
    facilities.filter(({ facility }) => !facility?.core),
    reading.index.facilities,
  )
  const isNamed = (match: NameMatch) =>
    match.entries.some(({ bare, place }) => bare && sure.has(place.id)) && isSameUse(reading, match)
  const isUse = (match: NameMatch) => isFacilityUse(reading, match, cores, custody) || isNamed(match)
  // Once it is clear that the article names a prison so, it does everywhere.
  for (const { from, to } of free.filter(isUse))
    cores.add(withoutArticle(normsOf(reading.words, from, to)).join(' '))
  const isKnown = ({ from, to }: NameMatch) =>
    reading.index.facilities.byCore.has(normsOf(reading.words, from, to).join(' '))
  const bare = new Set(
    free.filter(
      (match) =>
        isUse(match) ||
        isAtPrison(reading, match, cores, custody) ||
        (isKnown(match) && isItsCentre(reading, match, cores)),
    ),
  )
  for (const [at, match] of free.entries()) if (isBeside(reading, match, free[at - 1], bare)) bare.add(match)
  const rest = free.filter((match) => !bare.has(match) && match.entries.some((entry) => !entry.bare))
  return { bare: [...bare].map((match) => toBareMention(reading, match)), rest }
}

/** Names of the crisis's own places, by rules, and prisons by their nouns. `news`: names that the model has found besides. */
function findOwn(
  reading: TextReading,
  names: readonly NameMatch[],
  news: readonly NameMatch[],
  custody: ReadonlySet<number>,
  mainly: boolean,
): Mention[] {
  const { words, index } = reading
  const prisons = findFacilities(words, [...names, ...news].sort(byFrom), index, mainly)
  const taken = wordsIn(prisons)
  const free = names.filter(({ from, to }) => !taken.has(from) && !taken.has(to - 1))
  const typed = prisons.map((match) => toFacilityMention(reading, match))
  const { bare, rest } = splitBare(reading, free, typed, custody)
  const certain = new Set(rest.filter((match) => isPlaceUse(reading, match, false)))
  const known = new Set([...certain].map(({ from, to }) => normsOf(words, from, to).join(' ')))
  for (const match of rest)
    if (known.has(normsOf(words, match.from, match.to).join(' ')) && isSameUse(reading, match))
      certain.add(match)
  const sure = [...typed, ...bare, ...[...certain].map((match) => toAreaMention(reading, match))]
  const unsure = rest.filter((match) => !certain.has(match))
  return extendRows([...sure, ...findListed(reading, sure, unsure)].sort(byStart), reading)
}

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

/** Prisons of the crisis by names that are nothing else, or by a name with its noun. */
function ownPrisons(words: readonly Word[], names: readonly NameMatch[], index: NameIndex): NameMatch[] {
  const sure = names.filter(
    ({ entries }) =>
      entries.every(({ bare }) => bare) && entries.some(({ weak, derived }) => !weak && !derived),
  )
  const typed = findFacilities(words, names, index).flatMap(({ core }) =>
    core?.entries.some(({ bare }) => bare) ? [core] : [],
  )
  return [...new Set([...sure, ...typed])].filter(
    ({ entries }) => new Set(entries.map(({ place }) => place.country)).size === 1,
  )
}

/**
 * Names that are to be read by rules: at home all of the crisis's, elsewhere prisons' own. An uncertain name of a prison
 * abroad counts where the article points at its country.
 */
function mayStand(
  names: readonly NameMatch[],
  home: boolean,
  weights: CountryWeights,
  own: ReadonlySet<string>,
): NameMatch[] {
  const stands = ({ place, bare, weak }: NameMatch['entries'][number]) =>
    own.has(place.country) || !bare ? home : !weak || weights.has(place.country)
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

/** Mentions of places, and what in the text points at which country. */
export type Found = { mentions: Mention[]; countries: CountryEvidence }

/**
 * Mentions of places in a text, in order, none over another. Spans are UTF-16 units into `text`. A prison's span
 * includes its generic noun, an area's does not. In an article about the crisis's own countries its own places are
 * found by rules, in any other the model finds all.
 */
export function findToponyms(text: string, language: Language, gazetteer: Gazetteer): Found {
  const index = indexOf(gazetteer)
  const words = readWords(text)
  const spans = readSpans(words, language, placeNamesOf(gazetteer), gazetteer.model)
  const own = ownCountries(gazetteer)
  const all = findNames(words, index)
  const prisons = ownPrisons(words, all, index)
  const countries = weighCountries(words, spans.starting.values(), gazetteer, own, prisons)
  const home = isAtHome(countries, own)
  const isTown = (from: number) => isTownAt(spans, from, countries.weights)
  const names = mayStand(withoutLonger(all, spans), home, countries.weights, own).filter(
    (match) => match.entries.some(({ bare }) => !bare) || !isTownOfPrison({ words, language, isTown }, match),
  )
  const named = wordsIn(names)
  const reading: TextReading = {
    text,
    language,
    words,
    named,
    isTown,
    starting: new Map(names.map((match) => [match.from, match])),
    people: findPeople(words, names),
    model: gazetteer.model,
    index,
  }
  const picked = pickSpans(
    { ...spans, pointed: pointedAt(countries) },
    named,
    leastScore(home, countries.weights, gazetteer.model.plain[language]),
  )
  const { plain } = gazetteer.model
  // The name of a society may be in the other language.
  const isPlain = (key: string) => plain.en.has(key) || plain.es.has(key)
  const custody = findCustody(text, words)
  // What names no country and no town of one may still speak of an ocean or a continent.
  const looksAbroad = !home || countries.weights.size === 0
  const isWorldNews = looksAbroad && custody.size < words.length * onPrisons
  const news = picked
    .map((span) => withoutNoun(span, spans, language))
    .filter(({ key }) => isWorldNews || !worldwide.has(key))
    .filter(({ from, to }) => !isBody(words, to) && !isNoTown(words, from) && !goesOn(words, from, to))
    .filter(({ from, key }) => !isPlain(key) || !endsBody(words, from))
    .map(toNewsMatch)
  const found = findOwn(reading, names, prisonNames(news, spans), custody, isMainlyHome(countries, own))
  const bare = findBareUnlisted(spans, found, custody, language).map((span) =>
    toUnlistedMention(reading, span),
  )
  const rest = news.map((match) => toNewsMention(reading, match))
  const mentions = firstOf([found, bare, rest])
  const parts = findParts(text, spans, mentions, reading.people.inName).map((part) =>
    toPartMention(reading, part),
  )
  return { mentions: firstOf([mentions.filter(({ facility }) => facility), parts, mentions]), countries }
}
