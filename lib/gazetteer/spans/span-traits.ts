import { headBefore } from '../head-before'
import { areaHeads, functionWords, looseCapitals } from '../lexicon-areas'
import { custodyWords } from '../lexicon-facilities'
import { titles } from '../lexicon-people'
import { isNamesake } from '../other-names'
import type { Word } from '../words'
import type { CandidateSpan } from './candidate-spans'
import { sideClasses } from './lexicon-spans'
import { type Bearer, populaceOf, seatOf } from './place-names'
import { isGivenName, isPlacing, type SpanReading, sideOf } from './span-reading'

/** Takes the name of a trait that a candidate has. */
type Say = (trait: string) => void

/** What kind of place bears the name at best: `sort` in fine steps, `size` in coarse ones. */
type Rank = { sort: string; size: 'area' | 'big' | 'mid' | 'small' | 'unknown' }

const [big, middling] = [100_000, 5_000] // people

const ranks = new WeakMap<readonly Bearer[], Rank>()

export function rankOf(bearers: readonly Bearer[]): Rank {
  const known = ranks.get(bearers)
  if (known) return known
  const rank = readRank(bearers)
  ranks.set(bearers, rank)
  return rank
}

function readRank(bearers: readonly Bearer[]): Rank {
  if (bearers.length === 0) return { sort: 'unknown', size: 'unknown' }
  if (bearers.some(({ place }) => place.kind === 'country')) return { sort: 'country', size: 'area' }
  if (bearers.some(({ place, as }) => place.kind === 'province' && as !== 'letters'))
    return { sort: 'province', size: 'area' }
  const people = Math.max(...bearers.map(({ place }) => populaceOf(place)))
  const capital = bearers.some(({ place }) => seatOf(place) === 'country')
  const step = people > 0 ? Math.min(7, Math.floor(Math.log10(people))) : 0
  const sort = `${capital ? 'capital' : bearers.every(({ as }) => as === 'letters') ? 'letters' : 'city'}${step}`
  return { sort, size: people >= big ? 'big' : people >= middling ? 'mid' : 'small' }
}

/** The mark between two words that decides: none, a comma, a parenthesis. */
function markOf(gap: string): string {
  if (/^[^\S\n]+$/.test(gap)) return '_'
  if (gap.includes('\n')) return 'line'
  if (/^['’]s?\s/.test(gap)) return 'poss'
  const [mark] = /[,.;:()"“”'’\-–—/[\]«»?!$]/.exec(gap) ?? []
  if (!mark) return '?'
  return /[“”«»]/.test(mark) ? '"' : mark === '’' ? "'" : /[–—]/.test(mark) ? '—' : mark
}

/** Does some place of `outer` hold some place of `inner`? */
export const holdsSome = (outer: readonly Bearer[], inner: readonly Bearer[]) =>
  outer.some(({ place: a }) =>
    inner.some(({ place: b }) => {
      if (a.id === b.id || b.kind === 'country') return false
      if (a.kind === 'country') return a.country === b.country
      return a.kind === 'province' && a.province !== null && a.province === b.province
    }),
  )

const isCaps = ({ text }: Word) => text.length > 1 && text === text.toUpperCase()

function sayName(span: CandidateSpan, { sort, size }: Rank, reading: SpanReading, say: Say): void {
  const { words, model, language, low } = reading
  const { from, to, bearers } = span
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) return
  const length = Math.min(3, to - from)
  say(`K=${sort}`)
  say(`n=${length}`)
  say(`K/n=${size}/${length}`)
  say(`amb=${bearers.length > 9 ? 10 : bearers.length > 3 ? 4 : Math.min(2, bearers.length)}`)
  if (bearers.length > 0 && bearers.every(({ as }) => as === 'alias')) say(`alias/${size}`)
  if (length === 1) {
    if (isCaps(first) && first.norm.replace(/\W/g, '').length <= 4) say(`caps/${size}`)
    if (model.plain[language].has(first.norm)) say(`plain/${size}`)
    if (model.plain[language].has(first.norm) && first.opens) say('plain-opens')
    if (low.has(first.norm)) say(first.opens ? 'low-opens' : 'low')
    if (isGivenName(first, model)) say(`given/${size}`)
    if ((reading.uses.get(first.norm)?.person ?? 0) > 0) say('surname')
  } else if (isGivenName(first, model)) say(`given-first/${size}`)
  if (looseCapitals.has(first.norm)) say(`loose/${Math.min(2, length)}`)
  if (titles.has(first.norm)) say('title-first')
  if (functionWords.has(first.norm)) say('function-first')
  const isUnknown = size === 'unknown'
  for (let i = from; i < to - 1; i++) {
    const inner = sideClasses.get(words[i]?.norm ?? '')
    if (inner) say(`in-${inner}/${isUnknown}`)
  }
  const tail = sideClasses.get(last.norm)
  if (tail) say(length > 1 ? `last-${tail}/${isUnknown}` : `only-${tail}`)
  if (isUnknown) {
    say(`suf=${last.norm.slice(-3)}`)
    if (length === 1) say(`len=${Math.min(12, last.norm.length)}`)
    else say(`inner=${rankOf(reading.starting.get(from)?.bearers ?? []).sort.replace(/\d/, '')}`)
  }
  if (first.headline) say(`headline/${size}`)
  if (first.opens) say(`opens/${size}`)
}

/** Words that say little without the one before them. */
const joining = new Set('the of to for and from by'.split(' '))

function sayLeft(span: CandidateSpan, { size }: Rank, reading: SpanReading, say: Say): string {
  const { words, starts, ending, model, language } = reading
  const { from, bearers } = span
  const [first, before, second] = [words[from], words[from - 1], words[from - 2]]
  const mark = markOf(first?.gap ?? '')
  const left = !before ? 'edge' : mark === '_' ? sideOf(before, reading) : mark
  say(`L=${left}`)
  say(`L/K=${left}/${size}`)
  if (mark === '_' && before && joining.has(left)) {
    const beyond = markOf(before.gap) === '_' ? sideOf(second, reading) : markOf(before.gap)
    // Spanish hangs the place behind the body that serves it: "Secretaría de Seguridad de X"
    say(`LL${language === 'es' && /^C(?:ap|APS)/.test(beyond) ? 'es' : ''}=${left}<${beyond}`)
    const { head, linked } = headBefore(words, from)
    if (linked && areaHeads.has(head)) say(`head=area/${size}`)
    else if (linked && custodyWords.has(head)) say(`head=custody/${size}`)
    const sort = linked ? (sideClasses.get(head) ?? (titles.has(head) ? 'title' : undefined)) : undefined
    if (sort) say(`head=${sort}/${size}`)
  }
  if (isNamesake(words, span)) say(`namesake/${size}`)
  const known = ending.get(from)
  if (mark === '_' && before?.capital) {
    say(`${known ? 'Lknown' : 'Lunknown'}/${size}`)
    if (isGivenName(before, model)) say(`Lgiven/${size}`)
    if (before.opens) say(`Lopens/${size}`)
  }
  say(`runL=${Math.min(3, from - (starts[from] ?? from))}/${size}`)
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
  const runEnd = Math.max(to, ends[to - 1] ?? to)
  const run = Math.min(3, runEnd - to)
  say(`runR=${run}/${size}`)
  const known = starting.get(to)
  if (mark === '_' && after?.capital) {
    say(`${known ? 'Rknown' : 'Runknown'}/${size}`)
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
      if (holdsSome(known.bearers, bearers)) say(`in-next/${size}`)
    } else if (after.capital) say(`R,Cap/${size}`)
  }
  if (right === 'and' || right === 'or') say(`${starting.get(to + 1) ? 'and-known' : 'and-other'}/${size}`)
}

/** Does some bearer lie where the article points? */
const homeOf = ({ bearers }: CandidateSpan, { countries }: SpanReading) =>
  countries.size === 0 ? 'none' : bearers.some(({ place }) => countries.has(place.country))

function sayArticle(span: CandidateSpan, { size }: Rank, left: string, reading: SpanReading, say: Say): void {
  const { bearers, key } = span
  if (bearers.length > 0) say(`home=${homeOf(span, reading)}/${size}`)
  const use = reading.uses.get(key)
  if (!use) return
  if (use.located > (isPlacing(left) ? 1 : 0)) say(`located/${size}`)
  if (use.person > 0) say(`person/${size}`)
  if (use.times > 2) say(`often/${size}`)
  if (use.times - use.inside > 1) say(`free/${size}`)
}

/** Tells every trait of a candidate: the name, what stands beside it, how the article uses it elsewhere. */
export function sayTraits(span: CandidateSpan, reading: SpanReading, say: Say): void {
  const rank = rankOf(span.bearers)
  say('bias')
  sayName(span, rank, reading, say)
  const left = sayLeft(span, rank, reading, say)
  sayRight(span, rank, reading, say)
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
