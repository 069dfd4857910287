import type { When } from '@/lib/model/claim'
import type { Candidate } from '@/lib/reading/candidate'
import { datesOf } from '@/lib/reading/days/governor'
import { type Chunk, isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { isRisen, tellsMany } from './of-other-times'

/** "In 2021 there were 521 attacks. Deaths rose to 852.": the counts that go on behind it are of that year, too. */
export type CountYear = { when: When; paragraph: number }

const isYear = (chunk: Chunk | undefined): chunk is Chunk & { kind: 'date' } =>
  chunk?.kind === 'date' && chunk.mention.role === 'at' && chunk.mention.when?.precision === 'year'

const happenings = /^(?:incidents|attacks|bombings|clashes|incidentes|ataques|atentados|enfrentamientos)$/
/** "521 attacks", "seven massacres": on more days than one. */
const tellsOfYear = (view: SentenceView): boolean =>
  tellsMany(view) ||
  view.chunks.some((chunk) => isNoun(chunk) && (chunk.count?.value ?? 0) > 1 && happenings.test(chunk.head))

/** What a sentence leaves for the rest of its paragraph: the past year with which it opens and in which it counts. */
export function countYearOf(
  view: SentenceView,
  before: CountYear | null,
  published: string | null,
): CountYear | null {
  const opening = view.chunks.slice(0, 2).find(isYear)?.mention.when
  if (opening && published && opening.end < published && tellsOfYear(view))
    return { when: opening, paragraph: view.paragraph }
  const goesOn = view.chunks.every((chunk) => chunk.kind !== 'date' || isYear(chunk))
  return before && before.paragraph === view.paragraph && goesOn ? before : null
}

/** The year of a toll that rose, or of many happenings, in a sentence without a day; null for any other. */
export const inCountYear = (view: SentenceView, candidate: Candidate, told: CountYear | null): When | null =>
  told?.paragraph === view.paragraph &&
  isToll(candidate) &&
  datesOf(view).length === 0 &&
  (isRisen(view, candidate) || tellsOfYear(view))
    ? told.when
    : null
