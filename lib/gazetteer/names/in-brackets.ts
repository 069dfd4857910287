import type { ListPlace } from '@/lib/gazetteer/names/lists'
import type { Mention } from '@/lib/gazetteer/names/mention'

const word = "\\p{Lu}[\\p{L}'’-]*"
const town = new RegExp(
  `(?:^|[^\\p{L}])(?:[Ee]n|[Ii]n|[Aa]t|[Nn]ear)[^\\S\\n](${word}(?:[^\\S\\n](?:de|del|la|las|los|el|of|the|${word})){0,5})[^\\S\\n]?\\($`,
  'u',
)
const longestBefore = 60 // characters

/** The town that no index holds in "died in TOWN (X)": X, in brackets behind it, is what it lies in. Null where there is none. */
export function unlistedTownBefore(
  { start, end }: Mention,
  list: ListPlace | undefined,
  text: string,
): string | null {
  if (list?.owner != null || text.charAt(end) !== ')') return null
  return town.exec(text.slice(Math.max(0, start - longestBefore), start))?.[1] ?? null
}
