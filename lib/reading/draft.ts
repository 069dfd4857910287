import type { When } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import type { Candidate } from './candidate'
import type { Range } from './grammar/chunk'
import type { SentenceView } from './grammar/sentence-view'

/** A candidate with its place, date and speaker, still open to what the rest of the article says. */
export type Draft = {
  view: SentenceView
  candidate: Candidate
  place: Place | null
  placeReason: string
  when: When | null
  attribution: string | null
  /** Tokens of the sentence that tell the day and who speaks: null where it took them from another, or none tells. */
  dateWords: Range | null
  speakerWords: Range | null
  historic: boolean
}
