import { isNoun, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** Areas of which a sentence tells how many they are. */

/** "In seven provinces, among them X": those that only a number tells. */
export const areasByNumber = ({ chunks }: SentenceView): NounPhrase[] =>
  chunks
    .filter(isNoun)
    .filter(
      ({ classes, count, place, determiner }) =>
        classes.includes('area') && (count?.value ?? 0) > 1 && !place && determiner === null,
    )

/** "Seven provinces of X", "of the region X": the chunks that may name what holds them all. */
export function holderChunks({ chunks }: SentenceView, areas: NounPhrase): number[] {
  const at = chunks.indexOf(areas)
  return /^(?:of|in|de|del|en)$/.test(prepositionOf(chunks[at + 1])) ? [at + 2, at + 3] : []
}
