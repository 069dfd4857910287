import { wordsOfName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { WorldPlace } from '@/lib/gazetteer/world/world-index'
import type { GazetteerPlace } from '@/lib/model/place'
import { keepWith } from '@/lib/text/keep-with'
import { onceAWord } from '@/lib/text/once-a-word'
import { wordSet } from '@/lib/text/word-set'

/** A place that a name may stand for, and how well the name is its own. */
export type Bearer = { place: GazetteerPlace | WorldPlace; as: 'name' | 'alias' | 'letters' }

/** Names of areas by their folded words, as a reader of running text needs them. */
export type PlaceNames = {
  named(key: string): readonly Bearer[]
  /** At most so many words has a name that begins with this one. */
  longest(word: string): number
  /** Is the capitalised folded word what the people of a country are called? */
  isDemonym(word: string): boolean
}

const arabic = wordSet('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TD TN YE')
const isArabic = ({ place, as }: Bearer): boolean => as === 'name' && arabic.has(place.country)

const article = /(^| )[ae]l (?=(th|dh|sh|[dnrstz])?)/
/** "al koma", "hamrat el sheikh": the article of an Arabic name as others spell it, "el koma", "hamrat ash sheikh". */
function otherArticles(key: string): string[] {
  const [whole, before = '', sun] = article.exec(key) ?? []
  if (whole === undefined) return []
  const spelt = ['l', ...(sun ? [sun] : [])].flatMap((letter) => [`a${letter}`, `e${letter}`])
  return spelt.map((other) => key.replace(whole, `${before}${other} `)).filter((other) => other !== key)
}

const mostKept = 50_000 // names: a news desk's vocabulary; then all are forgotten at once

function ownNames(gazetteer: Gazetteer) {
  const own = new Map<string, Bearer[]>()
  const longest = new Map<string, number>()
  for (const place of gazetteer.all()) {
    if (place.kind === 'prison') continue
    for (const name of new Set([place.name, ...place.aliases])) {
      const words = wordsOfName(name)
      const [first = ''] = words
      const key = words.join(' ')
      const bearers = own.get(key) ?? []
      if (!bearers.some((bearer) => bearer.place.id === place.id))
        own.set(key, [...bearers, { place, as: place.weakAliases?.includes(name) ? 'alias' : 'name' }])
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
    }
  }
  return { own, longest }
}

function readNames(gazetteer: Gazetteer): PlaceNames {
  const { own, longest } = ownNames(gazetteer)
  const kept = new Map<string, readonly Bearer[]>()
  return {
    named(key) {
      const known = kept.get(key)
      if (known) return known
      const bearersOf = (name: string) => [...(own.get(name) ?? []), ...gazetteer.world.named(name)]
      const called = bearersOf(key)
      const found = called.length > 0 ? called : otherArticles(key).flatMap(bearersOf).filter(isArabic)
      if (kept.size >= mostKept) kept.clear()
      kept.set(key, found)
      return found
    },
    longest: onceAWord((word) => Math.max(longest.get(word) ?? 0, gazetteer.world.longest(word))),
    isDemonym: (word) => gazetteer.demonyms(word, true).length > 0,
  }
}

/** The names of a gazetteer and of the world behind it, kept as long as the gazetteer. */
export const placeNamesOf = keepWith(readNames)

const knownTown = 60_000 // people: a crisis counts nobody, but names what is known under its name

export function populaceOf(place: Bearer['place']): number {
  if ('populace' in place) return place.populace
  return place.kind === 'city' && !place.weakAliases?.includes(place.name) ? knownTown : 0
}
export const seatOf = (place: Bearer['place']) => ('seat' in place ? place.seat : null)
