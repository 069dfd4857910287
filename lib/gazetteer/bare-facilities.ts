import { sentencesOf } from '@/lib/text/sentences'
import type { NameMatch } from './find-names'
import { headBefore } from './head-before'
import { districtNouns } from './lexicon-areas'
import { custodyWords } from './lexicon-facilities'
import { withoutArticle } from './name-index'
import { isOtherName } from './other-names'
import { normsOf, type TextReading } from './to-mention'
import type { Word } from './words'

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

/**
 * Is a prison's name without its noun the prison here? A certain name is; another where the article names the prison in
 * full (`cores`), or its sentence speaks of prisons and the name is listed.
 */
export function isFacilityUse(
  reading: TextReading,
  match: NameMatch,
  cores: ReadonlySet<string>,
  custody: ReadonlySet<number>,
): boolean {
  const bare = match.entries.filter((entry) => entry.bare)
  if (bare.length === 0 || isOtherName(reading, match)) return false
  if (districtNouns.has(headBefore(reading.words, match.from).head)) return false
  if (bare.some(({ weak }) => !weak)) return true
  const norms = normsOf(reading.words, match.from, match.to)
  if (norms.some((_, i) => reading.people.inName.has(match.from + i))) return false
  if (cores.has(withoutArticle(norms).join(' '))) return true
  return bare.some(({ derived }) => !derived) && custody.has(match.from)
}
