import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Article } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import type { Rejection, Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { rejectionsOf } from '@/lib/reading/choosing/rejections'
import { settle } from '@/lib/reading/choosing/settle'
import { anchorDates } from '@/lib/reading/days/told-before/anchor-dates'
import { dayAhead } from '@/lib/reading/days/told-before/day-ahead'
import { withModels } from '@/lib/reading/days/told-before/of-model'
import { shareDay } from '@/lib/reading/days/told-before/same-day'
import { noDays } from '@/lib/reading/days/told-before/told-day'
import { nationalsOf } from '@/lib/reading/nationals'
import { latestOf } from '@/lib/reading/places/elsewhere/latest-of'
import { aroundScene, isHappening } from '@/lib/reading/places/elsewhere/those-driven-out'
import { withPlaceOfParts } from '@/lib/reading/places/lists/sum-with-parts'
import { carryPlace } from '@/lib/reading/places/told-before/scene'
import { placeEarlier } from '@/lib/reading/places/told-before/told-later'
import { withRunning } from '@/lib/reading/running/running-totals'
import { withConfirmed } from '@/lib/reading/speakers/across-sentences/confirmed'
import { withMet } from '@/lib/reading/speakers/across-sentences/met'
import { withQuoted } from '@/lib/reading/speakers/across-sentences/quoted'
import { type Carried, carryOn } from '@/lib/reading/whole-article/carried'
import { homeOf } from '@/lib/reading/whole-article/home'
import { revise } from '@/lib/reading/whole-article/revise'
import { sharePlace } from '@/lib/reading/whole-article/same-place'
import { scenesOf } from '@/lib/reading/whole-article/scenes-told'
import { tellsOfCrisis } from '@/lib/reading/whole-article/tells-of-crisis'
import type { Candidate, Refusal, Story } from './candidate'
import { type Judge as DayJudge, rankDays } from './days/ranking/rank-days'
import type { Draft } from './draft'
import { explain } from './explanation/explain'
import type { SentenceView } from './grammar/sentence-view'
import { kinds } from './kinds/registry'
import type { Doubt } from './likeness/doubt'
import type { Look } from './likeness/second-look'
import { toGround } from './places/ground'
import { profileOf } from './places/ranking/profile'
import { type Judge, judge, rankPlaces } from './places/ranking/rank-places'
import { capitalLine, datelineOf } from './places/spots/dateline'
import { officeOf, whereSpoken, whereTold } from './places/spots/speakers-place'
import { spotsOf, unknownIn } from './places/spots/spots'
import { speechesOf } from './speakers/attribution'
import { carrySpeakers, nobody, type Speech } from './speakers/told'
import { withoutErrors } from './superseded/called-error'
import { withoutDenied } from './superseded/denied-since'
import { withoutDoubted } from './superseded/doubted-since'
import { withoutCorrected } from './superseded/erratum'
import { withoutHeld } from './superseded/held-no-more'
import { withoutLetGo } from './superseded/let-go'
import { withoutWithdrawn } from './superseded/withdrawn'
import { toClaim } from './to-claim'
import { toDrafts } from './to-drafts'
import { viewAll } from './view-article'

/**
 * `explain`: each claim says which words carried it. `judge` places and `date` dates what no
 * sentence does, if not by the learned weights; `look` reads what no rule reads, `doubt` withdraws what one reads wrongly.
 */
export type ReadContext = {
  countries: readonly string[]
  explain?: boolean
  judge?: Judge
  look?: Look
  date?: DayJudge
  doubt?: Doubt
}

/** The story as it grows. */
type Told = Story & { earlier: { view: SentenceView; candidates: Candidate[] }[] }

/** Who speaks in each sentence. */
function speechesIn(views: readonly SentenceView[]): Speech[][] {
  let speakers = nobody
  const told = views.map((view) => {
    const speeches = speechesOf(view, speakers)
    speakers = withMet(view, carrySpeakers(speakers, speeches), speeches)
    return speeches
  })
  return withConfirmed(views, withQuoted(views, told))
}

/** What each sentence claims, which depends on what those before it claimed. */
function candidatesIn(
  views: readonly SentenceView[],
  told: Told,
  refused: Refusal[],
  { look, doubt }: ReadContext,
): Candidate[][] {
  for (const view of views)
    told.earlier.push({ view, candidates: settle(view, kinds, told, refused, look, doubt) })
  for (const without of [withoutCorrected, withoutErrors, withoutWithdrawn, withoutHeld])
    for (const [i, candidates] of without(told.earlier).entries())
      told.earlier[i] = { view: views[i] as SentenceView, candidates: [...candidates] }
  return withoutLetGo(told.earlier)
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
    ...datelineOf(view),
    ...capitalLine(view, carried.ground),
    ...whereSpoken(view, spots, carried.ground.capital),
    ...whereTold(view),
  ]
  placeEarlier(view, spots, [...blocked, ...latestOf(view)], carried.drafts, carried.ground)
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
  ).map((draft) => aroundScene(draft, carried.ground, carried.drafts))
  const drafts = shareDay(withPlaceOfParts(placed, carried.ground.gazetteer), published)
  carryPlace(
    view,
    spots,
    unknown,
    blocked,
    scenesOf(drafts.filter(isHappening), carried.ground),
    drafts.length > 0 && drafts.every(({ historic }) => historic),
    carried.ground,
  )
  carryOn(view, drafts, carried, published)
}

const sourcesOf = (told: Story['earlier']) =>
  new Map(told.flatMap(({ view, candidates }) => candidates.map((candidate) => [candidate, view] as const)))

const aboutHostages = (text: string) =>
  /hostage|captiv|reh[eé]n|retenid|secuestr|cautiv|kidnap|abduct|captors?\b|ransom|plagiad[oa]s?\b|\brapt(?:ad[oa]s?|aron|[oó])\b/i.test(
    text,
  )

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
  const story: Told = { views, earlier: [], hostages: aboutHostages(article.text), crisis }
  const refused: Refusal[] = []
  const profile = profileOf(views, article.title, sure ? home : null, gazetteer)
  const named = profile.options.map(({ place }) => place)
  const carried: Carried = {
    ground: toGround(home, sure, named, gazetteer),
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
  const ahead = dayAhead(carried.drafts, carried.firstDay, gazetteer)
  const dated = withModels(rankDays(ahead, views, article.publishedAt, context.date))
  const asserted = withoutDoubted(withoutDenied(dated, views, speeches, refused), views)
  const drafts = withRunning(revise(asserted, gazetteer), views, article)
  const reread = { text: article.text, views, toponyms: sorted, sources: sourcesOf(story.earlier) }
  const claims = drafts.map((draft) => ({
    ...toClaim(article, draft, nationalsOf(draft, gazetteer)),
    ...(context.explain ? { explanation: explain(draft, reread) } : {}),
  }))
  return { claims, rejected: rejectionsOf(views, drafts, { refused, drafts: carried.drafts }) }
}
