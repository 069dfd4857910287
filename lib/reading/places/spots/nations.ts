import { isNoun, prepositionOf } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import type { SentenceView } from '../../grammar/sentence-view'

const fewest = 3 // countries
const fromWords = /^(?:of|from|de|del)$/

/** "Fourteen from Honduras, twelve from El Salvador and one from Brazil": how many come from each of several countries, by chunk. */
export const countriesOfOrigin = keepBySentence(({ chunks }: SentenceView): ReadonlySet<number> => {
  const found = chunks.flatMap((chunk, at) => {
    const counted = chunks[at - 2]
    const isCountry = isNoun(chunk) && chunk.place?.place?.kind === 'country'
    return isCountry && fromWords.test(prepositionOf(chunks[at - 1])) && isNoun(counted) && counted.count
      ? [at]
      : []
  })
  return new Set(found.length >= fewest ? found : [])
})
