import type { Candidate } from '@/lib/reading/candidate'
import { type DateChunk, hasClass, isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

const reasons = /^(?:after|over|following|tras|por|ante)$/
/** "put the city under emergency over the shooting of the mayor on Sunday": the day of what it answers. */
export function isReasons(view: SentenceView, { anchor }: Candidate, date: DateChunk): boolean {
  const from = view.chunks.findIndex(({ first }) => first > anchor)
  const to = view.chunks.indexOf(date)
  const why = view.chunks.findIndex((c, i) => i >= from && i < to && 'word' in c && reasons.test(c.word))
  const what = view.chunks[why + 1]
  return (
    from >= 0 &&
    why >= 0 &&
    isNoun(what) &&
    hasClass(what, 'violence', 'death', 'dead', 'escape', 'strike') &&
    !view.chunks.slice(why, to).some(({ kind }) => kind === 'comma' || kind === 'conjunction')
  )
}
