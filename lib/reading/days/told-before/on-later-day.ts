import type { Candidate } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "Barely 24 hours later gunmen took 11", "days after gunmen had killed two": of another day than the one told last. */

const spans = signOfWords('hours days day weeks week horas dias dia semanas semana')
const parts = /^(?:after|later|before|earlier|despues|antes|mas)$/
const ofDay = 20 // hours

export const isOnLaterDay = (view: SentenceView, { anchor, verb }: Candidate): boolean =>
  holds(view, spans) &&
  view.lexed.tokens.some(({ norm }, at) => {
    if (
      at > Math.max(anchor, verb?.first ?? 0) ||
      !spans.words.has(norm) ||
      !parts.test(wordAt(view, at + 1))
    )
      return false
    if (norm !== 'hours' && norm !== 'horas') return true
    return Number(wordAt(view, at - 1)) >= ofDay
  })
