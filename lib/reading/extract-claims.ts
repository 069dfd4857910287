import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Article } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import type { Rejection, Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { anchorDates } from './anchor-dates'
import { speakerOf, speechesOf } from './attribution'
import type { Candidate, Refusal, Story } from './candidate'
import { claimId } from './claim-id'
import { dayAhead, type FirstDay } from './day-ahead'
import type { Draft } from './draft'
import { countedLater } from './event-day'
import { explain } from './explanation/explain'
import { clauseAround } from './grammar/clause'
import { type PartedSentence, type SentenceView, spanOf, viewSentences } from './grammar/sentence-view'
import { homeOf } from './home'
import { kinds } from './kinds/registry'
import type { Doubt } from './likeness/doubt'
import type { Look } from './likeness/second-look'
import { capitalOf } from './places/capital'
import { containerOf, distinct, holds } from './places/containers'
import { isLocal } from './places/domains'
import { isCaught } from './places/fled-from'
import type { Ground, Site } from './places/ground'
import { measures } from './places/inherited'
import { locateAll } from './places/locate'
import { type Profile, profileOf } from './places/ranking/profile'
import { type Judge, judge, rankPlaces } from './places/ranking/rank-places'
import { carryPlace } from './places/scene'
import { datelineOf, officeOf, whereSpoken, whereTold } from './places/speakers-place'
import { spotsOf, unknownIn } from './places/spots'
import { placeEarlier } from './places/told-later'
import { rejectionsOf } from './rejections'
import { isOld, isOldSum, revise } from './revise'
import { shareDay } from './same-day'
import { sharePlace } from './same-place'
import { settle } from './settle'
import { carrySpeakers, nobody, type Speech } from './speakers-told'
import { tellsOfCrisis } from './subject'
import { isTotal } from './sums'
import { inheritedDay, noDays, type ToldDays, tellDays } from './told-day'
import { dateOf } from './when'

/**
 * `explain`: each claim says which words carried it.  `judge` places what no
 * sentence places, if not by the learned weights; `look` reads what no rule reads, `doubt` withdraws what one reads wrongly.
 */
export type ReadContext = {
  countries: readonly string[]
  explain?: boolean
  judge?: Judge
  look?: Look
  doubt?: Doubt
}

/** The story as it grows. */
type Told = Story & { earlier: { view: SentenceView; candidates: Candidate[] }[] }

/** What the reader carries from sentence to sentence. */
type Carried = {
  ground: Ground
  drafts: Draft[]
  days: ToldDays
  firstDay: FirstDay | null
  profile: Profile
  judge: Judge
}

/** Counts lines that hold something: an empty one parts no more than a line break does. */
const paragraphOf = (text: string, start: number, from: { at: number; count: number }): number => {
  for (let i = text.indexOf('\n', from.at); i >= 0 && i < start; i = text.indexOf('\n', from.at)) {
    if (text.slice(from.at, i).trim() !== '') from.count++
    from.at = i + 1
  }
  return from.count
}

function viewAll(article: Article, sentences: readonly Span[], toponyms: Toponym[]): SentenceView[] {
  const from = { at: 0, count: 0 }
  let next = 0
  const parted = sentences.map((span, index): PartedSentence => {
    while (next < toponyms.length && (toponyms[next]?.start ?? 0) < span.start) next++
    let end = next
    while (end < toponyms.length && (toponyms[end]?.start ?? 0) < span.end) end++
    const paragraph = paragraphOf(article.text, span.start, from)
    return { span, index, paragraph, toponyms: toponyms.slice(next, end) }
  })
  return viewSentences(article, parted)
}

/** The day of the sum of which it is a part, else what the sentences before it told of. */
function earlierDay(view: SentenceView, candidate: Candidate, carried: Carried): Draft['when'] {
  const model = candidate.model && carried.drafts.find((draft) => draft.candidate === candidate.model)
  return model?.when ?? inheritedDay(view, candidate, carried.days)
}

function toDrafts(
  view: SentenceView,
  candidate: Candidate,
  candidates: readonly Candidate[],
  speeches: readonly Speech[],
  scenery: Pick<Site, 'spots' | 'unknown' | 'blocked'>,
  carried: Carried,
  published: string | null,
): Draft[] {
  const { when, running, words } = dateOf(view, candidate, carried.days.measure, published)
  const event = words && countedLater(view, candidate, words, carried.days.event)
  const longRunning = running && candidate.kind !== 'state_of_emergency' && isOldSum(when, published)
  const total = isTotal(view, candidate, published)
  const detached = longRunning || total
  const ground = detached
    ? { ...carried.ground, focus: null, near: null, scene: null, only: null, onlyNear: null }
    : carried.ground
  // "The prison has seen 40 die since 2021": what the clause itself points at.
  const clause = clauseAround(view, candidate.anchor)
  const isOwn = (chunk: number) => chunk >= clause.first && chunk <= clause.last
  const spots = detached
    ? scenery.spots.filter(({ pointed, chunk }) => !pointed || isOwn(chunk))
    : scenery.spots
  const located = locateAll({ view, candidate, candidates, ...scenery, spots, ground })
  const inherited = when || total ? null : earlierDay(view, candidate, carried)
  const speech = speakerOf(view, speeches, candidate)
  return located.map(({ place, reason, basis }) => ({
    view,
    candidate,
    place,
    placeReason: reason,
    basis: basis ?? null,
    when: event ?? when ?? inherited,
    dateWords: words,
    attribution: speech?.speaker ?? null,
    speakerWords: speech?.words ?? null,
    historic: longRunning || isOld(when, published, candidate),
  }))
}

function carryOn(view: SentenceView, drafts: Draft[], carried: Carried, published: string | null): void {
  for (const { candidate, place } of drafts) {
    const all: Place[] = []
    for (const other of drafts) if (other.candidate === candidate && other.place) all.push(other.place)
    const common = all.length > 1 ? containerOf(all, carried.ground.gazetteer) : place
    carried.ground.byKind.set(candidate.kind, common)
  }
  carried.days = tellDays(carried.days, view, drafts, published)
  const first = carried.days.last ?? carried.days.begun
  if (first)
    carried.firstDay ??= {
      view,
      when: first,
      places: drafts.flatMap(({ place }) => place ?? []),
      isAnswer:
        drafts.length > 0 &&
        drafts.every(({ candidate: { kind } }) => measures.has(kind) || kind === 'troops_deployed'),
    }
  carried.drafts.push(...drafts)
}

/**
 * Where the sentence has things happen now: a measure or a force sent out tells less than the dead do, and where a measure
 * holds is no scene once the text has one.
 */
function scenesOf(drafts: readonly Draft[], { onlyNear, scene, gazetteer }: Ground): Place[] | 'scope' {
  if (drafts.length === 0) return []
  const now = drafts.filter(({ historic }) => !historic)
  const isScope =
    now.length > 0 &&
    now.every(({ candidate, place }) => measures.has(candidate.kind) && place && place.kind !== 'country')
  const [area, ...others] = distinct(now.flatMap(({ place }) => place ?? []))
  // The one area around the scene goes on with it.
  const around = area && scene && others.length === 0 && holds(area, scene.place, gazetteer)
  if (isScope && onlyNear !== null && !around) return 'scope'
  // "Two suspects were held in X. The attack also hurt four": not where they were caught.
  const isCatch =
    now.length > 0 &&
    area !== undefined &&
    others.length === 0 &&
    now.every(({ candidate, basis }) => isCaught(candidate) && basis === null)
  if (isCatch && onlyNear !== null && onlyNear !== 'several' && !holds(area, onlyNear, gazetteer))
    return 'scope'
  const close = now.filter(
    ({ candidate, place }) =>
      isLocal(candidate) && candidate.unit !== 'prisons' && place !== null && place.kind !== 'country',
  )
  return (close.length > 0 ? close : now).flatMap(({ place }) => place ?? [])
}

/** Who speaks in each sentence. */
function speechesIn(views: readonly SentenceView[]): Speech[][] {
  let speakers = nobody
  return views.map((view) => {
    const speeches = speechesOf(view, speakers)
    speakers = carrySpeakers(speakers, speeches)
    return speeches
  })
}

/** What each sentence claims, which depends on what those before it claimed. */
function candidatesIn(
  views: readonly SentenceView[],
  told: Told,
  refused: Refusal[],
  { look, doubt }: ReadContext,
): Candidate[][] {
  return views.map((view) => {
    const candidates = settle(view, kinds, told, refused, look, doubt)
    told.earlier.push({ view, candidates })
    return candidates
  })
}

/** Where and when the claims of a sentence lie, which depends on what was told of before. */
function placeSentence(
  view: SentenceView,
  candidates: readonly Candidate[],
  speeches: readonly Speech[],
  carried: Carried,
  published: string | null,
): void {
  const spots = spotsOf(view, carried.ground)
  const unknown = unknownIn(view)
  const offices = speeches.map(({ region }) => officeOf(view, region))
  const blocked = [
    ...offices,
    ...datelineOf(view, spots),
    ...whereSpoken(view, spots, carried.ground.capital),
    ...whereTold(view),
  ]
  placeEarlier(view, spots, blocked, carried.drafts, carried.ground)
  const told: Draft[] = []
  const scenery = { spots, unknown, blocked }
  for (const candidate of candidates)
    told.push(...toDrafts(view, candidate, candidates, speeches, scenery, carried, published))
  const placed = rankPlaces(
    sharePlace(told, carried.drafts, carried.ground.gazetteer),
    scenery,
    carried.profile,
    carried.drafts,
    carried.judge,
  )
  const drafts = shareDay(placed, published)
  carryPlace(view, spots, unknown, blocked, scenesOf(drafts, carried.ground), carried.ground)
  carryOn(view, drafts, carried, published)
}

function toClaim(article: Article, draft: Draft): Claim {
  const { view, candidate, place } = draft
  const evidence = spanOf(view, candidate.evidence)
  return {
    id: claimId(article.id, candidate.kind, view.span.start, evidence.start, place?.id ?? ''),
    kind: candidate.kind,
    quantity: candidate.quantity,
    unit: candidate.unit,
    place,
    placeReason: draft.placeReason,
    when: draft.when,
    attribution: draft.attribution,
    status: candidate.status,
    historic: draft.historic,
    sentence: view.span,
    evidence,
    ...(candidate.additional ? { additional: true as const } : {}),
    ...(candidate.likeness ? { byLikeness: true as const } : {}),
    ...(candidate.emergency ? { emergency: candidate.emergency } : {}),
  }
}

const sourcesOf = (told: Story['earlier']) =>
  new Map(told.flatMap(({ view, candidates }) => candidates.map((candidate) => [candidate, view] as const)))

const aboutHostages = (text: string) =>
  /hostage|captiv|reh[eé]n|retenid|secuestr|cautiv|kidnap|abduct/i.test(text)

/** Everything that the article claims, in the order of its text, and what was looked at and refused. */
export function extractClaims(
  article: Article,
  sentences: readonly Span[],
  toponyms: Toponym[],
  gazetteer: Gazetteer,
  context: ReadContext,
): { claims: Claim[]; rejected: Rejection[] } {
  const sorted = [...toponyms].sort((a, b) => a.start - b.start)
  const { place: home, sure } = homeOf(article, sorted, gazetteer, context.countries)
  const views = anchorDates(viewAll(article, sentences, sorted), article.publishedAt)
  const crisis = tellsOfCrisis(views, article.language)
  const story: Told = { earlier: [], hostages: aboutHostages(article.text), crisis }
  const refused: Refusal[] = []
  const profile = profileOf(views, article.title, sure ? home : null, gazetteer)
  const named = profile.options.map(({ place }) => place)
  const carried: Carried = {
    ground: {
      gazetteer,
      home,
      sure,
      capital: capitalOf(home, gazetteer),
      focus: null,
      scene: null,
      only: null,
      onlyNear: null,
      near: null,
      nearGoal: null,
      lastOf: new Map(),
      focusAt: { index: -9, paragraph: -9 },
      namedAt: new Map(),
      told: new Map(),
      pair: [],
      towns: named.filter(({ kind }) => kind === 'city'),
      prisons: named.filter(({ kind }) => kind === 'prison'),
      byKind: new Map(),
    },
    drafts: [],
    days: noDays,
    firstDay: null,
    judge: context.judge ?? judge,
    profile,
  }
  // Step by step over the whole article: the code of one step stays at hand for the next sentence.
  const candidates = candidatesIn(views, story, refused, context)
  const speeches = speechesIn(views)
  for (const [i, view] of views.entries())
    placeSentence(view, candidates[i] ?? [], speeches[i] ?? [], carried, article.publishedAt)
  const drafts = revise(dayAhead(carried.drafts, carried.firstDay, gazetteer), gazetteer)
  const reread = { text: article.text, views, toponyms: sorted, sources: sourcesOf(story.earlier) }
  const claims = drafts.map((draft) => ({
    ...toClaim(article, draft),
    ...(context.explain ? { explanation: explain(draft, reread) } : {}),
  }))
  return { claims, rejected: rejectionsOf(views, drafts, { refused, drafts: carried.drafts }) }
}
