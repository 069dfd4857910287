import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { kindNamed } from '@/lib/reading/lexicon/fates'

/** "Los bloqueos siguen: Brask (40), Sellow (19)": the noun right before the colon, not "by hospital: ...". */
export function isRowOfThings(view: SentenceView, first: Phrase | undefined): boolean {
  const colon = colonOf(view)
  if (first === undefined || colon < 0 || first.index < colon) return false
  const at = view.chunks.findLastIndex((chunk, i) => i < colon && isNoun(chunk))
  return (
    prepositionOf(view.chunks[at - 1]) === '' &&
    isOfThings({ ...view, phrases: view.phrases.filter(({ index }) => index === at) }, first)
  )
}

const sums = /^(?:toll|tally|count|total|dead|deaths)$/

/** "75 pickets: Brask (40), Sellow (20)", "los bloqueos siguen: ...": things that the numbers count, and no people of before. */
export const isOfThings = (view: SentenceView, first: Phrase | undefined): boolean =>
  first !== undefined &&
  view.phrases.some(
    ({ noun, index, classes }) =>
      index < first.index &&
      noun.place === null &&
      noun.name === null &&
      (noun.plural || noun.count !== null || noun.head.endsWith('s')) &&
      noun.head !== '' &&
      // "the toll breaks" down.
      !view.lexed.tokens.slice(noun.first, noun.last).some(({ norm }) => sums.test(norm)) &&
      classes.every((name) => name === 'thing'),
  )

/** "Los heridos siguen: Brask (12), Sellow (8)" after 20 dead: the row names others before its first number. */
export function namesOther({ phrases }: SentenceView, whole: Candidate, first: Phrase | undefined): boolean {
  const named = phrases.flatMap(({ index, noun, classes }) =>
    first && index < first.index && !noun.count ? (kindNamed(classes) ?? []) : [],
  )
  return isToll(whole) && named.length > 0 && named.every((kind) => isToll({ kind }) && kind !== whole.kind)
}
