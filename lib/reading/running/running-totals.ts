import type { Article } from '@/lib/model/article'
import type { ClaimKind, Lasting, Running, When } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import { datesOf } from '@/lib/reading/days/governor'
import type { Draft } from '@/lib/reading/draft'
import type { Range } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { atOnce, isInvolved, lastingOf } from '@/lib/reading/lexicon/lasting'
import { holdsRankWord } from '@/lib/reading/rank-word'
import { countedSince, isThen, lastingIn } from '@/lib/reading/running/counted-since'
import { isCountedUp, isTally, tokensAround } from '@/lib/reading/running/counted-up'
import { toDayNumber } from '@/lib/text/dates/calendar'
import { either } from '@/lib/text/either'
import { fold } from '@/lib/text/fold'
import { disasters } from '@/lib/text/hazards'
import { normsOf } from '@/lib/text/sayings'

/** What is counted up from report to report. */
const isCounted = (kind: ClaimKind): boolean => kind === 'killed' || kind === 'injured' || kind === 'detained'

/** "Thirteen have been in custody since Tuesday": of a few it is a state. So many of a country are a count that goes on. */
const MASS = 50
const isOnlyHeld = ({ candidate: { kind, quantity }, place }: Draft): boolean =>
  kind === 'detained' && (place?.kind !== 'country' || (quantity?.value ?? 0) < MASS)

/** The dead, the hurt and the arrested of an area, counted from the beginning of something up to now. */
function mayRun(draft: Draft): boolean {
  const { candidate, place } = draft
  const { kind, quantity, status, additional } = candidate
  return (
    isCounted(kind) &&
    !isOnlyHeld(draft) &&
    status === 'reported' &&
    !additional &&
    quantity !== null &&
    quantity.bound !== 'at_most' &&
    quantity.form !== 'implicit' &&
    place !== null &&
    place.kind !== 'prison'
  )
}

/** "46 have died: 39 in clashes and seven on the roads": the greatest of its sentence is the count of all. */
const isWhole = ({ view, candidate, attribution }: Draft, drafts: readonly Draft[]): boolean =>
  !drafts.some(
    (other) =>
      other.view === view &&
      other.candidate.kind === candidate.kind &&
      other.candidate.status === 'reported' &&
      (!other.attribution || !attribution || other.attribution === attribution) &&
      (other.candidate.quantity?.value ?? 0) > (candidate.quantity?.value ?? 0),
  )

const wholeOf = ({ lexed }: SentenceView): Range => ({ first: 0, last: lexed.tokens.length - 1 })

/** "Some 2,000 marched in the protests. Since then 47 have died": what began is told in the sentence before. */
function begunBefore(view: SentenceView, words: Range, { views }: Told): Lasting | undefined {
  const before = views[view.index - 1]
  return before && isThen(view, words) ? lastingIn(before, wholeOf(before)) : undefined
}

/** "54 dead: 45 in clashes and nine at the blockades": named where its parts are told. */
const lastingBeside = ({ view, candidate }: Draft): Lasting | undefined => {
  const { first, last } = tokensAround(view, candidate)
  const own = view.lexed.tokens.slice(first, last + 1)
  return own.some(({ norm }) => isOfOneMoment(norm)) ? undefined : lastingIn(view, wholeOf(view))
}

/** A toll that rose, of what kills at once: its happening is known by its day. */
const isOfOneDay = (view: SentenceView, { views, isOfOneDay }: Told): boolean =>
  isOfOneDay || [view, views[view.index - 1]].some((one) => one && namesOneMoment(one))

/** "47, including 12 on Monday, have died since": the day is that of the part that stands before it. */
const isOfPart = ({ view, candidate, dateWords }: Draft, { drafts }: Told): boolean =>
  drafts.some(
    (part) =>
      part.view === view &&
      part.candidate.kind === candidate.kind &&
      (part.candidate.quantity?.value ?? 0) < (candidate.quantity?.value ?? 0) &&
      part.candidate.evidence.first > candidate.evidence.last &&
      part.candidate.evidence.last < (dateWords?.first ?? 0),
  )

/** "Six died on Monday, the first since the ouster": the day is theirs. */
const isOfOwnDay = (draft: Draft, told: Told): boolean =>
  draft.dateWords !== null && draft.when?.start === draft.when?.end && !isOfPart(draft, told)

/** "By Monday 1,327 had been arrested", "hasta el lunes iban 1.327 detenidos". */
const isUpToDay = ({ view, candidate: { kind }, dateWords }: Draft): boolean =>
  kind === 'detained' &&
  dateWords !== null &&
  datesOf(view).some(
    ({ mention, first, last }) =>
      mention.role === 'until' && first <= dateWords.last && last >= dateWords.first,
  )

function runningOf(draft: Draft, told: Told): Running | null {
  const { view, candidate } = draft
  if (holdsRankWord(view)) return null
  const counted = isOfOwnDay(draft, told) ? null : countedSince(view, candidate)
  if (
    !counted &&
    !isCountedUp(view, candidate, isOfOwnDay(draft, told)) &&
    !isTally(draft) &&
    !isUpToDay(draft)
  )
    return null
  const { since } = counted ?? {}
  const named =
    (counted && (lastingIn(view, counted.words) ?? begunBefore(view, counted.words, told))) ??
    lastingIn(view, tokensAround(view, candidate)) ??
    lastingBeside(draft)
  // An article about a crackdown counts the dead of it, and may count any arrests.
  const isAny = candidate.kind === 'detained' || namesOneMoment(view)
  const of = named ?? (isAny ? undefined : told.of)
  if ((of ?? since) === undefined && isOfOneDay(view, told)) return null
  return { ...(of ? { of } : {}), ...(since ? { since } : {}) }
}

/** Sentences in which an article says what it is about. */
const OPENING = 3
const isOfOneMoment = (word: string): boolean => disasters.test(word) || atOnce.test(word)
const namesOneMoment = ({ lexed }: SentenceView): boolean =>
  lexed.tokens.some(({ norm }) => isOfOneMoment(norm))

/** What goes on for weeks of which the article tells as it begins, and whether it tells there of what strikes at once. */
type Told = {
  views: readonly SentenceView[]
  drafts: readonly Draft[]
  of: Lasting | undefined
  isOfOneDay: boolean
}

function subjectOf(title: string, views: readonly SentenceView[]): Omit<Told, 'drafts'> {
  const words = [
    ...title.split(/[^\p{L}]+/u).map(fold),
    ...views.slice(0, OPENING).flatMap(({ lexed }) => lexed.tokens.map(({ norm }) => norm)),
  ]
  const told = new Set(words.flatMap((word) => lastingOf(word) ?? (isInvolved(word) ? 'protests' : [])))
  const isOfOneDay = words.some(isOfOneMoment)
  return { views, of: told.size === 1 && !isOfOneDay ? [...told][0] : undefined, isOfOneDay }
}

/** So many places in one sentence are a list of all. */
const ROW = 3

/** "By region", "of the 45": words by which a sentence spreads a sum that is told of. */
const spreads = new RegExp(
  `\\b${either(
    'of (?:the|those|these) \\d+|by (?:region|province|state|department|district|county)|broken down|breakdown|tops the list|heads the list',
    'de (?:los|las|es[oa]s) \\d+|por (?:regiones|provincias|estados|departamentos|distritos|municipios|zonas)|se (?:distribuyen|reparten)|encabeza la lista|corresponden',
  )}\\b`,
)

/** "By region, 20 died in Puno, ten in Ayacucho and six in Apurímac": shares of a sum, each of its place. */
function findRows(drafts: readonly Draft[]): Set<Draft> {
  const counted = drafts.filter(
    ({ candidate: { kind, status, quantity, additional }, place, when, historic }) =>
      isCounted(kind) &&
      kind !== 'detained' &&
      status === 'reported' &&
      quantity !== null &&
      !additional &&
      !when &&
      !historic &&
      (place?.kind === 'province' || place?.kind === 'city'),
  )
  const rows = [...groupBy(counted, ({ view }) => view)].flatMap(([view, row]) =>
    spreads.test(normsOf(view)) ? [row] : [],
  )
  return new Set(rows.filter((row) => new Set(row.map(({ place }) => place?.id)).size >= ROW).flat())
}

/** A count of so many days ago has grown since, where its article gives the one of today. */
const OLD = 3 // days

/** "47 have died. By 21 December it had been 26": what had been counted by a day that is over. */
function isOutgrown({ candidate, place, when }: Draft, totals: readonly Draft[], published: string): boolean {
  const isOld =
    when?.precision === 'day' &&
    when.start === when.end &&
    toDayNumber(published) - toDayNumber(when.end) >= OLD
  return (
    isOld &&
    totals.some(
      (now) =>
        now.candidate.kind === candidate.kind &&
        now.place?.id === place?.id &&
        (now.when === null || now.when.end > when.end) &&
        (now.candidate.quantity?.value ?? 0) > (candidate.quantity?.value ?? 0),
    )
  )
}

/** A count of all up to now is of no single day of which only another sentence tells. */
function ownWhen(draft: Draft, { of, since }: Running, told: Told): When | null {
  const { when, dateWords } = draft
  const isOther = dateWords === null ? (of ?? since) !== undefined : isOfPart(draft, told)
  return when?.start === when?.end && isOther ? null : when
}

/** Drafts, with those that count all from a beginning up to now as such; `views` are the sentences of the article. */
export function withRunning(
  drafts: readonly Draft[],
  views: readonly SentenceView[],
  { title, publishedAt }: Pick<Article, 'title' | 'publishedAt'>,
): Draft[] {
  const told = { ...subjectOf(title, views), drafts }
  const rows = findRows(drafts)
  const running = drafts.map((draft): Draft => {
    if (rows.has(draft)) return { ...draft, running: told.of ? { of: told.of } : {} }
    if (!mayRun(draft) || !isWhole(draft, drafts)) return draft
    const counted = runningOf(draft, told)
    return counted ? { ...draft, when: ownWhen(draft, counted, told), running: counted } : draft
  })
  const totals = running.filter((draft) => draft.running)
  return running.map((draft) => {
    if (!draft.running || !publishedAt || !isOutgrown(draft, totals, publishedAt)) return draft
    const { running: _, ...old } = draft
    return { ...old, candidate: { ...draft.candidate, status: 'superseded' } }
  })
}
