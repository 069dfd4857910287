import { ofTown, readBefore } from '@/lib/gazetteer/facilities/facility-before'
import { readBehind } from '@/lib/gazetteer/facilities/facility-behind'
import { isPluralType } from '@/lib/gazetteer/facilities/facility-index'
import { byNumber, codedAt } from '@/lib/gazetteer/facilities/facility-number'
import {
  type FacilityMatch,
  type Reader,
  type TypePhrase,
  toReader,
  typeAt,
} from '@/lib/gazetteer/facilities/facility-words'
import { wholeAt } from '@/lib/gazetteer/facilities/whole-facilities'
import { institutionNouns } from '@/lib/gazetteer/lexicon/facilities'
import { type NameEntry, type NameIndex, withoutArticle } from '@/lib/gazetteer/name-index'
import { beginnings } from '@/lib/gazetteer/name-trie'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { isAdjacent, normsOf, type Word, wordsIn } from '@/lib/gazetteer/words'
import { wordSet } from '@/lib/text/word-set'

/** Prisons that the text names with their generic noun, and which of those nouns mean only the area. */

const isIndefinite = (word: Word | undefined) =>
  word !== undefined &&
  /^(?:an?|one|another|other|some|any|un|una|otra|otro|alguna|algun|cada)$/.test(word.norm)

/** "Esa prision de CITY", "that jail in CITY": the prison is one told of before, CITY where it lies. */
const pointing = wordSet(
  'ese esa este esta aquel aquella dicho dicha mismo misma citado citada mencionado mencionada',
)

/** Is it the area that is meant: "a CITY prison", "CITY prisons", "COUNTRY prison system"? */
function meansArea(words: readonly Word[], { from, to, core }: FacilityMatch, type: TypePhrase): boolean {
  if (isPluralType(type.phrase)) return true
  if (institutionNouns.has(words[to]?.norm ?? '') && isAdjacent(words[to])) return true
  if (!core) return isIndefinite(words[from - 1])
  const { entries } = core
  if (entries.every(({ bare }) => bare)) return false
  if (pointing.has(words[from - 1]?.norm ?? '') && isAdjacent(words[from])) return true
  const ofCountry = ({ place }: NameEntry) => place.kind === 'country'
  if (entries.every(ofCountry) || entries.some((entry) => ofCountry(entry) && !entry.weak)) return true
  return isIndefinite(words[from - 1])
}

/** "La Penitenciaría": the noun in capitals, where one prison of ours alone is called by it. */
const byNoun = ({ words, index }: Reader, { from, to, phrase }: TypePhrase): FacilityMatch | null => {
  const word = words[from]
  const isName = word?.capital === true && !word.opens && !word.headline && isAdjacent(word)
  const isThe = /^(?:la|el|the)$/.test(words[from - 1]?.norm ?? '')
  const isWhole = !words[to]?.capital || !isAdjacent(words[to])
  return isName && isThe && isWhole && index.facilities.byType.has(phrase) ? { from, to, core: null } : null
}

/** A prison abroad, by its own name or the whole of it: where one is told of, "la Penitenciaría" may be that one. */
function isAbroad({ words, index }: Reader, { from, to, core }: FacilityMatch): boolean {
  const said = normsOf(words, from, to)
  const { abroad, byCore } = index.facilities
  const name = core ? normsOf(words, core.from, core.to) : said.slice(1)
  const key = withoutArticle(name).join(' ')
  return !byCore.has(key) && abroad.has(key)
}

/** Prisons that the text names together with their generic noun. `home`: "la Penitenciaría" is that of the crisis. */
export function findFacilities(
  words: readonly Word[],
  names: readonly NameMatch[],
  index: NameIndex,
  home = false,
): FacilityMatch[] {
  const reader = toReader(words, names, index)
  const found: FacilityMatch[] = []
  const nouns: FacilityMatch[] = []
  const begins = beginnings(index.types)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const whole = home ? wholeAt(reader, i) : null
    if (whole) {
      found.push(whole)
      i = whole.to - 1
    }
    if (whole || !word || !begins(word)) continue
    const type = typeAt(reader, i)
    if (!type) continue
    const before = type.language === 'es' ? null : readBefore(reader, type)
    const named = before ? (ofTown(reader, type, before) ?? before) : readBehind(reader, type)
    const match = named ?? (home ? byNoun(reader, type) : null)
    i = type.to - 1
    if (!match || meansArea(words, match, type)) continue
    const last = found.at(-1)
    if (last && last.to > match.from) continue
    found.push(match)
    if (!named) nouns.push(match)
    i = Math.max(i, match.to - 1)
  }
  for (let i = 0; i < words.length; i++) {
    const coded = words[i]?.capital ? codedAt(words, i) : null
    if (coded && !found.some(({ from, to }) => i >= from && i < to)) found.push(coded)
  }
  const isByNoun = new Set(nouns)
  const abroad = nouns.length > 0 && found.some((match) => !isByNoun.has(match) && isAbroad(reader, match))
  const kept = abroad ? found.filter((match) => !isByNoun.has(match)) : found
  const taken = wordsIn(kept)
  return [...kept, ...byNumber(reader, names).filter(({ from }) => !taken.has(from))].sort(
    (a, b) => a.from - b.from,
  )
}
