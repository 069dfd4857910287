import type { When } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import type { Candidate } from './candidate'
import type { SentenceView } from './grammar/sentence-view'

/** A candidate with its place, date and speaker, still open to what the rest of the article says. */
export type Draft = {
  view: SentenceView
  candidate: Candidate
  place: Place | null
  placeReason: string
  when: When | null
  attribution: string | null
  historic: boolean
}
