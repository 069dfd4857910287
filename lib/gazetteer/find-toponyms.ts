import type { Language } from '@/lib/model/article'
import { findSentences } from '@/lib/text/sentences'
import { readFacilityName } from './facility-name'
import { type FacilityMatch, findFacilities } from './find-facilities'
import { findNames, type NameMatch } from './find-names'
import { findPeople, type People } from './find-people'
import type { Gazetteer } from './gazetteer'
import { articles, custodyWords } from './lexicon-facilities'
import { findLists } from './lists'
import type { Mention } from './mention'
import { indexOf, type NameIndex } from './name-index'
import { impliedKindOf, isNamesake, isPlaceUse, saidKindOf } from './support'
import { readWords, type Word } from './words'

type Reading = { text: string; language: Language; words: readonly Word[]; people: People; index: NameIndex }

const normsOf = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).map(({ norm }) => norm)

/** The stop of "U.S." belongs to the name. */
const endOf = (text: string, end: number, name: string) =>
  name.endsWith('.') && text.charAt(end) === '.' ? end + 1 : end

function toFacilityMention(
  { text, words, index }: Reading,
  { from, to, core }: FacilityMatch,
): Mention | null {
  const [start, end] = [words[from]?.start, words[to - 1]?.end]
  if (start === undefined || end === undefined) return null
  const facility = readFacilityName(normsOf(words, from, to), index.facilities.letters)
  const areas = (core?.entries ?? []).filter(({ bare }) => !bare).map(({ place }) => place)
  const own = text.slice(start, end)
  return { start, end, text: own, name: own, facility, areas, saidKind: 'prison', impliedKind: null }
}

function toMention({ text, words, index }: Reading, match: NameMatch, asFacility: boolean): Mention | null {
  const [start, last] = [words[match.from]?.start, words[match.to - 1]?.end]
  if (start === undefined || last === undefined) return null
  const entries = match.entries.filter(({ bare }) => bare === asFacility)
  const end = endOf(text, last, entries[0]?.name ?? '')
  const own = text.slice(start, end)
  return {
    start,
    end,
    text: own,
    name: own,
    facility: asFacility
      ? readFacilityName(normsOf(words, match.from, match.to), index.facilities.letters)
      : null,
    areas: asFacility ? [] : entries.map(({ place }) => place),
    saidKind: asFacility ? null : saidKindOf(words, match),
    impliedKind: asFacility ? null : impliedKindOf(words, match),
  }
}

/** Sentences that speak of prisons, by the index of each of their words. */
function findCustody(text: string, words: readonly Word[]): Set<number> {
  const inCustody = new Set<number>()
  let at = 0
  for (const { end } of findSentences(text)) {
    const from = at
    while (at < words.length && (words[at]?.start ?? end) < end) at++
    if (words.slice(from, at).some(({ norm }) => custodyWords.has(norm)))
      for (let i = from; i < at; i++) inCustody.add(i)
  }
  return inCustody
}

/** Is a prison's name without its noun the prison here? */
function isFacilityUse(
  reading: Reading,
  match: NameMatch,
  named: ReadonlySet<string>,
  custody: ReadonlySet<number>,
): boolean {
  const bare = match.entries.filter((entry) => entry.bare)
  if (bare.length === 0 || isNamesake(reading.words, match)) return false
  if (bare.some(({ weak }) => !weak)) return true
  const norms = normsOf(reading.words, match.from, match.to)
  if (norms.some((_, i) => reading.people.inName.has(match.from + i))) return false
  const core = norms.filter((norm, i) => i > 0 || !articles.has(norm)).join(' ')
  return named.has(core) || custody.has(match.from)
}

const byStart = (a: Mention, b: Mention) => a.start - b.start
const isMention = (mention: Mention | null): mention is Mention => mention !== null

/** "At A jail, B jail and C": behind two prisons in one row C is a prison too, if one is known by that name. */
function extendRows(mentions: Mention[], { text, index }: Reading): Mention[] {
  const lists = findLists(mentions, text)
  const result = [...mentions]
  for (const [i, mention] of mentions.entries()) {
    const before = (lists[i]?.row ?? []).filter((other) => other < i)
    const allPrisons = before.length >= 2 && before.every((other) => result[other]?.facility)
    const core = readFacilityName(mention.name.split(' '), index.facilities.letters)
    const name = {
      ...core,
      core: [...index.facilities.byCore.keys()].find((key) => key === foldOf(mention.name)) ?? '',
    }
    if (allPrisons && !mention.facility && name.core && mention.saidKind === null)
      result[i] = { ...mention, facility: { core: name.core, qualifiers: [], number: null, type: null } }
  }
  return result
}

const foldOf = (name: string) =>
  readWords(name)
    .map(({ norm }) => norm)
    .join(' ')

/**
 * Mentions of places in a text, in order, none over another. Spans are UTF-16 units into `text`. A prison's span
 * includes its generic noun, an area's does not.
 */
export function findToponyms(text: string, language: Language, gazetteer: Gazetteer): Mention[] {
  const index = indexOf(gazetteer)
  const words = readWords(text)
  const names = findNames(words, index)
  const people = findPeople(words, names)
  const reading: Reading = { text, language, words, people, index }
  const facilities = findFacilities(words, names, index)
  const taken = new Set(
    facilities.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  )
  const free = names.filter(({ from, to }) => !taken.has(from) && !taken.has(to - 1))
  const facilityMentions = facilities.map((match) => toFacilityMention(reading, match)).filter(isMention)
  const named = new Set(facilityMentions.map(({ facility }) => facility?.core ?? '').filter(Boolean))
  const custody = findCustody(text, words)
  const bare = free.filter((match) => isFacilityUse(reading, match, named, custody))
  const rest = free.filter((match) => !bare.includes(match) && match.entries.some((entry) => !entry.bare))
  const certain = rest.filter((match) => isPlaceUse(reading, match, false))
  const sure = [
    ...facilityMentions,
    ...bare.map((match) => toMention(reading, match, true)).filter(isMention),
    ...certain.map((match) => toMention(reading, match, false)).filter(isMention),
  ]
  const unsure = rest.filter((match) => !certain.includes(match))
  const listed = findListed(reading, sure, unsure)
  return extendRows([...sure, ...listed].sort(byStart), reading)
}

/** Uncertain names that stand in a row with certain ones. */
function findListed(reading: Reading, sure: Mention[], unsure: NameMatch[]): Mention[] {
  const possible = unsure.flatMap((match) => {
    const mention = toMention(reading, match, false)
    return mention ? [{ match, mention }] : []
  })
  const all = [...sure, ...possible.map(({ mention }) => mention)].sort(byStart)
  const lists = findLists(all, reading.text)
  const certain = new Set(sure)
  return possible
    .filter(({ match, mention }) => {
      const row = lists[all.indexOf(mention)]?.row ?? []
      const inList = row.some((other) => {
        const neighbour = all[other]
        return neighbour !== undefined && certain.has(neighbour)
      })
      return isPlaceUse(reading, match, inList)
    })
    .map(({ mention }) => mention)
}
