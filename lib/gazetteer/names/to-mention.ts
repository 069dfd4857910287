import { readFacilityName } from '@/lib/gazetteer/facilities/facility-name'
import type { FacilityMatch } from '@/lib/gazetteer/facilities/facility-words'
import { articles } from '@/lib/gazetteer/lexicon/facilities'
import type { NameEntry, NameIndex } from '@/lib/gazetteer/name-index'
import { isEnglishFor, type NameMatch } from '@/lib/gazetteer/names/find-names'
import type { TownPart } from '@/lib/gazetteer/names/find-parts'
import type { People } from '@/lib/gazetteer/names/find-people'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { impliedKindOf, saidKindOf } from '@/lib/gazetteer/names/support'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import type { NameModel } from '@/lib/gazetteer/spans/name-model'
import { normsOf, type Word } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'

/** A text taken apart, as every step of finding sees it. */
export type TextReading = {
  text: string
  language: Language
  words: readonly Word[]
  /** Words that are part of some name of the gazetteer. */
  named: ReadonlySet<number>
  /** Those names by the word that they begin with. */
  starting: ReadonlyMap<number, NameMatch>
  /** Does a town's name in a country that the article speaks of begin with the word? */
  isTown: (from: number) => boolean
  people: People
  model: NameModel
  index: NameIndex
}

/** Two spellings of one place are one place. */
const placesOf = (entries: readonly NameEntry[]) => [...new Set(entries.map(({ place }) => place))]

/** Places that the name may stand for, but not surely. */
const uncertainOf = (entries: readonly NameEntry[]) => {
  const sure = new Set(entries.filter(({ weak }) => !weak).map(({ place }) => place))
  return placesOf(entries).flatMap((place) => (sure.has(place) ? [] : [place.id]))
}

const noAreas = { areas: [], uncertain: [], saidKind: null, impliedKind: null }

/** The stop of "U.S." belongs to the name. */
const endOf = (text: string, end: number, name: string) =>
  name.endsWith('.') && text.charAt(end) === '.' ? end + 1 : end

const spanOf = ({ text, words }: TextReading, from: number, to: number, name = '') => {
  const start = words[from]?.start ?? 0
  const end = endOf(text, words[to - 1]?.end ?? start, name)
  return { start, end, text: text.slice(start, end), name: text.slice(start, end) }
}

const facilityOf = ({ words, index }: TextReading, from: number, to: number) =>
  readFacilityName(normsOf(words, from, to), index.facilities.letters)

/** A prison with its generic noun. */
export const toFacilityMention = (
  reading: TextReading,
  { from, to, core, called }: FacilityMatch,
): Mention => ({
  ...spanOf(reading, from, to),
  facility: facilityOf(reading, from, to),
  ...noAreas,
  areas: placesOf((core?.entries ?? []).filter(({ bare }) => !bare)),
  saidKind: 'prison',
  ...(called ? { called } : {}),
})

/** "In el X": a small article is none of the name, nor is "the" for the "La" of one. */
function behindArticle({ words }: TextReading, { from, to, entries }: NameMatch): number {
  const first = words[from]
  if (to - from < 2 || !first || !articles.has(first.norm)) return from
  return !first.capital || entries.every((entry) => isEnglishFor(first, entry)) ? from + 1 : from
}

/** A prison by its name alone. */
export const toBareMention = (reading: TextReading, match: NameMatch): Mention => ({
  ...spanOf(reading, behindArticle(reading, match), match.to),
  facility: facilityOf(reading, match.from, match.to),
  ...noAreas,
})

/** "St. John's": what ends the name is no possessive, where what bears it is spelt so. */
const isOwned = (text: string, end: number, bearers: NonNullable<NameMatch['bearers']>) =>
  /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3)) && bearers.some(({ place }) => /['’]s$/.test(place.name))

/** "Calif." ends with its stop, "U.S." too; a Spanish dateline ends behind "TOWN, Mich". */
function withStop(reading: TextReading, { from, to, bearers = [] }: NameMatch) {
  const { text, words, language } = reading
  const span = spanOf(reading, from, to)
  if (isOwned(text, span.end, bearers)) {
    const whole = text.slice(span.start, span.end + 2)
    return { ...span, end: span.end + 2, text: whole, name: whole }
  }
  const isInitials = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(span.text)
  const isShort = isInitials || bearers.some(({ as }) => as === 'letters')
  if (language === 'es' && !isInitials && words[to]?.capital) return span
  if (!isShort || text.charAt(span.end) !== '.' || words[to - 1]?.text.toUpperCase() === span.text)
    return isShort && /\./.test(span.text) ? spanOf(reading, from, to, '.') : span
  return spanOf(reading, from, to, '.')
}

export function toAreaMention(reading: TextReading, match: NameMatch): Mention {
  const entries = match.entries.filter(({ bare }) => !bare)
  const { start, end, text, name } = spanOf(reading, match.from, match.to, entries[0]?.name)
  return {
    start,
    end,
    text,
    name,
    facility: null,
    areas: placesOf(entries),
    uncertain: uncertainOf(entries),
    saidKind: saidKindOf(reading.words, match),
    impliedKind: impliedKindOf(reading.words, match),
  }
}

/** A name that the model found; `bearers` is empty where no index holds it. */
export function toNewsMention(reading: TextReading, match: NameMatch): Mention {
  const { start, end, text, name } = withStop(reading, match)
  const { bearers = [], key = '' } = match
  return {
    start,
    end,
    text,
    name,
    facility: null,
    areas: bearers.map(({ place }) => place),
    uncertain: [],
    saidKind: saidKindOf(reading.words, match),
    impliedKind: impliedKindOf(reading.words, match),
    bearers,
    key,
    noun: match.noun,
  }
}

/** A prison of no gazetteer by its name alone. */
export const toUnlistedMention = (
  reading: TextReading,
  { from, to, key, bearers }: CandidateSpan,
): Mention => ({
  ...spanOf(reading, from, to),
  facility: { core: key, qualifiers: [], number: null, type: null },
  ...noAreas,
  areas: bearers.flatMap(({ place, as }) => (as === 'name' && place.kind === 'city' ? [place] : [])),
})

/** A district of a town, which no index holds: it stands for the town. */
export const toPartMention = ({ text }: TextReading, { start, end, town }: TownPart): Mention => ({
  start,
  end,
  text: text.slice(start, end),
  name: text.slice(start, end),
  facility: null,
  ...noAreas,
  partOf: town.start,
})
