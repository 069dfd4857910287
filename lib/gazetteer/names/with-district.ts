import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import type { PlaceNames } from '@/lib/gazetteer/spans/place-names'
import type { Word } from '@/lib/gazetteer/words'

/** Country and capital of one name: "México, DF", "México D.F." is the city, whatever the letters stand for elsewhere. */
const cityOf: ReadonlyMap<string, string> = new Map([['mexico', 'mexico city']])

/** Where the letters behind a name end, which may be parted by stops: "DF", "D.F."; `to` where there are none. */
function endOfLetters(words: readonly Word[], to: number): number {
  const [first, second] = [words[to], words[to + 1]]
  if (!first || !/^(?:,[^\S\n]|[^\S\n])$/.test(first.gap)) return to
  if (/^D\.?F\.?$/.test(first.text)) return to + 1
  return first.text === 'D' && second?.text === 'F' && second.gap === '.' ? to + 2 : to
}

/** "México, DF": is it the country's name that the letters make the city's? */
export const hasDistrict = (words: readonly Word[], { from, to }: NameMatch): boolean =>
  to - from === 1 && cityOf.has(words[from]?.norm ?? '') && endOfLetters(words, to) > to

/** The country's name with the letters of its district is the capital's, and so are the letters alone in news of it. */
export function withDistrict(
  news: NameMatch[],
  words: readonly Word[],
  names: PlaceNames,
  isPointedAt: (country: string) => boolean,
): NameMatch[] {
  let end = 0
  return news.flatMap((match) => {
    if (match.from < end) return []
    if (match.key === 'df' && isPointedAt('MX') && !isPointedAt('BR'))
      return [{ ...match, bearers: names.named(cityOf.get('mexico') ?? '') }]
    const key = cityOf.get(match.key ?? '')
    const to = key ? endOfLetters(words, match.to) : match.to
    if (!key || to === match.to) return [match]
    end = to
    return [{ ...match, to, key, bearers: names.named(key) }]
  })
}
