import type { Range } from './grammar/chunk'
import type { SentenceView } from './grammar/sentence-view'
import { isDocument } from './speaker'
import type { Reach } from './speech-reach'
import type { Part } from './speech-repairs'
import { closes } from './speech-verbs'

/** What of the sentence the words of a speaker take in. */

export const whole = (view: SentenceView): Range => ({ first: 0, last: view.lexed.tokens.length - 1 })

/** "which police say began over a debt, left nine dead": what is said ends with the relative clause. */
export function relativeLimit(parts: readonly Part[], first: number, last: number): Range | null {
  let at = first - 1
  while (/^(?:comma|adverb)$/.test(parts[at]?.kind ?? '')) at--
  const relative = parts[at]
  const before = parts[at - 1]
  if (relative?.kind !== 'relative' || !before || !/^(?:noun|comma|preposition|date)$/.test(before.kind))
    return null
  const about = parts.slice(0, at).findLast((part) => part.noun)?.noun
  if (about && before.kind !== 'comma' && (about.classes.includes('toll') || isDocument(about))) return null
  const counted = before.noun && /^(?:that|que)$/.test(relative.word) ? before : relative
  // "que, de acuerdo con X, se ha cobrado": the comma behind X only closes the insertion.
  const inserted = parts[first - 1]?.kind === 'comma' && parts[last + 1]?.kind === 'comma'
  const from = inserted ? last + 1 : last
  const end = parts.findIndex((part, i) => i > from && /^(?:comma|stop)$/.test(part.kind))
  const tail = end < 0 ? parts.at(-1) : parts[end]
  return { first: counted.first, last: tail?.last ?? relative.last }
}

const speaks = ({ noun, verb, date }: { noun: Part['noun']; verb: Part['verb']; date: boolean }) =>
  !date &&
  (verb !== null ||
    (noun !== null && (noun.count !== null || noun.vague || noun.classes.includes('violence'))))

const hasContent = (parts: readonly Part[]): boolean =>
  parts.some((part) => speaks({ noun: part.noun, verb: part.verb, date: part.kind === 'date' }))

type Told = { first: number; verb: number; after: number | null }

/** Of a verb with its speaker: `first` is the part at which they begin, `after` the speaker where he follows the verb. */
export function reachOf(view: SentenceView, parts: readonly Part[], { first, verb, after }: Told): Reach {
  const limited = after === null ? relativeLimit(parts, first, verb) : relativeLimit(parts, verb, after)
  if (limited) return { back: true, forth: true, limit: limited }
  const limit = whole(view)
  const before = parts[first - 1]
  if (/^(?:as|como|segun)$/.test(before?.word ?? '')) return { back: true, forth: true, limit }
  const content = hasContent(parts.slice(Math.max(verb, after ?? 0) + 1))
  const closing = /^(?:comma|quote)$/.test(before?.kind ?? '') && hasContent(parts.slice(0, first))
  if (after !== null) return { back: true, forth: closing ? 'weak' : content, limit }
  if (closing && closes(parts, first, verb)) return { back: true, forth: 'weak', limit }
  return { back: !content, forth: content, limit }
}
