import { functionWords, looseCapitals } from '@/lib/gazetteer/lexicon/areas'
import { givenNames, titles } from '@/lib/gazetteer/lexicon/people'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { isAdjacent, type Word, wordsIn } from '@/lib/gazetteer/words'

export type People = {
  /** Words that are part of a person's name. */
  inName: ReadonlySet<number>
  /** Family names that the text gives to someone: later they stand alone. */
  surnames: ReadonlySet<string>
}

const isNameWord = (word: Word | undefined): word is Word =>
  word?.capital === true &&
  !functionWords.has(word.norm) &&
  !looseCapitals.has(word.norm) &&
  !titles.has(word.norm)

/** Index after the last of at most `most` capitalised words in a row from `from`. */
function runEnd(words: readonly Word[], from: number, most: number): number {
  let end = from
  while (end - from < most && isNameWord(words[end]) && (end === from || isAdjacent(words[end]))) end++
  return end
}

const longestName = 3 // words after the given names

/** Where a person's name that begins at `from` ends; `from` itself when none begins there. */
function nameEnd(words: readonly Word[], from: number): number {
  const word = words[from]
  if (!word || !isNameWord(word)) return from
  const most = word.headline ? 1 : longestName - 1
  let given = from
  while (givenNames.has(words[given]?.norm ?? '') && isNameWord(words[given])) given++
  if (given > from) {
    const follows = isAdjacent(words[given]) ? runEnd(words, given, most) : given
    return follows > from + 1 ? follows : from
  }
  const before = words[from - 1]
  const titled = before !== undefined && titles.has(before.norm) && isAdjacent(word)
  return titled ? runEnd(words, from, word.headline ? 1 : longestName) : from
}

/** People by their given names and titles, as far as capital letters go. `names` keeps "Santo Domingo" from being one. */
export function findPeople(words: readonly Word[], names: readonly NameMatch[]): People {
  const inName = new Set<number>()
  const surnames = new Set<string>()
  const inPlace = wordsIn(
    names.filter(({ from, to, entries }) => to - from > 1 && entries.some(({ weak }) => !weak)),
  )
  for (let i = 0; i < words.length; i++) {
    const end = inPlace.has(i) ? i : nameEnd(words, i)
    for (let j = i; j < end; j++) {
      inName.add(j)
      const norm = words[j]?.norm ?? ''
      if (!givenNames.has(norm)) surnames.add(norm)
    }
    i = Math.max(i, end - 1)
  }
  return { inName, surnames }
}
