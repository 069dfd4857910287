import { areaHeads } from '@/lib/gazetteer/lexicon/areas'
import { custodyWords } from '@/lib/gazetteer/lexicon/facilities'
import { titles } from '@/lib/gazetteer/lexicon/people'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import { isNamesake } from '@/lib/gazetteer/names/other-names'
import { sayArticle } from '@/lib/gazetteer/spans/article-traits'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { sideClasses } from '@/lib/gazetteer/spans/lexicon-spans'
import { markOf } from '@/lib/gazetteer/spans/mark'
import { type Rank, rankOf } from '@/lib/gazetteer/spans/name-rank'
import { sayName } from '@/lib/gazetteer/spans/name-traits'
import { sayPerson } from '@/lib/gazetteer/spans/person-traits'
import type { Bearer } from '@/lib/gazetteer/spans/place-names'
import {
  isFore,
  isGivenName,
  isOpening,
  isPlacing,
  type Say,
  type SpanReading,
  sideOf,
} from '@/lib/gazetteer/spans/span-reading'
import { wordSet } from '@/lib/text/word-set'

/** Does some place of `outer` hold some place of `inner`? */
const holdsSome = (outer: readonly Bearer[], inner: readonly Bearer[]) =>
  outer.some(({ place: a }) =>
    inner.some(({ place: b }) => {
      if (a.id === b.id || b.kind === 'country') return false
      if (a.kind === 'country') return a.country === b.country
      return a.kind === 'province' && a.province !== null && a.province === b.province
    }),
  )

/** Words that say little without the one before them. */
const joining = wordSet('the of to for and from by')

/** What the word before, at its `left`, hangs the name on: of "the prison of X" the prison. */
function sayBehind(from: number, left: string, size: Rank['size'], reading: SpanReading, say: Say): void {
  const { words, language } = reading
  const [before, second] = [words[from - 1], words[from - 2]]
  if (!before) return
  const isJoined = joining.has(left)
  if (!isJoined && !((!before.capital || isOpening(before)) && isPlacing(left))) return
  const beyond = markOf(before.gap) === '_' ? sideOf(second, reading) : markOf(before.gap)
  // Spanish hangs the place behind the body that serves it: "Secretaría de Seguridad de X"
  const isBody = isJoined && language === 'es' && /^C(?:ap|APS)/.test(beyond)
  say(`LL${isBody ? 'es' : ''}=${left}<${beyond}`)
  if (!isJoined) return
  const { head, linked } = headBefore(words, from)
  if (linked && areaHeads.has(head)) say(`head=area/${size}`)
  else if (linked && custodyWords.has(head)) say(`head=custody/${size}`)
  const sort = linked ? (sideClasses.get(head) ?? (titles.has(head) ? 'title' : undefined)) : undefined
  if (sort) say(`head=${sort}/${size}`)
}

function sayLeft(span: CandidateSpan, { size }: Rank, reading: SpanReading, say: Say): string {
  const { words, starts, ending, model } = reading
  const { from, bearers } = span
  const [first, before] = [words[from], words[from - 1]]
  const mark = markOf(first?.gap ?? '')
  const left = !before ? 'edge' : mark === '_' ? sideOf(before, reading) : mark
  say(`L=${left}`)
  say(`L/K=${left}/${size}`)
  if (mark === '_' && before) sayBehind(from, left, size, reading, say)
  if (isNamesake(words, span)) say(`namesake/${size}`)
  const known = ending.get(from)
  const isHeadline = first?.headline === true // there a capital beside it says nothing
  if (mark === '_' && before?.capital && !isOpening(before) && !isHeadline) {
    say(`${known ? 'Lknown' : 'Lunknown'}/${size}`)
    if (isGivenName(before, model)) say(`Lgiven/${size}`)
    if (before.opens) say(`Lopens/${size}`)
  }
  say(`runL=${isHeadline ? 'headline' : Math.min(3, from - (starts[from] ?? from))}/${size}`)
  if (mark === ',' && before) {
    if (known) {
      say(`L,known/${size}`)
      if (holdsSome(bearers, known.bearers)) say(`holds-last/${size}`)
      if (holdsSome(known.bearers, bearers)) say('in-last')
    } else if (before.capital) say(`L,Cap/${size}`)
  }
  const over = ending.get(from - 1)
  if ((left === 'in' || left === 'of') && over && holdsSome(bearers, over.bearers)) say('holds-before')
  if (left === 'and' || left === 'or') say(`${over ? 'known-and' : 'other-and'}/${size}`)
  return left
}

function sayRight(span: CandidateSpan, { size }: Rank, reading: SpanReading, say: Say): void {
  const { words, ends, starting } = reading
  const { to, bearers } = span
  const [after, second] = [words[to], words[to + 1]]
  const mark = after ? markOf(after.gap) : 'edge'
  const right = mark === '_' ? sideOf(after, reading) : mark
  say(`R=${right}`)
  say(`R/K=${right}/${size}`)
  if (mark === '-' && after) say(`R-=${after.capital ? 'Cap' : after.norm}`)
  const runEnd = Math.max(to, ends[to - 1] ?? to)
  const run = Math.min(3, runEnd - to)
  const isHeadline = words[to - 1]?.headline === true
  say(`runR=${isHeadline ? 'headline' : run}/${size}`)
  if (mark === '_' && after && !after.capital) {
    const noun = sideClasses.get(after.norm)
    if (noun) say(`Rlow=${noun}/${size}`)
  }
  const known = starting.get(to)
  if (mark === '_' && after?.capital) {
    if (!isHeadline) say(`${known ? 'Rknown' : 'Runknown'}/${size}`)
    // the last word of the run tells what the whole is: "X City Fire Department"
    const tail = sideClasses.get(words[runEnd - 1]?.norm ?? '')
    if (tail) say(`Rtail=${tail}/${size}`)
    if (run === 1 && second)
      say(`RR=${markOf(second.gap) === '_' ? sideOf(second, reading) : markOf(second.gap)}`)
  }
  if (mark === 'poss') say(`Rposs=${after?.capital ? 'Cap' : 'low'}`)
  if (mark === ',' && after) {
    if (known) {
      say(`R,known/${size}`)
      if (holdsSome(known.bearers, bearers)) {
        say(`in-next/${size}`)
        say('in-next')
        if (isGivenName(words[to - 1], reading.model)) say('given-in-next')
      }
    } else if (after.capital) say(`R,Cap/${size}`)
  }
  if (right === 'and' && isFore(words, to + 1, reading.model)) say(`and-person/${size}`)
  if (right === 'and' || right === 'or') say(`${starting.get(to + 1) ? 'and-known' : 'and-other'}/${size}`)
}

/** Tells every trait of a candidate: the name, what stands beside it, how the article uses it elsewhere. */
export function sayTraits(span: CandidateSpan, reading: SpanReading, say: Say): void {
  const rank = rankOf(span.bearers)
  say('bias')
  sayName(span, rank, reading, say)
  const left = sayLeft(span, rank, reading, say)
  sayRight(span, rank, reading, say)
  sayPerson(span, rank, reading, say)
  sayArticle(span, rank, left, reading, say)
}

/** How much speaks for the candidate being a place: log odds. */
export function scoreOf(span: CandidateSpan, reading: SpanReading): number {
  const { weights } = reading.model
  let score = 0
  sayTraits(span, reading, (trait) => {
    score += weights.get(trait) ?? 0
  })
  return score
}
