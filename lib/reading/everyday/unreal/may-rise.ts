import type { Candidate } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** A toll that may come to be: what it might rise to, who might lie there yet. */

const may = signOfWords('could may might podria podrian puede pueden pudiera pudieran')
const rises =
  /^(?:rise|climb|reach|exceed|top|pass|surpass|grow|hit|increase|go|superar|subir|llegar|alcanzar|aumentar|elevarse|rebasar|ascender|crecer|pasar|sobrepasar|exceder)$/
const ends = /^(?:[,;:.]|and|but|y|pero|who|that|que)$/

/** "The toll could rise beyond 50", "la cifra podría superar los 50 muertos": up to the number nothing else is told. */
const isRisingTo = (view: SentenceView, { evidence }: Candidate): boolean =>
  view.lexed.tokens.some(
    ({ norm }, at) =>
      may.words.has(norm) &&
      at < evidence.first &&
      evidence.first - at < 9 &&
      [1, 2].some((step) => rises.test(wordAt(view, at + step))) &&
      !view.lexed.tokens.slice(at + 1, evidence.first).some((token) => ends.test(token.norm)),
  )

const there = /^(?:under|beneath|underneath|in|inside|among|amid|below|buried|trapped|still)$/

/** "Five more bodies may be under the rubble", "the remains of five may lie there". */
const mayLieThere = (view: SentenceView, { kind, evidence }: Candidate): boolean =>
  kind === 'killed' &&
  view.lexed.tokens.some(
    ({ norm }, at) =>
      /^(?:may|might|could)$/.test(norm) &&
      at > evidence.last &&
      at - evidence.last < 6 &&
      !view.lexed.tokens.slice(evidence.last + 1, at).some((token) => ends.test(token.norm)) &&
      /^(?:be|lie|remain|still)$/.test(wordAt(view, at + 1)) &&
      [2, 3].some((step) => there.test(wordAt(view, at + step))),
  )

const ifSo =
  /^(?:de confirmarse|si se (?:confirma|confirman|confirmara|confirmaran)|if confirmed|if they are confirmed)\b/
const would = /^(?:serian?|sumarian?|ascenderian?|elevarian?|subirian?|llegarian?|would)$/

/** "De confirmarse otros dos casos, serían 133". */
const isIfConfirmed = (view: SentenceView, { evidence }: Candidate): boolean =>
  [1, 2, 3].some((step) => would.test(wordAt(view, evidence.first - step))) &&
  view.lexed.tokens.some(
    (_, at) =>
      at < evidence.first && ifSo.test([0, 1, 2, 3].map((step) => wordAt(view, at + step)).join(' ')),
  )

export const mayRise = (view: SentenceView, candidate: Candidate): boolean =>
  candidate.quantity !== null &&
  ((holds(view, may) && (isRisingTo(view, candidate) || mayLieThere(view, candidate))) ||
    isIfConfirmed(view, candidate))
