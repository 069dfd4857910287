import { functionWords } from '@/lib/gazetteer/lexicon/areas'
import { articles, links } from '@/lib/gazetteer/lexicon/facilities'
import type { NameEntry, NameIndex } from '@/lib/gazetteer/name-index'
import { beginnings, matchesAt } from '@/lib/gazetteer/name-trie'
import type { Bearer } from '@/lib/gazetteer/spans/place-names'
import { isJoined, type Word } from '@/lib/gazetteer/words'

/** Words `from` to `to` (exclusive) that spell a name of the gazetteer, and every place that bears it. */
export type NameMatch = {
  from: number
  to: number
  entries: NameEntry[]
  /** Set for a name that the model found: what bears it in the crisis and in the world. */
  bearers?: readonly Bearer[]
  key?: string
  /** The noun at its end that is none of the name of what bears it. */
  noun?: string | undefined
}

const isUpper = ({ text }: Word) => text === text.toUpperCase() && /\p{Lu}/u.test(text)
const isCapital = (word: Word) => word.capital || /^\p{N}/u.test(word.text)

const leading = new Set(['en', 'in', 'a', 'y', 'e', 'desde', 'hacia'])

/** "de los X": an article of the name may be small after a joining word. */
const isSmallArticle = (word: Word, before: Word | undefined) =>
  articles.has(word.norm) &&
  word.norm !== 'the' &&
  before !== undefined &&
  (links.has(before.norm) || leading.has(before.norm))

/** "31 at the Regional", ", la Regional suma 31"; not "the Regional Command", "the Roble jail". */
function isArticleOfPrison(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]
  const goesOn = next !== undefined && isJoined(next) && (next.capital || prisonNouns.test(next.norm))
  return articles.has(words[from]?.norm ?? '') && !goesOn
}
/** "the" for the "La" of the name. */
export const isEnglishFor = ({ norm }: Word, { name }: NameEntry): boolean =>
  norm === 'the' && !/^the /i.test(name)
const prisonNouns = /^(?:prison|jail|penitentiary|facility|centre|center|complex)$/

/** A name is capitalised as names are; letters such as "UK" stand in capitals throughout. */
function isWritten(words: readonly Word[], from: number, to: number, entry: NameEntry): boolean {
  const span = words.slice(from, to)
  const [first, ...others] = span
  if (!first) return false
  if (entry.letters) return span.every(isUpper)
  const begins = isEnglishFor(first, entry)
    ? isArticleOfPrison(words, from, to)
    : isCapital(first) ||
      (others.length > 0 &&
        (isSmallArticle(first, words[from - 1]) || (entry.bare && isArticleOfPrison(words, from, to))))
  return (
    begins &&
    others.every(
      (word, index) =>
        isCapital(word) || functionWords.has(word.norm) || isWrittenSmall(entry.name, index + 1),
    )
  )
}

/** "Preventivo de la zona 18": a word that the name itself has in small letters. */
const isWrittenSmall = (name: string, index: number) => /^\p{Ll}/u.test(name.split(/[\s-]+/)[index] ?? '')

function longestAt(words: readonly Word[], from: number, index: NameIndex): NameMatch | null {
  for (const { length, values } of matchesAt(index.names, words, from, (i) => isJoined(words[i]))) {
    const to = from + length
    const owned = words.slice(from + 1, to).some(({ gap }) => /^['’]s/.test(gap))
    const entries = values.filter(
      (entry) => isWritten(words, from, to, entry) && (!owned || /['’]s/.test(entry.name)),
    )
    if (entries.length > 0) return { from, to, entries }
  }
  return null
}

/** The longest name at `from`; one that begins with a small article gives way to a longer one behind the article. */
function nameAt(words: readonly Word[], from: number, index: NameIndex): NameMatch | null {
  const match = longestAt(words, from, index)
  if (!match || words[from]?.capital) return match
  const inner = longestAt(words, from + 1, index)
  return inner && inner.to > match.to ? inner : match
}

/** Names of the gazetteer in the text, longest first, none over another. Nothing is decided yet. */
export function findNames(words: readonly Word[], index: NameIndex): NameMatch[] {
  const matches: NameMatch[] = []
  const begins = beginnings(index.names)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || !begins(word)) continue
    const match = nameAt(words, i, index)
    if (!match) continue
    matches.push(match)
    i = match.to - 1
  }
  return matches
}
