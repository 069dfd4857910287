import { areaNouns, functionWords, looseCapitals, openingWords } from '@/lib/gazetteer/lexicon/areas'
import { articles } from '@/lib/gazetteer/lexicon/facilities'
import { titles } from '@/lib/gazetteer/lexicon/people'
import { isAdjacent, isJoined, type Word } from '@/lib/gazetteer/words'

const longestName = 4 // words

const isNameLike = (word: Word | undefined): boolean =>
  word?.capital === true &&
  !functionWords.has(word.norm) &&
  !looseCapitals.has(word.norm) &&
  !titles.has(word.norm) &&
  !areaNouns.has(word.norm)

/** A name that the gazetteer does not hold: capitals in a row from `from`, at most four. Not in headlines. */
export function unknownFrom(words: readonly Word[], from: number): number {
  let end = from
  if (articles.has(words[end]?.norm ?? '') && words[end]?.capital) end++
  const start = end
  while (
    end - start < longestName &&
    isNameLike(words[end]) &&
    !words[end]?.headline &&
    (end === from || isAdjacent(words[end]))
  )
    end++
  return end > start ? end : from
}

/** "Croix-des-X": a small word between two hyphens; "Sina'a", behind the apostrophe of a name. */
const isTied = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.capital === true &&
  ((words[at]?.gap === '-' && words[at + 1]?.gap === '-') || /^['’‘`]$/.test(words[at]?.gap ?? ''))

/** "the North X jail": a compass point with a capital, not at the head of a sentence. */
const isCompass = (word: Word | undefined): boolean =>
  word?.capital === true && !word.opens && /^(?:north|south|east|west)$/.test(word.norm)

const arabicArticles = new Set(['al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'az'])

/** As `unknownFrom`, in a row up to `end`. "A Tarsan prison" names a nation. */
export function unknownUpTo(
  words: readonly Word[],
  end: number,
  isNation: (norm: string) => boolean,
): number {
  let start = end
  while (
    start > 0 &&
    end - start < longestName &&
    (isNameLike(words[start - 1]) || isTied(words, start - 1)) &&
    isJoined(words[start])
  )
    start--
  if (start < end && isCompass(words[start - 1]) && isAdjacent(words[start])) start--
  // "al-Sinaa prison"
  if (start < end && words[start]?.gap === '-' && arabicArticles.has(words[start - 1]?.norm ?? '')) start--
  // "El Porvenir prison": a capital article inside a sentence belongs to the name
  const article = words[start - 1]
  const hasArticle =
    start < end && article?.capital && articles.has(article.norm) && article.norm !== 'the' && !article.opens
  if (hasArticle && isAdjacent(words[start])) return start - 1
  if (words[start]?.opens && openingWords.has(words[start]?.norm ?? '')) start++
  const name = words.slice(start, end)
  // One capital at the head of a sentence may be any word.
  const certain = name.length > 1 || !name[0]?.opens
  return certain && !name.some(({ headline, norm }) => headline || isNation(norm)) ? start : end
}
