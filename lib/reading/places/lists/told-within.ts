import { prepositionOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Spot } from '@/lib/reading/places/spots/spot'

const isTown = ({ place: { kind } }: Spot): boolean => kind === 'city' || kind === 'prison'

/** "Struck near X in Y": the text itself puts the town in the province, wherever the gazetteer draws its border. */
export const withoutAround = ({ chunks }: SentenceView, spots: readonly Spot[]): readonly Spot[] =>
  spots.length < 2
    ? spots
    : spots.filter(
        (around) =>
          !(
            around.place.kind === 'province' &&
            /^(?:in|en)$/.test(prepositionOf(chunks[around.chunk - 1])) &&
            spots.some(
              (town) =>
                isTown(town) &&
                town.hold !== 'origin' &&
                !/^(?:from|de|desde)$/.test(prepositionOf(chunks[town.chunk - 1])) &&
                town.place.country === around.place.country &&
                town.chunk === around.chunk - 2,
            )
          ),
      )
