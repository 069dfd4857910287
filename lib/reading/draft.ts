import type { Running, When } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import type { Candidate } from './candidate'
import type { Range } from './grammar/chunk'
import type { SentenceView } from './grammar/sentence-view'
import type { Way } from './places/way'

/** A candidate with its place, date and speaker, still open to what the rest of the article says. */
export type Draft = {
  view: SentenceView
  candidate: Candidate
  place: Place | null
  placeWay: Way
  /** The way in words, for a person. */
  placeReason: string
  /** Where the sentence lists places and gives one figure for them: what holds them, and they. */
  listed?: { within: Place; each: readonly Place[] } | undefined
  when: When | null
  attribution: string | null
  /** Tokens of the sentence that tell the day and who speaks: null where it took them from another, or none tells. */
  dateWords: Range | null
  speakerWords: Range | null
  historic: boolean
  /** Its figure goes on with those told before (see `withRunning`). */
  running?: Running
}
