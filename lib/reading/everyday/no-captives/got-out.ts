import type { Candidate } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Who gets out in a swap, on bail or to push a bus breaks out of no prison. */

// "in an exchange of fire" they broke out.
const letOut = signOfWords(
  'swap swaps swapped bail parole pardon pardoned amnesty canje canjes canjeados fianza indulto amnistia',
)

/** "got out to push", not "got out to the street". */
const isToDo = (view: SentenceView, at: number): boolean =>
  wordAt(view, at) === 'to' && !/^(?:the|an?|their|his|her|freedom|safety)$/.test(wordAt(view, at + 1))

export const isNoBreakout = (view: SentenceView, { verb }: Candidate): boolean =>
  verb?.lemma === 'get' && (holds(view, letOut) || [1, 2].some((step) => isToDo(view, verb.last + step)))
