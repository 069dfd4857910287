import type { ListPlace } from '@/lib/gazetteer/names/lists'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { PlaceKind } from '@/lib/model/place'

/** "The provinces of A, B and C", "A and B districts": the noun in the plural is that of each of the row. */

const kinds: readonly [PlaceKind, string][] = [
  ['province', 'provinces|states|regions|departments|provincias|estados|regiones|departamentos'],
  [
    'canton',
    'districts|cantons|counties|municipalities|communes|local government areas|LGAs|distritos|cantones|condados|municipios|comunas',
  ],
  ['city', 'cities|towns|villages|ciudades|localidades|pueblos'],
]
const adjective = '(?:[^\\S\\n]+\\p{Ll}+)?'
const before = kinds.map(
  ([kind, nouns]) =>
    [
      kind,
      new RegExp(`\\b(?:${nouns})${adjective}[^\\S\\n]+(?:of|de|del)[^\\S\\n]+(?:the |el |la )?$`, 'iu'),
    ] as const,
)
const behind = kinds.map(([kind, nouns]) => [kind, new RegExp(`^[^\\S\\n]+(?:${nouns})\\b`, 'iu')] as const)
const reach = 60 // characters

const holder = /,[^\S\n]*(?:in|en|de|del)[^\S\n]/iu

/** "The districts of A and B, in C": C holds them. */
function upToHolder(row: readonly number[], mentions: readonly Mention[], text: string): readonly number[] {
  const end = row.findIndex((at, i) => {
    const [last, own] = [mentions[row[i - 1] ?? -1], mentions[at]]
    return last !== undefined && own !== undefined && holder.test(text.slice(last.end, own.start))
  })
  return end < 0 ? row : row.slice(0, end)
}

/** The kind that a noun in the plural before or behind the row says of the mention; null where none does. */
export function kindOfList(
  index: number,
  mentions: readonly Mention[],
  lists: readonly ListPlace[],
  text: string,
): PlaceKind | null {
  const row = upToHolder(lists[index]?.row ?? [], mentions, text)
  if (!row.includes(index)) return null
  const [first, last] = [mentions[row[0] ?? -1], mentions[row.at(-1) ?? -1]]
  if (row.length < 2 || !first || !last) return null
  const head = text.slice(Math.max(0, first.start - reach), first.start)
  const led = before.find(([, noun]) => noun.test(head))
  if (led) return led[0]
  const tail = text.slice(last.end, last.end + reach)
  return behind.find(([, noun]) => noun.test(tail))?.[0] ?? null
}
