import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { GazetteerPlace } from '@/lib/model/place'
import { keepWith } from '@/lib/text/keep-with'
import { onceASpelling, type Token } from '@/lib/text/tokens'

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

const none: readonly string[] = []

/** "To impose fines", "con fines de lucro": without its accent a word of everyday. */
const everyday = new Set(['fines'])

/**
 * Countries by what their people are called. English writes such a word with a capital, and without one it is another
 * ("polish"); Spanish writes it small, and with a capital where a sentence begins.
 */
export function indexDemonyms(
  places: readonly GazetteerPlace[],
): (word: string, capital: boolean) => readonly string[] {
  const anyCase = new Map<string, string[]>()
  const capitals = new Map<string, string[]>()
  const add = (index: Map<string, string[]>, word: string, id: string) => {
    const known = index.get(word) ?? []
    if (!known.includes(id)) index.set(word, [...known, id])
  }
  for (const { id, name, aliases, demonyms = [] } of places) {
    // "Argentina" is the country, "argentina" one of its women.
    const names = new Set([name, ...aliases].map(foldName))
    for (const word of demonyms) {
      if (!names.has(foldName(word))) add(capitals, foldName(word), id)
      if (!isCapital(word) && !everyday.has(foldName(word))) add(anyCase, foldName(word), id)
    }
  }
  return (word, capital) => (capital ? capitals : anyCase).get(word) ?? none
}

/** Countries by what their own bodies are called. */
export function indexBodies(
  places: readonly GazetteerPlace[],
): (word: string, capital: boolean) => readonly string[] {
  const byWord = new Map(
    places.flatMap(({ id, bodies = [] }) => bodies.map((name) => [foldName(name), [id]] as const)),
  )
  return (word, capital) => (capital ? byWord.get(word) : undefined) ?? none
}

/** Countries that one word of a text points at, by their people or by a body of theirs. */
export const nationsOf = keepWith((gazetteer: Gazetteer) =>
  onceASpelling(({ norm, capital }: Pick<Token, 'norm' | 'capital' | 'spelling'>) => {
    const peoples = gazetteer.demonyms(norm, capital)
    return peoples.length > 0 ? peoples : gazetteer.bodies(norm, capital)
  }),
)

/** Those of one word of a text, worked out once a spelling: every word of an article is asked. */
export const demonymsOf = keepWith((gazetteer: Gazetteer) =>
  onceASpelling(({ norm, capital }: Pick<Token, 'norm' | 'capital' | 'spelling'>) =>
    gazetteer.demonyms(norm, capital),
  ),
)
