import type { Candidate } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** "A flood like that of 1959 would be catastrophic. That one killed 200": of another than the report tells of. */
export const isOfThatOne = (view: SentenceView, { quantity, verb }: Candidate): boolean =>
  quantity !== null &&
  verb !== null &&
  !verb.passive &&
  isNoun(view.chunks[0]) &&
  view.chunks[0].count === null &&
  ((wordAt(view, 0) === 'that' && wordAt(view, 1) === 'one') ||
    (/^aquell?[oa]?$/.test(wordAt(view, 0)) && view.chunks[0].last === 0)) &&
  view.chunks[1] === verb
