import type { When } from '@/lib/model/claim'
import { isCompared, isOfComparison, opensComparison } from '@/lib/reading/days/in-sentence/compared-day'
import { clausesOf } from '../../clauses'
import type { Draft } from '../../draft'
import type { DateChunk } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { isViolence } from '../../kind-groups'
import { datesOf, governorOf, isDateline, isNounsDate, isStatement, isViolent, violence } from '../governor'

/** The days that an article tells, and of what. */

/** What is told with a day: a noun for something done ("Sunday's riot"), a deed, a beginning, that someone speaks, or none of these. */
const tellings = ['noun', 'deed', 'begun', 'speech', 'other'] as const
type Telling = (typeof tellings)[number]

/** Where the text tells a day. */
export type Mention = {
  view: SentenceView
  as: Telling
  role: DateChunk['mention']['role']
  future: boolean
  /** Its first token, and its clause. */
  first: number
  clause: number
}

export type Day = {
  when: When
  mentions: readonly Mention[]
  as: ReadonlySet<Telling>
  /** The facts to which their own sentence gives the day. */
  facts: readonly Draft[]
  /** On which someone was killed or hurt, or something attacked. */
  violent: boolean
}

const keyOf = ({ start, end }: When): string => `${start} ${end}`
export const isSameDay = (a: When | null | undefined, b: When): boolean =>
  a?.start === b.start && a.end === b.end

function tellingOf(view: SentenceView, date: DateChunk): Telling {
  const clauses = clausesOf(view)
  const index = view.chunks.indexOf(date)
  if (isNounsDate(view, index, violence)) return 'noun'
  if (isStatement(view, clauses, date)) return 'speech'
  if (governorOf(view, clauses, index)?.senses.includes('begin')) return 'begun'
  return isViolent(view, clauses, date) ? 'deed' : 'other'
}

const toMention = (view: SentenceView, date: DateChunk): Mention => ({
  view,
  as: tellingOf(view, date),
  role: date.mention.role,
  future: date.mention.future,
  first: date.first,
  clause: clausesOf(view).of[view.chunks.indexOf(date)] ?? 0,
})

/** "eleven more than yesterday", "up from 50 on Friday": the day of a count with which another is compared. */
const isOfOlderCount = (view: SentenceView, date: DateChunk): boolean =>
  isCompared(view, date) || isOfComparison(view, { first: -1 }, date)

/** In the order in which the text first tells them. */
export function daysOf(views: readonly SentenceView[], drafts: readonly Draft[]): Day[] {
  const found = new Map<string, { when: When; mentions: Mention[]; facts: Draft[] }>()
  const at = (when: When) => {
    const key = keyOf(when)
    const known = found.get(key) ?? { when, mentions: [], facts: [] }
    found.set(key, known)
    return known
  }
  for (const view of views)
    for (const date of datesOf(view))
      if (date.mention.when && !isDateline(view, date) && !isOfOlderCount(view, date))
        at(date.mention.when).mentions.push(toMention(view, date))
  for (const draft of drafts)
    if (draft.dateWords && draft.when && !opensComparison(draft.view, draft.candidate.evidence))
      at(draft.when).facts.push(draft)
  return [...found.values()].map(({ when, mentions, facts }) => ({
    when,
    mentions,
    as: new Set(mentions.map(({ as }) => as)),
    facts,
    violent: facts.some(({ candidate }) => isViolence(candidate)),
  }))
}
