import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { When } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import { isTime } from '@/lib/model/unit'
import type { Candidate } from '@/lib/reading/candidate'
import type { Draft } from '@/lib/reading/draft'
import { isVerb } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isCapacity, isToll, isViolence } from '@/lib/reading/kind-groups'
import { chosen } from '@/lib/reading/places/way'
import { isRevisedTo } from '@/lib/reading/superseded/revised-to'
import { hadSaid, isSaidNow } from '@/lib/reading/superseded/said-now'
import { toDayNumber } from '@/lib/text/dates/calendar'
import { says, toSayings } from '@/lib/text/sayings'
import { addRest } from './add-rest'
import { oldWars } from './old-war'
import { addOneMore } from './one-more'
import { isOfAnother } from './two-voices'

/** What only the whole article tells: the closer place of a figure told twice, figures taken back, old figures. */

const value = (draft: Draft) => draft.candidate.quantity?.value ?? null

const telling = 6 // smaller figures are often alike by chance

/** A figure that may be the same as another: no addition to it, and with no list of places of its own. */
const mayBeTwin = (draft: Draft): boolean =>
  isToll(draft.candidate) &&
  (value(draft) ?? 0) >= telling &&
  !draft.historic &&
  !draft.candidate.additional &&
  draft.placeWay !== 'list'

/** A figure that the article elsewhere ties to a closer place belongs there everywhere. */
function closerPlaces(drafts: Draft[], gazetteer: Gazetteer): void {
  const figure = (draft: Draft) => `${draft.candidate.kind} ${value(draft)}`
  const close = new Map<string, Place[]>()
  for (const draft of drafts) {
    if (!draft.place || draft.place.kind === 'country' || draft.historic) continue
    const places = close.get(figure(draft)) ?? []
    places.push(draft.place)
    close.set(figure(draft), places)
  }
  const moved = new Map<SentenceView, Draft>()
  for (const draft of drafts) {
    const { place } = draft
    if (place?.kind !== 'country' || !mayBeTwin(draft)) continue
    const twin = close.get(figure(draft))?.find(({ id }) => gazetteer.contains(place.id, id))
    if (!twin) continue
    move(draft, twin, `another sentence ties the same figure to ${twin.name}`)
    if (draft.candidate.kind === 'killed' && !moved.has(draft.view)) moved.set(draft.view, draft)
  }
  followTwins(drafts, moved)
}

function move(draft: Draft, place: Place, reason: string): void {
  draft.place = place
  draft.placeWay = chosen(draft.placeWay, 'twin')
  draft.placeReason = reason
}

/** "66 died: 48 civilians and six soldiers": where the six are says nothing of all the others. */
const isOfMore = (twin: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (d) => d.view === twin.view && d.candidate.kind === 'killed' && (value(d) ?? 0) > (value(twin) ?? 0),
  )

/** The hurt of a sentence lie where its dead do. */
function followTwins(drafts: readonly Draft[], moved: ReadonlyMap<SentenceView, Draft>): void {
  for (const draft of drafts) {
    const follows = draft.place?.kind === 'country' && isViolence(draft.candidate)
    const twin = follows ? moved.get(draft.view) : undefined
    if (twin?.place && !isOfMore(twin, drafts)) move(draft, twin.place, twin.placeReason)
  }
}

const ofPeriod = toSayings(['this year', 'so far this', 'este ano', 'en lo que va', 'this month', 'este mes'])

/** Of what a count was before it rose, at least so much. */
const most = 0.6

/** "the toll rose to 44", after 43: the count before it, of the same place, no longer holds. */
function outgrows(draft: Draft, drafts: Draft[]): void {
  const verb = draft.candidate.meaning?.verb ?? draft.candidate.verb
  const now = value(draft) ?? 0
  if (!isToll(draft.candidate) || draft.historic || !verb?.senses.includes('reach')) return
  // "Relatives said the dead numbered more than 20": a rumour outgrows no count.
  if (draft.candidate.status !== 'reported') return
  // "rose to 45 this year": of a year, not of the fire told of before.
  if (says(draft.view, ofPeriod)) return
  const old = drafts.slice(0, drafts.indexOf(draft)).filter((other) => {
    const was = value(other) ?? 0
    return (
      other.candidate.kind === draft.candidate.kind &&
      was < now &&
      was >= now * most &&
      !other.historic &&
      other.place?.id === draft.place?.id &&
      draft.view.index - other.view.index <= 2 &&
      !isOfAnother(draft, other) &&
      other.candidate.status === 'reported' &&
      !other.candidate.additional &&
      !other.candidate.model
    )
  })
  for (const other of old) other.candidate = { ...other.candidate, status: 'superseded' }
}

const backtracks = toSayings([
  'backtracked',
  'backtracks',
  'walked back',
  'backed down',
  'marcha atras',
  'se retracto',
  'se desdijo',
  'reculo',
])

/** "corrected the figure to 12", "dio marcha atrás: los muertos son 12". */
const isCorrection = ({ candidate, view }: Draft, drafts: readonly Draft[]): boolean =>
  candidate.verb?.senses.includes('correct') ||
  isRevisedTo(
    view,
    candidate,
    drafts.flatMap((other) => (other.view === view ? other.candidate : [])),
  ) ||
  (isToll(candidate) && candidate.status === 'reported' && says(view, backtracks))

/** The figure before what it was corrected to no longer holds. */
function supersede(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.candidate.status === 'superseded') continue
    outgrows(draft, drafts)
    const anew = isSaidNow(draft.view)
    if (!(anew || isCorrection(draft, drafts)) || value(draft) === null) continue
    const old = drafts.findLast(
      (other, at) =>
        at < index &&
        other.candidate.kind === draft.candidate.kind &&
        other.candidate.unit === draft.candidate.unit &&
        value(other) !== null &&
        other.view !== draft.view &&
        (anew || !isOfAnother(draft, other)) &&
        (!anew || (other.view.index === draft.view.index - 1 && hadSaid(other.view))) &&
        value(other) !== value(draft),
    )
    if (!old) continue
    old.candidate = { ...old.candidate, status: 'superseded' }
    draft.when ??= old.when
  }
}

/** Days before publication from which on a happening is background; a whole month or year told of is over sooner. */
const background = 21
const overAfter: Readonly<Record<When['precision'], number>> = { day: background, month: 7, year: 0 }
const year = 366
const season = 120

/** A prison's size in an earlier quarter of the same year is still its size. */
export function isOld(when: When | null, published: string | null, candidate: Candidate): boolean {
  if (isCapacity(candidate)) return Boolean(when && published && when.end.slice(0, 4) < published.slice(0, 4))
  if (!when || !published) return false
  const age = toDayNumber(published) - toDayNumber(when.end)
  // Nor does a prison's population change fast: "it held 4,300 in December".
  if (candidate.unit === 'inmates held') return age > year
  // "in the first half of this year": a count of the year that runs; "between February 2021 and July" is a sum over years.
  const months = toDayNumber(when.end) - toDayNumber(when.start)
  if (when.precision === 'month' && months > 31 && when.end.slice(0, 4) === published.slice(0, 4))
    return isViolence(candidate) && when.start.slice(0, 4) < published.slice(0, 4) && months > season
  return age > overAfter[when.precision]
}

/** Is a sum counted "since" weeks ago, wherever it happened, and not "since Saturday"? */
export const isLongSum = (when: When | null, published: string | null): boolean =>
  !when ||
  !published ||
  when.start.slice(0, 4) < published.slice(0, 4) ||
  toDayNumber(published) - toDayNumber(when.start) > background

/** A sum counted on up to the report is background where it began in an earlier year, and not only a season ago. */
export const isOldSum = (when: When | null, published: string | null): boolean =>
  !when ||
  !published ||
  (when.start.slice(0, 4) < published.slice(0, 4) &&
    toDayNumber(published) - toDayNumber(when.start) > season)

/**
 * A fact without a number is told once: of several alike at one place and time, the first that a verb asserts. How many days
 * an emergency lasts is one fact, however many provinces it holds in: that it holds there is told of each.
 */
function onlyOnce(drafts: Draft[]): Draft[] {
  const told = new Set<string>()
  return drafts.filter(({ candidate, view, place }) => {
    const isLength = candidate.kind === 'state_of_emergency' && isTime(candidate.unit)
    if ((candidate.quantity && !isLength) || isViolence(candidate)) return true
    const fact = isLength
      ? `${view.index} days ${candidate.evidence.first}`
      : `${view.index} ${candidate.kind} ${place?.id}`
    const before = told.has(fact)
    told.add(fact)
    return !before
  })
}

const isHeading = ({ view }: Draft) =>
  !/[.!?…]["'”’»)]*$/.test(
    view.lexed.tokens
      .slice(-3)
      .map(({ text }) => text)
      .join(''),
  ) && !view.chunks.some((chunk) => isVerb(chunk) && chunk.form === 'finite' && chunk.passive)

/** A fact without a number in a heading or link is told in full elsewhere. */
const isMention = (draft: Draft) =>
  draft.candidate.quantity === null &&
  (isHeading(draft) || says(draft.view, linkWords) || wordAt(draft.view, 0) === 'watch')
const linkWords = toSayings(['read next', 'read more', 'lea tambien', 'le puede interesar'])

/** "Riots cost 75 lives. They broke out yesterday": the day reaches back to the sentence before. */
function dateBackwards(drafts: Draft[]): void {
  for (const draft of drafts) {
    if (!draft.candidate.refersBack || !draft.when) continue
    for (const before of drafts)
      if (before.view.index === draft.view.index - 1 && isViolence(before.candidate) && !before.historic)
        before.when ??= draft.when
  }
}

export function revise(drafts: Draft[], gazetteer: Gazetteer): Draft[] {
  closerPlaces(drafts, gazetteer)
  supersede(drafts)
  dateBackwards(drafts)
  addRest(drafts)
  addOneMore(drafts)
  oldWars(drafts)
  return onlyOnce(drafts.filter((draft) => !isMention(draft)))
}
