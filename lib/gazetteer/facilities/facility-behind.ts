import { readFacilityName } from '@/lib/gazetteer/facilities/facility-name'
import { withNumber } from '@/lib/gazetteer/facilities/facility-number'
import {
  afterLetters,
  capitalQualifier,
  type FacilityMatch,
  numberAt,
  qualifierAt,
  type Reader,
  type TypePhrase,
} from '@/lib/gazetteer/facilities/facility-words'
import { articles, links } from '@/lib/gazetteer/lexicon/facilities'
import { matchesAt } from '@/lib/gazetteer/name-trie'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { unknownFrom } from '@/lib/gazetteer/names/unknown-names'
import { isJoined, normsOf, type Word } from '@/lib/gazetteer/words'

/** A prison's name behind its noun: "jail of X", "cárcel de mujeres de X", "Penitenciaría Nacional". */

/** "jail of X", "carcel de mujeres de X", "ABC X No. 1": the name behind the noun. */
export function readBehind(reader: Reader, type: TypePhrase): FacilityMatch | null {
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
  const name = normsOf(words, from, end).join(' ')
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
  const name = readFacilityName(normsOf(words, type.from, end), index.facilities.letters)
  const known = index.facilities.byCore.get('') ?? []
  const fits = known.some(
    (form) => form.number === name.number && form.qualifiers.join() === name.qualifiers.join(),
  )
  return name.core === '' && fits ? { from: type.from, to: end, core: null } : null
}
