import { areaNouns, locatives, settlementNouns } from '@/lib/gazetteer/lexicon/areas'
import { articles } from '@/lib/gazetteer/lexicon/facilities'
import { unknownFrom } from '@/lib/gazetteer/names/unknown-names'
import { isAdjacent, readWords, type Word } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'

const linking = new Set(['of', 'de', 'del'])

/** "in X", "en la localidad de X", "the village of X": words after which a name is a place's. */
function isPlacing(words: readonly Word[], at: number, language: Language): boolean {
  const before = words[at - 1]
  const norm = before?.norm ?? ''
  if (articles.has(norm) && !before?.capital) return false
  if (locatives[language].has(norm)) return true
  const noun = words[at - 2]?.norm ?? ''
  return linking.has(norm) && (areaNouns.has(noun) || settlementNouns.has(noun))
}

/** "X village": the noun behind a name. */
const isPlacedBehind = (words: readonly Word[], end: number) =>
  isAdjacent(words[end]) && settlementNouns.has(words[end]?.norm ?? '') && words[end]?.capital === false

/** "N'Yaaqoub": what stands behind an apostrophe is of the name. */
function withTied(words: readonly Word[], end: number): number {
  const next = words[end]
  return next?.capital && /^['’‘-]$/.test(next.gap) ? end + 1 : end
}

/**
 * Names that a text gives to places and that stand for none: those that were found and could not be placed, and those that no
 * index holds, told by the word before them. Each once, where it stands first.
 * @param toponyms what was found in the text
 */
export function namesWithoutPlace(
  text: string,
  language: Language,
  toponyms: readonly Toponym[],
): { name: string; span: Span }[] {
  const words = readWords(text)
  const found = new Map<string, Span>()
  const add = ({ start, end }: Span) => {
    const name = text.slice(start, end).replace(/\s+/g, ' ')
    if (!found.has(name)) found.set(name, { start, end })
  }
  const isTaken = ({ start, end }: Span) => toponyms.some((one) => one.start < end && start < one.end)
  for (const one of toponyms) if (one.place === null) add(one)
  for (const [at, word] of words.entries()) {
    const end = withTied(words, unknownFrom(words, at))
    const isPlaced = (isAdjacent(word) && isPlacing(words, at, language)) || isPlacedBehind(words, end)
    if (!isPlaced) continue
    const span = { start: word.start, end: words[end - 1]?.end ?? word.end }
    if (end > at && !isTaken(span)) add(span)
  }
  return [...found].map(([name, span]) => ({ name, span })).sort((a, b) => a.span.start - b.span.start)
}
