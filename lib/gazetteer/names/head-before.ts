import { articles, links } from '@/lib/gazetteer/lexicon/facilities'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'

/** The word before a name, over "of", "de" and articles: "province of the X" gives "province", `linked`, and where it stands. */
export function headBefore(
  words: readonly Word[],
  from: number,
): { head: string; linked: boolean; at: number } {
  let at = from - 1
  let linked = false
  for (let steps = 0; steps < 2 && isAdjacent(words[at + 1]); steps++, at--) {
    const norm = words[at]?.norm ?? ''
    if (links.has(norm)) linked = true
    else if (!articles.has(norm)) break
  }
  return { head: isAdjacent(words[at + 1]) ? (words[at]?.norm ?? '') : '', linked, at }
}
