import { sentencesOf } from '@/lib/text/sentences'
import type { NameMatch } from './find-names'
import { headBefore } from './head-before'
import { districtNouns, movements, towards } from './lexicon-areas'
import { insideWords } from './lexicon-custody'
import { custodyWords } from './lexicon-facilities'
import { withoutArticle } from './name-index'
import { isOtherName } from './other-names'
import { normsOf, type TextReading } from './to-mention'
import { isAdjacent, type Word } from './words'

/** Words of sentences that speak of prisons, by index. */
export function findCustody(text: string, words: readonly Word[]): Set<number> {
  const inCustody = new Set<number>()
  let at = 0
  for (const { end } of sentencesOf(text)) {
    const from = at
    let speaks = false
    for (; at < words.length && (words[at]?.start ?? end) < end; at++)
      speaks ||= custodyWords.has(words[at]?.norm ?? '')
    if (speaks) for (let i = from; i < at; i++) inCustody.add(i)
  }
  return inCustody
}

/** "At X", "trasladados a X". */
function isInside(words: readonly Word[], from: number): boolean {
  if (!isAdjacent(words[from])) return false
  const before = words[from - 1]?.norm ?? ''
  return insideWords.has(before) || (towards.has(before) && movements.has(words[from - 2]?.norm ?? ''))
}

const mostly = 0.4 // of the article's words stand in sentences on prisons: it is about them

/**
 * Is a prison's name without its noun the prison here? A certain name is; another where the article names the prison in
 * full (`cores`), or the name is listed and its sentence speaks of prisons, or says "at X" in an article on prisons.
 */
export function isFacilityUse(
  reading: TextReading,
  match: NameMatch,
  cores: ReadonlySet<string>,
  custody: ReadonlySet<number>,
): boolean {
  const { words } = reading
  const bare = match.entries.filter((entry) => entry.bare)
  if (bare.length === 0 || isOtherName(reading, match)) return false
  if (districtNouns.has(headBefore(words, match.from).head)) return false
  if (bare.some(({ weak }) => !weak)) return true
  const norms = normsOf(words, match.from, match.to)
  if (norms.some((_, i) => reading.people.inName.has(match.from + i))) return false
  if (cores.has(withoutArticle(norms).join(' '))) return true
  const speaks = isInside(words, match.from) && custody.size >= words.length * mostly
  return bare.some(({ derived }) => !derived) && (speaks || custody.has(match.from))
}
