import type { Candidate } from '@/lib/reading/candidate'
import type { DateChunk } from '@/lib/reading/grammar/chunk'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** The day or the time of a count with which the one told is compared. */

const more = /^(?:more|fewer|less|higher|lower|worse|mas|menos|mayor|menor)$/
const leads = /^(?:on|in|at|by|during|el|la|los|las|en|del|al|durante|hace)$/
/** "in the last quarter of", "en el mismo periodo de". */
const period =
  /^(?:the|same|first|second|third|fourth|last|final|previous|whole|all|quarter|half|periods?|months?|year|of|el|la|l[oa]s|mism[oa]s?|primer[oa]?s?|segundo|tercer|cuarto|ultim[oa]s?|anterior|tod[oa]|trimestre|semestre|periodo|lapso|mes|meses|ano|de|del)$/

/** Where "than" stands before a date and the words that lead to it: -1 where none does. */
function thanBefore(view: SentenceView, { first }: DateChunk): number {
  let at = first - 1
  while (leads.test(wordAt(view, at))) at--
  if (/^(?:than|que)$/.test(wordAt(view, at))) return at
  while (leads.test(wordAt(view, at)) || period.test(wordAt(view, at))) at--
  // "for more than the whole of 2023" compares nothing.
  return /^(?:than|que)$/.test(wordAt(view, at)) && leads.test(wordAt(view, at + 1)) ? at : -1
}

/** "four more than a week ago", "37 per cent fewer than in the last quarter of 2023": with whose count it is compared; "killed more than a week ago" is a day. */
export function isCompared(view: SentenceView, date: DateChunk): boolean {
  const { first } = date
  const than = thanBefore(view, date)
  if (than < 0 || !more.test(wordAt(view, than - 1))) return false
  const counted = [...view.lexed.counts.values()].some(({ last }) => last === than - 2)
  const day = /^(?:last|yesterday|ayer)$/.test(wordAt(view, first))
  return counted || day || (than < first - 1 && wordAt(view, first - 1) !== 'hace')
}

const comparing =
  /(?:^| )(?:(?:up|down) from|compared (?:with|to)|as against|against|versus|frente a|comparado con|en comparacion con|contra)(?: (?:the|l[oa]s))?$/

/** "4,789 dead in 2023, up from 2,183 in 2022": the time of the number with which another one is compared, and not of that one. */
export function isOfComparedCount(view: SentenceView, { phrase }: Candidate, date: DateChunk): boolean {
  const at = view.chunks.indexOf(date)
  const behind = view.chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1
  const old = view.chunks[behind]
  if (!isNoun(old) || old.count === null || behind === phrase) return false
  const first = Math.min(old.first, old.count.first)
  const words = view.lexed.tokens.slice(Math.max(0, first - 4), old.count.first).map(({ norm }) => norm)
  return comparing.test(words.join(' '))
}
