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

const lockedUp =
  /^(?:pres[oa]s?|reclus[oa]s?|intern[oa]s|reos?|detenid[oa]s|carcel(?:es)?|celdas?|calabozos?|inmates?|prisoners?|detainees|motin)$/

/** "El retén de CITY" is a jail where people are locked up, and a checkpoint where nobody is. */
const isCheckpoint = ({ words }: Reader, { phrase }: TypePhrase): boolean =>
  /^reten(?:es)?$/.test(phrase) && !words.some(({ norm }) => lockedUp.test(norm))

/** What stands at a word: a prison, or a noun that names none. `to`: the first word behind it. */
type Step = { match: FacilityMatch | null; byNoun: boolean; to: number }

function stepAt(reader: Reader, at: number, isNoun: (word: Word) => boolean, home: boolean): Step | null {
  const { words } = reader
  const whole = home ? wholeAt(reader, at) : null
  if (whole) return { match: whole, byNoun: false, to: whole.to }
  const word = words[at]
  const type = word && isNoun(word) ? typeAt(reader, at) : null
  if (!type || isCheckpoint(reader, type)) return null
  const before = type.language === 'es' ? null : readBefore(reader, type)
  const named = before ? (ofTown(reader, type, before) ?? before) : readBehind(reader, type)
  const match = named ?? (home ? byNoun(reader, type) : null)
  const isPrison = match !== null && !meansArea(words, match, type)
  return { match: isPrison ? match : null, byNoun: !named, to: type.to }
}

/** "a second Port Lake prison", "otra cárcel de X": not the one that bears the town's name, but one more in it. */
const isOneMore = (words: readonly Word[], { from, core }: FacilityMatch): boolean =>
  core !== null &&
  (/^(?:another|otr[oa])$/.test(words[from - 1]?.norm ?? '') ||
    (/^(?:second|third|fourth|segund[oa]|tercer[oa]?|cuart[oa])$/.test(words[from - 1]?.norm ?? '') &&
      /^(?:an?|una?)$/.test(words[from - 2]?.norm ?? '')))

/** Prisons by their nouns in order, none over another, and which of them by nothing else. */
function findByNouns(reader: Reader, home: boolean) {
  const found: FacilityMatch[] = []
  const byNounAlone = new Set<FacilityMatch>()
  const isNoun = beginnings(reader.index.types)
  for (let i = 0; i < reader.words.length; i++) {
    const step = stepAt(reader, i, isNoun, home)
    if (!step) continue
    const { match, byNoun, to } = step
    i = to - 1
    if (!match || (found.at(-1)?.to ?? 0) > match.from || isOneMore(reader.words, match)) continue
    found.push(match)
    if (byNoun) byNounAlone.add(match)
    i = Math.max(i, match.to - 1)
  }
  return { found, byNounAlone }
}

/** Prisons that the text names together with their generic noun. `home`: "la Penitenciaría" is that of the crisis. */
export function findFacilities(
  words: readonly Word[],
  names: readonly NameMatch[],
  index: NameIndex,
  home = false,
): FacilityMatch[] {
  const reader = toReader(words, names, index)
  const { found, byNounAlone } = findByNouns(reader, home)
  for (let i = 0; i < words.length; i++) {
    const coded = words[i]?.capital ? codedAt(words, i) : null
    if (coded && !found.some(({ from, to }) => i >= from && i < to)) found.push(coded)
  }
  const isElsewhere =
    byNounAlone.size > 0 && found.some((match) => !byNounAlone.has(match) && isAbroad(reader, match))
  const kept = isElsewhere ? found.filter((match) => !byNounAlone.has(match)) : found
  const taken = wordsIn(kept)
  return [...kept, ...byNumber(reader, names).filter(({ from }) => !taken.has(from))].sort(
    (a, b) => a.from - b.from,
  )
}
