import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { demonymsOf } from '@/lib/gazetteer/resolve/demonyms'
import { nationsBeside } from '@/lib/gazetteer/resolve/nation-beside'
import { toNewsMatch } from '@/lib/gazetteer/resolve/news-names'
import { isNatural } from '@/lib/gazetteer/spans/lexicon-wide'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'

/** Parts of the world that several countries share. */
const sharedParts = new Set(['amazonia', 'caribe', 'pacifico', 'atlantico', 'mediterraneo'])

/**
 * "in the Peruvian Amazon", "in Mexican Baja", "la Guajira venezolana": parts of a country that are no names of their own to the
 * model. What no index holds is told of abroad alone: at home the country is all that it would say.
 */
export function findInNation(
  { words, spans }: SpanReading,
  text: string,
  gazetteer: Gazetteer,
  own: ReadonlySet<string>,
): NameMatch[] {
  const nations = demonymsOf(gazetteer)
  const isNation = (at: number) => {
    const word = words[at]
    return word !== undefined && nations(word).length > 0
  }
  const shared = words.flatMap(({ norm, capital }, from) =>
    capital && sharedParts.has(norm) ? [{ from, to: from + 1, key: norm, bearers: [] }] : [],
  )
  return [...spans, ...shared]
    .filter(({ from, to, key, bearers }) => {
      const isHeld = bearers.length > 0
      if (!(isNation(from - 1) || isNation(to)) || !(isHeld || isNatural(key) || sharedParts.has(key)))
        return false
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
      const { countries, weak } = nationsBeside({ start, end }, text, gazetteer)
      return countries.length > 0 && !weak && (isHeld || !countries.some((country) => own.has(country)))
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map(toNewsMatch)
}
