import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Article } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import type { Rejection, Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { anchorDates } from './anchor-dates'
import { carrySpeakers, nobody, type Speakers, type Speech, speakerOf, speechesOf } from './attribution'
import type { Candidate, Refusal, Story } from './candidate'
import { claimId } from './claim-id'
import type { Draft } from './draft'
import { explain } from './explanation/explain'
import { type SentenceView, says, spanOf, viewSentence } from './grammar/sentence-view'
import { homeOf } from './home'
import { kinds } from './kinds/registry'
import { capitalOf } from './places/capital'
import type { Ground, Site } from './places/ground'
import { locateAll } from './places/locate'
import { carryPlace } from './places/scene'
import { datelineOf, officeOf, whereSpoken } from './places/speakers-place'
import { spotsOf, unknownIn } from './places/spots'
import { placeEarlier } from './places/told-later'
import { rejectionsOf } from './rejections'
import { isOld, isOldSum, revise } from './revise'
import { shareDay } from './same-day'
import { settle } from './settle'
import { tellsOfCrisis } from './subject'
import {
  continuesDay,
  dateOf,
  isHostages,
  pointsToHappening,
  runsOn,
  statementDay,
  tellsBeginning,
  tellsEnd,
} from './when'

/** `explain`: each claim says which words carried it. */
export type ReadContext = { countries: readonly string[]; explain?: boolean }

/** What the reader carries from sentence to sentence. */
type Carried = {
  story: { earlier: { view: SentenceView; candidates: Candidate[] }[]; hostages: boolean; crisis: boolean }
  ground: Ground
  speakers: Speakers
  drafts: Draft[]
  refused: Refusal[]
  measureDay: string | null
  day: { paragraph: number; when: Draft['when'] }
  /** The day on which someone last spoke, for who is still held and who was freed so far. */
  spoken: Draft['when']
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
  return sentences.map((span, index) => {
    while (next < toponyms.length && (toponyms[next]?.start ?? 0) < span.start) next++
    let end = next
    while (end < toponyms.length && (toponyms[end]?.start ?? 0) < span.end) end++
    return viewSentence(
      article,
      span,
      { index, paragraph: paragraphOf(article.text, span.start, from) },
      toponyms.slice(next, end),
    )
  })
}

/** Sums over a time are no single happening: neither its place nor its day is theirs. */
const isTotal = (view: SentenceView, { kind }: Candidate) =>
  says(
    view,
    'since then',
    'desde entonces',
    'so far this year',
    'en lo que va de',
    'desde el inicio',
    'since the start',
  ) ||
  (/^(?:killed|injured|detained|escaped)$/.test(kind) && runsOn(view))

/** What is taken from earlier sentences: the day of the sum it is a part of, of the same happening, of the last statement. */
function inheritedDay(view: SentenceView, candidate: Candidate, carried: Carried): Draft['when'] {
  const model = candidate.model && carried.drafts.find((draft) => draft.candidate === candidate.model)
  if (model?.when) return model.when
  const beside = view.paragraph - carried.day.paragraph
  if ((beside === 0 && continuesDay(view, candidate)) || (beside === 1 && pointsToHappening(view, candidate)))
    return carried.day.when
  if (isHostages(candidate) && candidate.verb?.current) return carried.spoken
  const measure =
    candidate.kind === 'rights_suspended' && /^ (?:this|these|it|esto|ello|estas|la medida) /.test(view.norms)
  return measure && carried.measureDay
    ? { start: carried.measureDay, end: carried.measureDay, precision: 'day' }
    : null
}

/** Does the candidate tell of one happening, whose day others of the paragraph share? */
const isHappening = ({ kind, unit }: Candidate) =>
  kind === 'attack' || kind === 'killed' || kind === 'injured' || unit === 'inmates protesting'

function toDrafts(
  view: SentenceView,
  candidate: Candidate,
  candidates: readonly Candidate[],
  speeches: readonly Speech[],
  scenery: Pick<Site, 'spots' | 'unknown' | 'blocked'>,
  carried: Carried,
  published: string | null,
): Draft[] {
  const { when, running, words } = dateOf(view, candidate, carried.measureDay, published)
  const longRunning = running && isOldSum(when, published)
  const detached = longRunning || isTotal(view, candidate)
  const ground = detached
    ? { ...carried.ground, focus: null, near: null, scene: null, only: null, onlyNear: null }
    : carried.ground
  const spots = detached ? scenery.spots.filter(({ pointed }) => !pointed) : scenery.spots
  const located = locateAll({ view, candidate, candidates, ...scenery, spots, ground })
  const inherited = when || isTotal(view, candidate) ? null : inheritedDay(view, candidate, carried)
  const speech = speakerOf(view, speeches, candidate.anchor)
  return located.map(({ place, reason }) => ({
    view,
    candidate,
    place,
    placeReason: reason,
    when: when ?? inherited,
    dateWords: words,
    attribution: speech?.speaker ?? null,
    speakerWords: speech?.words ?? null,
    historic: longRunning || isOld(when, published, candidate.kind),
  }))
}

/** The day of a happening holds until the text says that it began or went on. */
function carryDay(view: SentenceView, drafts: Draft[], carried: Carried): void {
  const dated = drafts.find(
    ({ when, candidate, historic }) =>
      when?.precision === 'day' && when.start === when.end && !historic && isHappening(candidate),
  )
  if (dated && (!tellsBeginning(view) || tellsEnd(view)))
    carried.day = { paragraph: view.paragraph, when: dated.when }
  else if (dated || runsOn(view)) carried.day = { paragraph: -9, when: null }
}

function carryOn(view: SentenceView, drafts: Draft[], carried: Carried): void {
  for (const { candidate, place } of drafts) carried.ground.byKind.set(candidate.kind, place)
  const measure = drafts.find(({ candidate, when }) => candidate.kind === 'state_of_emergency' && when)
  if (measure?.when) carried.measureDay = measure.when.start
  carried.spoken = statementDay(view) ?? carried.spoken
  carryDay(view, drafts, carried)
  carried.drafts.push(...drafts)
}

function readSentence(view: SentenceView, carried: Carried, published: string | null): void {
  const speeches = speechesOf(view, carried.speakers)
  carried.speakers = carrySpeakers(carried.speakers, speeches)
  const story: Story = carried.story
  const candidates = settle(view, kinds, story, carried.refused)
  const spots = spotsOf(view, carried.ground)
  const unknown = unknownIn(view)
  const offices = speeches.map(({ region }) => officeOf(view, region))
  const blocked = [
    ...offices,
    ...datelineOf(view, spots),
    ...whereSpoken(view, spots, carried.ground.capital),
  ]
  placeEarlier(view, spots, blocked, carried.drafts, carried.ground)
  const told = candidates.flatMap((candidate) =>
    toDrafts(view, candidate, candidates, speeches, { spots, unknown, blocked }, carried, published),
  )
  const drafts = shareDay(told, published)
  const places = drafts.filter(({ historic }) => !historic).flatMap(({ place }) => place ?? [])
  carryPlace(view, spots, unknown, blocked, places, carried.ground)
  carryOn(view, drafts, carried)
  carried.story.earlier.push({ view, candidates })
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
    ...(candidate.emergency ? { emergency: candidate.emergency } : {}),
  }
}

const sourcesOf = (told: Story['earlier']) =>
  new Map(told.flatMap(({ view, candidates }) => candidates.map((candidate) => [candidate, view] as const)))

const aboutHostages = (text: string) => /hostage|captive|reh[eé]n|retenid|secuestr|kidnap|abduct/i.test(text)

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
  const carried: Carried = {
    story: { earlier: [], hostages: aboutHostages(article.text), crisis },
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
      lastOf: new Map(),
      focusAt: { index: -9, paragraph: -9 },
      namedAt: new Map(),
      told: new Map(),
      pair: [],
      byKind: new Map(),
    },
    speakers: nobody,
    drafts: [],
    refused: [],
    measureDay: null,
    day: { paragraph: -9, when: null },
    spoken: null,
  }
  for (const view of views) readSentence(view, carried, article.publishedAt)
  const drafts = revise(carried.drafts, gazetteer)
  const reread = { text: article.text, views, toponyms: sorted, sources: sourcesOf(carried.story.earlier) }
  const claims = drafts.map((draft) => ({
    ...toClaim(article, draft),
    ...(context.explain ? { explanation: explain(draft, reread) } : {}),
  }))
  return { claims, rejected: rejectionsOf(views, drafts, carried) }
}
