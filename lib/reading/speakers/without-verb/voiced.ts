import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { wordsOf } from '@/lib/reading/speakers/speaker'
import { again, isHim, type Speakers, type Speech, taken, toSaid } from '@/lib/reading/speakers/told'
import { toSaidTogether } from '../subjects/joined'
import type { Found } from './phrases'
import { voicedCounts } from './voiced-counts'

/** Who that is whom no verb of saying names. */
export function named(view: SentenceView, parts: readonly Part[], found: Found, earlier: Speakers): Speech[] {
  const known = taken(view, parts, found.index, earlier)
  if (!known && isHim(view, found.words)) return []
  const said = known
    ? again(known, found.words)
    : found.preposition
      ? toSaidTogether(view, parts, found.index, true)
      : toSaid(view, parts, found.index)
  return [{ speaker: wordsOf(view, found.words), named: false, person: false, ...found, ...said }]
}

/** "The church says 80, the army 39": each number is its own voice's, where nothing in its clause tells another. */
export function voicedBesides(
  view: SentenceView,
  parts: readonly Part[],
  told: readonly Speech[],
  earlier: Speakers,
): Speech[] {
  return voicedCounts(view).flatMap(({ phrase, voice }): Speech[] => {
    const isVoice = ({ noun, first, last }: Part) =>
      noun && voice && first <= voice.first && last >= voice.first
    const index = parts.findIndex(isVoice)
    const words = parts[index]
    if (!voice || !words) return []
    const region = { first: voice.first, last: phrase.noun.last }
    if (told.some((other) => other.region.last >= region.first && other.region.first <= region.last))
      return []
    const reach = { back: true, forth: true, limit: region }
    return named(view, parts, { index, words, region, reach, preposition: false }, earlier)
  })
}
