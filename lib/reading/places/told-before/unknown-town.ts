import { isNoun, type Range } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'
import { namedSpots } from '@/lib/reading/places/spots/officials'

const inside = /^(?:in|near|outside|en|cerca de)$/

/** "En La Redención, una iglesia de X": what is called so is a house. */
function isHouse({ chunks }: SentenceView, name: number): boolean {
  const [comma, what] = chunks.slice(name + 1, name + 3)
  return (
    comma?.kind === 'comma' && isNoun(what) && what.determiner === 'indefinite' && namedSpots.test(what.head)
  )
}

/** "Nine were killed in Zorgo": nothing but a name, of no place that is known, behind a word that says where. */
export function unknownTown(
  view: SentenceView,
  { first, last }: Range,
): { words: string; chunk: number } | null {
  const chunk = view.chunks.findIndex((chunk, at) => {
    const link = view.chunks[at - 1]
    const isIn = at >= first && at <= last && link?.kind === 'preposition' && inside.test(link.word)
    // "in the Israeli-occupied X": X is the name.
    const isHalf = isNoun(chunk) && /^[-–]$/.test(wordAt(view, chunk.last))
    const isName =
      isNoun(chunk) && !isHalf && !chunk.place && chunk.name !== null && chunk.head === '' && !chunk.count
    return isIn && isName && !isHouse(view, at)
  })
  const found = view.chunks[chunk]
  if (!found) return null
  const words = view.lexed.tokens.slice(found.first, found.last + 1)
  return { words: words.map(({ text }) => text).join(' '), chunk }
}

/** Known no closer than the country that the text is about, if it says which. */
export function atUnlisted(words: string, { home, sure }: Site['ground']): Located {
  const place = sure ? home : null
  const around = place ? `; ${place.name} is the closest that the text tells` : ''
  return {
    place,
    way: 'unlisted',
    reason: `the text says "${words}", which the gazetteer of this crisis does not hold${around}`,
  }
}
