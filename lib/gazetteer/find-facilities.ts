import { isPluralType } from './facility-index'
import { numberOf, readFacilityName } from './facility-name'
import {
  afterLetters,
  capitalQualifier,
  modifierBefore,
  numberAt,
  qualifierAt,
  type Reader,
  type TypePhrase,
  typeAt,
} from './facility-words'
import type { NameMatch } from './find-names'
import { foldName } from './fold-name'
import { articles, facilityQualifiers, institutionNouns, links } from './lexicon-facilities'
import { type NameIndex, withoutArticle } from './name-index'
import { beginnings, matchesAt } from './name-trie'
import { unknownFrom, unknownUpTo } from './unknown-names'
import { isAdjacent, isJoined, type Word, wordsIn } from './words'

/** Words `from` to `to` that name a prison with its generic noun; `core` are those of the name itself, if known. */
export type FacilityMatch = { from: number; to: number; core: NameMatch | null }

/** "jail of X", "carcel de mujeres de X", "ABC X No. 1": the name behind the noun. */
function readBehind(reader: Reader, type: TypePhrase): FacilityMatch | null {
  const { words, starting } = reader
  let at = afterLetters(reader, type.to)
  let linked = false
  let isNumbered = false
  const step = () => {
    if (starting.get(at)?.entries.some(({ bare }) => bare)) return 0
    const number = numberAt(words, at)
    if (number > 0) isNumbered = true
    const size = qualifierAt(words, at) || number
    if (size > 0) return size
    if (isNumbered && words[type.from]?.capital && !words[type.from]?.opens) return 0
    if (links.has(words[at]?.norm ?? '')) {
      linked = true
      return 1
    }
    return articles.has(words[at]?.norm ?? '') && !words[at]?.capital && linked && !starting.has(at) ? 1 : 0
  }
  for (let size = step(); size > 0 && isJoinedOrQuoted(words[at]); size = step()) at += size
  return readCore(reader, { ...type, from: type.from - capitalQualifier(words, type.from) }, at, linked)
}

/** A name may stand in quotation marks: carcel "La X". */
const isJoinedOrQuoted = (word: Word | undefined) =>
  word !== undefined && (word.gap === ' ' || /^\)?[^\S\n]*[.'’°º#-]?[^\S\n]*["“«]?$/u.test(word.gap))

/** Behind "jail of" a prison's own name may stand in small letters. */
function smallNameAt({ words, index }: Reader, from: number): NameMatch | null {
  for (const { length, values } of matchesAt(index.names, words, from, (i) => isJoined(words[i]))) {
    const entries = values.filter(({ bare }) => bare)
    if (entries.length > 0) return { from, to: from + length, entries }
  }
  return null
}

function readCore(reader: Reader, type: TypePhrase, at: number, linked: boolean): FacilityMatch | null {
  const { words, starting } = reader
  const core = starting.get(at) ?? (linked ? smallNameAt(reader, at) : null)
  if (!isJoinedOrQuoted(words[at])) return numbered(reader, type, at) ?? ownNamed(words, type, at)
  const whole = core && linked ? longerAt(reader, core) : null
  if (whole) return { from: type.from, to: whole, core: null }
  if (core) {
    const isFacility = core.entries.some(({ bare }) => bare)
    if (!linked && !isFacility && type.language === 'en') return null
    return { from: type.from, to: withNumber(reader, core), core }
  }
  const numberOnly = numbered(reader, type, at)
  if (numberOnly) return numberOnly
  const isLong = type.to - type.from > 1
  const mayBeUnknown = type.language === 'es' && (linked || isLong || !words[type.from]?.capital)
  const end = mayBeUnknown ? unknownFrom(words, at) : at
  if (end > at && (linked || !words[at]?.opens)) return { from: type.from, to: end, core: null }
  return ownNamed(words, type, at)
}

/** "Reclusorio de Topo Chico" is not that of Topo: where the longer name ends, if a prison abroad has it. */
function longerAt({ words, index }: Reader, { from, to }: NameMatch): number | null {
  const end = unknownFrom(words, from)
  const name = words
    .slice(from, end)
    .map(({ norm }) => norm)
    .join(' ')
  return end > to && index.facilities.abroad.has(name) ? end : null
}

/** "Penitenciaría Nacional", "Cereso 3": in capitals the noun and what qualifies it are a name. */
function isOwnName(words: readonly Word[], type: TypePhrase, end: number): boolean {
  const [first, last] = [words[type.from], words[end - 1]]
  if (!first?.capital || first.headline || type.language !== 'es' || end <= type.to) return false
  return Boolean(last?.capital || /^\p{N}/u.test(last?.text ?? ''))
}

function ownNamed(words: readonly Word[], type: TypePhrase, at: number): FacilityMatch | null {
  const to = endOfName(words, type, at)
  return isOwnName(words, type, to) ? { from: type.from, to, core: null } : null
}

/** Without the "of" that leads to nothing. */
function endOfName(words: readonly Word[], { to }: TypePhrase, at: number): number {
  let end = at
  while (end > to && links.has(words[end - 1]?.norm ?? '')) end--
  return end
}

/** "Jail 4", "regional jail": no name, but a number or qualifier that the gazetteer knows. */
function numbered({ words, index }: Reader, type: TypePhrase, at: number): FacilityMatch | null {
  const end = endOfName(words, type, at)
  if (end <= type.to) return null
  const name = readFacilityName(
    words.slice(type.from, end).map(({ norm }) => norm),
    index.facilities.letters,
  )
  const known = index.facilities.byCore.get('') ?? []
  const fits = known.some(
    (form) => form.number === name.number && form.qualifiers.join() === name.qualifiers.join(),
  )
  return name.core === '' && fits ? { from: type.from, to: end, core: null } : null
}

/** "ABC Northfield No. 1". A bare number counts only where a prison of that name has it: "Northfield 30 guards" has none. */
function withNumber({ words, index }: Reader, core: NameMatch): number {
  const size = numberAt(words, core.to)
  if (size === 0 && isNumeral(words[core.to])) return core.to + 1
  if (size !== 1) return core.to + size
  const name = withoutArticle(words.slice(core.from, core.to).map(({ norm }) => norm)).join(' ')
  const number = numberOf([words[core.to]?.norm ?? ''])
  const forms = index.facilities.byCore.get(name) ?? []
  return forms.some((form) => form.number === number) ? core.to + 1 : core.to
}

/** "Penal X II". */
const isNumeral = (word: Word | undefined) =>
  word !== undefined && isAdjacent(word) && /^(?:I{1,3}|IV|VI{0,3})$/.test(word.text)

/** "X prison No. 1": a number with its mark. */
const markedNumber = (words: readonly Word[], at: number) => {
  const size = numberAt(words, at)
  return size > 1 ? size : 0
}

const isCapitalQualifier = (words: readonly Word[], from: number, to: number) =>
  from < to && words[from]?.capital === true && !words[from]?.opens && !words[from]?.headline

/** "X jail", "X women's prison": the name before the noun, as English has it. */
function readBefore({ words, ending }: Reader, type: TypePhrase): FacilityMatch | null {
  let at = type.from
  const joined = (index: number) => isJoined(words[index]) || /^['’]s?[^\S\n]$/.test(words[index]?.gap ?? '')
  for (let size = modifierBefore(words, at); size > 0 && joined(at); size = modifierBefore(words, at))
    at -= size
  // "TOWN's district prison", but not "TOWN's District Prison Guard"
  const next = words[type.to]
  const isKind =
    isCapitalQualifier(words, at, type.from) && !(next?.capital && !next.headline && isAdjacent(next))
  if (/^['’]s/.test(words[at]?.gap ?? '') && isKind) return { from: at, to: type.to, core: null }
  if (!isJoined(words[at]) || words[at]?.gap.includes('s')) return null
  const core = ending.get(at)
  const start = unknownUpTo(words, at)
  // "Topo Chico prison" is no prison of Chico
  const isLonger = core !== undefined && start < core.from && !ending.has(core.from)
  if (core && !isLonger) return { from: core.from, to: type.to + markedNumber(words, type.to), core }
  // "the National Penitentiary": no name but what tells it from the others, in capitals
  if (start === at && isKind) return { from: at, to: type.to, core: null }
  return start < at ? { from: start, to: type.to, core: null } : null
}

/** "National Penitentiary of TOWN", "District Jail of PROVINCE": a noun that only a word for its kind stands before. */
function ofTown(reader: Reader, type: TypePhrase, { from, core }: FacilityMatch): FacilityMatch | null {
  const { words, starting, index } = reader
  const behind = starting.get(type.to + 1)
  const isOf = words[type.to]?.norm === 'of' && isAdjacent(words[type.to]) && isAdjacent(words[type.to + 1])
  const isKind = core === null && type.from - from === 1 && kindWords.has(words[from]?.norm ?? '')
  if (!behind || !isOf || !isKind || behind.entries.some(({ place }) => place.kind === 'country')) return null
  const named = (to: number) =>
    words
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ')
  const { abroad, wholes } = index.facilities
  const isListed = [...abroad.values()].some((forms) =>
    forms.some(({ alias }) => foldName(alias) === named(behind.to)),
  )
  if (wholes.has(named(type.to)) && !isListed) return null
  return { from, to: behind.to, core: behind }
}
const kindWords = new Set(
  ['district', 'county', 'city', 'town', ...facilityQualifiers.keys()].filter((word) => word !== 'regional'),
)

const isIndefinite = (word: Word | undefined) =>
  word !== undefined &&
  /^(?:an?|one|another|other|some|any|un|una|otra|otro|alguna|algun|cada)$/.test(word.norm)

/** "Esa prision de CITY", "that jail in CITY": the prison is one told of before, CITY where it lies. */
const pointing = new Set(
  'ese esa este esta aquel aquella dicho dicha mismo misma citado citada mencionado mencionada'.split(' '),
)

/** Is it the area that is meant: "a CITY prison", "CITY prisons", "COUNTRY prison system"? */
function meansArea(words: readonly Word[], { from, to, core }: FacilityMatch, type: TypePhrase): boolean {
  if (isPluralType(type.phrase)) return true
  if (institutionNouns.has(words[to]?.norm ?? '') && isAdjacent(words[to])) return true
  if (!core) return isIndefinite(words[from - 1])
  const { entries } = core
  if (entries.every(({ bare }) => bare)) return false
  if (pointing.has(words[from - 1]?.norm ?? '') && isAdjacent(words[from])) return true
  if (entries.some(({ place, weak }) => place.kind === 'country' && !weak)) return true
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
  const said = words.slice(from, to).map(({ norm }) => norm)
  const { abroad, byCore } = index.facilities
  const name = core ? words.slice(core.from, core.to).map(({ norm }) => norm) : said.slice(1)
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
  const reader: Reader = {
    words,
    index,
    starting: new Map(names.map((match) => [match.from, match])),
    ending: new Map(names.map((match) => [match.to, match])),
  }
  const found: FacilityMatch[] = []
  const nouns: FacilityMatch[] = []
  const begins = beginnings(index.types)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || !begins(word)) continue
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
  const isByNoun = new Set(nouns)
  const abroad = nouns.length > 0 && found.some((match) => !isByNoun.has(match) && isAbroad(reader, match))
  const kept = abroad ? found.filter((match) => !isByNoun.has(match)) : found
  const taken = wordsIn(kept)
  return [...kept, ...byNumber(reader, names).filter(({ from }) => !taken.has(from))].sort(
    (a, b) => a.from - b.from,
  )
}

/** "PROVINCE No. 1": the number with its mark that a prison of that name has. */
const byNumber = ({ words, index }: Reader, names: readonly NameMatch[]): FacilityMatch[] =>
  names.flatMap((core) => {
    const to = core.to + markedNumber(words, core.to)
    if (to === core.to) return []
    const number = numberOf(words.slice(core.to, to).map(({ norm }) => norm))
    const forms = index.facilities.byCore.get(
      withoutArticle(words.slice(core.from, core.to).map(({ norm }) => norm)).join(' '),
    )
    return forms?.some((form) => form.number === number) ? [{ from: core.from, to, core }] : []
  })
