import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { kindNamed } from '@/lib/reading/lexicon/fates'

/** Rows of places with numbers that count none of the people told of before. */

const sums = /^(?:toll|tally|count|total|dead|deaths)$/

/** Several things, or so many: no people, no place and no name. */
const areThings = (view: SentenceView, { noun, classes }: Phrase): boolean =>
  noun.place === null &&
  noun.name === null &&
  noun.head !== '' &&
  (noun.plural || noun.count !== null || noun.head.endsWith('s')) &&
  // "the toll breaks" down.
  !view.lexed.tokens.slice(noun.first, noun.last).some(({ norm }) => sums.test(norm)) &&
  classes.every((name) => name === 'thing')

/** "Hay 75 piquetes: Brask (40), Sellow (20)": things stand before the first number of the row. */
export const tellsOfThings = (view: SentenceView, first: Phrase | undefined): boolean =>
  first !== undefined && view.phrases.some((one) => one.index < first.index && areThings(view, one))

/** "Los bloqueos siguen: Brask (40), Sellow (19)": the noun right before the colon, not "by hospital: ...". */
export function isRowOfThings(view: SentenceView, first: Phrase | undefined): boolean {
  const colon = colonOf(view)
  if (first === undefined || colon < 0 || first.index < colon) return false
  const at = view.chunks.findLastIndex((chunk, i) => i < colon && isNoun(chunk))
  const head = view.phrases.find(({ index }) => index === at)
  return head !== undefined && prepositionOf(view.chunks[at - 1]) === '' && areThings(view, head)
}

/** "Los heridos siguen: Brask (12), Sellow (8)" after 20 dead: the row names others before its first number. */
export function namesOther({ phrases }: SentenceView, whole: Candidate, first: Phrase | undefined): boolean {
  const named = phrases.flatMap(({ index, noun, classes }) =>
    first && index < first.index && !noun.count ? (kindNamed(classes) ?? []) : [],
  )
  return isToll(whole) && named.length > 0 && named.every((kind) => isToll({ kind }) && kind !== whole.kind)
}
