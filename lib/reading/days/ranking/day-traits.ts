import { toDayNumber } from '@/lib/text/dates/calendar'
import { clausesOf } from '../../clauses'
import type { Draft } from '../../draft'
import { chunkAt } from '../../grammar/clause'
import type { Trait } from '../../learned-traits'
import { byNearness } from './near-traits'
import { type DayRule, groupOf, nearness, numberOf, type Question, type Say } from './question'
import { type Day, isSameDay, type Mention } from './told-days'
import { and, toTrait, traitsBy, traitsByBoth } from './trait'

/** What speaks for or against a day as that of a fact. */

function ageOf({ start }: Day['when'], published: string): string {
  const age = toDayNumber(published) - toDayNumber(start)
  if (age < 0) return 'ahead'
  return age < 3 ? String(age) : age < 8 ? 'week' : age < 32 ? 'month' : 'older'
}

const any = toTrait('day')
const precisions = traitsBy((precision) => `precision ${precision}`)
const twoDays = toTrait('two days')
const ages = traitsBy((age) => `age ${age}`)
const onlyAs = traitsBy((telling) => `only as ${telling}`)

const byCalendar: DayRule = ({ when, as }, { group, published }, say) => {
  say(any)
  say(precisions(when.precision))
  if (when.start !== when.end) say(twoDays)
  if (!published) return
  const age = ages(ageOf(when, published))
  say(age)
  say(and(age, group))
  if (as.size !== 1) return
  for (const one of as) say(and(onlyAs(one), when.start === published ? 'today' : 'not today'))
}

const ties = traitsByBoth((lies, opener) => `${lies} ${opener}`)

/** How the clause of a day lies to that of the fact. */
function tieOf({ view, clause }: Mention, { candidate }: Draft): string {
  const { of, all } = clausesOf(view)
  const own = of[chunkAt(view, candidate.anchor)] ?? 0
  if (own === clause) return ties('same', String(all[own]?.opener)).name
  if (all[clause]?.parent === own) return ties('inner', String(all[clause]?.opener)).name
  return ties(all[own]?.parent === clause ? 'outer' : 'apart', String(all[own]?.opener)).name
}

const owns = traitsBy((what) => `own ${what}`)
const ownOnSide = traitsByBoth((as, side) => `own ${as} ${side}`)
const ownFacts = traitsBy((kind) => `own fact ${kind}`)
const ownFact = toTrait('own fact')

function eachOnce(say: Say): Say {
  const said = new Set<Trait>()
  return (trait) => {
    if (said.has(trait)) return
    said.add(trait)
    say(trait)
  }
}

/** A day that its own sentence tells, though not of it as the rules see it. */
const byOwnSentence: DayRule = ({ mentions, facts }, { draft, group, shape }, tell) => {
  const { view, candidate } = draft
  const here = mentions.filter((mention) => mention.view === view)
  const told = facts.filter((fact) => fact.view === view)
  if (here.length === 0 && told.length === 0) return
  const say = eachOnce(tell)
  for (const mention of here) {
    const { as, role, first } = mention
    const tie = tieOf(mention, draft)
    const own = owns(as)
    say(own)
    say(owns(role))
    say(and(own, group))
    say(and(own, shape))
    say(and(and(own, group), shape))
    say(ownOnSide(as, first < candidate.anchor ? 'before' : 'after'))
    say(and(own, tie))
    say(and(and(own, tie), group))
  }
  for (const fact of told) say(and(ownFacts(fact.candidate.kind), group))
  if (told.length > 0) say(ownFact)
}

const toldAs = traitsBy((telling) => `told as ${telling}`)
const begun = toTrait('begun')
const begunOnly = toTrait('begun only')
const notAt = toTrait('not at')
const future = toTrait('future')
const ofKinds = traitsBy((kind) => `of ${kind}`)
const factCounts = traitsBy((count) => `facts ${count}`)
const mostFacts = toTrait('most facts')
const onlyDay = toTrait('only day')
const firstDay = toTrait('first day')

/** What the text tells of the day. */
const byTelling: DayRule = (day, { group, shape, days }, say) => {
  const { mentions, as, facts } = day
  for (const one of as) {
    say(toldAs(one))
    if (as.size > 1) continue
    say(onlyAs(one))
    say(and(onlyAs(one), group))
    if (one === 'begun') say(and(begunOnly, shape))
  }
  if (as.has('begun')) say(and(begun, group))
  if (mentions.every(({ role }) => role !== 'at')) say(notAt)
  if (mentions.every((mention) => mention.future)) say(future)
  for (const kind of new Set(facts.map(({ candidate }) => candidate.kind))) say(and(ofKinds(kind), group))
  say(factCounts(String(Math.min(facts.length, 4))))
  if (facts.length > 0 && days.every((other) => other.facts.length <= facts.length)) say(mostFacts)
  if (days.length === 1) say(onlyDay)
  if (days[0] === day) say(firstDay)
}

const violents = traitsBy((deeds) => `violent ${deeds}`)
const violent = toTrait('violent')
const latestViolent = toTrait('latest violent')
const firstViolent = toTrait('first violent')

const byViolence: DayRule = (day, { group, shape, days, deeds }, say) => {
  if (!day.violent) return
  const many = violents(String(Math.min(deeds, 3)))
  say(many)
  say(and(many, group))
  say(and(violent, shape))
  const others = days.filter((other) => other.violent)
  if (others.every(({ when }) => when.start <= day.when.start)) say(latestViolent)
  if (others[0] === day) say(firstViolent)
}

const small = 4 // such numbers are often alike by chance

const numbers = {
  ofItsKind: toTrait('of its kind'),
  more: toTrait('more than told'),
  fewer: toTrait('fewer than told'),
  alike: toTrait('as many as told'),
  same: toTrait('same number'),
  sameSmall: toTrait('same small number'),
}

const byNumber: DayRule = ({ facts }, { draft }, say) => {
  const value = numberOf(draft)
  const alike = facts.filter(({ candidate }) => candidate.kind === draft.candidate.kind)
  if (alike.length > 0) say(numbers.ofItsKind)
  if (value === null) return
  const told = alike.map(numberOf).filter((number) => number !== null)
  if (told.length === 0) return
  const most = Math.max(...told)
  say(value > most ? numbers.more : value < most ? numbers.fewer : numbers.alike)
  if (told.includes(value)) say(value > small ? numbers.same : numbers.sameSmall)
}

const places = {
  same: toTrait('place same'),
  other: toTrait('place other'),
  otherOfKind: toTrait('other of its kind'),
}

const byPlace: DayRule = ({ facts }, { draft: { place } }, say) => {
  const told = facts.map((fact) => fact.place).filter((other) => other !== null)
  if (!place || told.length === 0) return
  const same = told.some(({ id }) => id === place.id)
  say(same ? places.same : places.other)
  if (!same && told.every(({ kind }) => kind === place.kind)) say(places.otherOfKind)
}

const lastTold = toTrait('last told')
const lastToldBy = traitsBy((group) => `last told by ${group}`)
const asBefore = toTrait('as before')
const asBeforeIn = traitsBy((where) => `as before ${where}`)
const ruled = toTrait('rule')

/** The facts told last, and the answer of the rules. */
const byFacts: DayRule = ({ when }, { draft, group, shape, before }, say) => {
  const { view } = draft
  const dated = before.findLast(({ dateWords }) => dateWords !== null)
  if (dated && isSameDay(dated.when, when)) {
    say(lastTold)
    say(and(lastTold, group))
    say(and(lastToldBy(groupOf(dated)), group))
    say(and(lastTold, shape))
  }
  const last = before.at(-1)
  if (last && isSameDay(last.when, when)) {
    say(asBefore)
    say(asBeforeIn(last.view === view ? 'here' : nearness(view.index - last.view.index)))
    say(and(asBeforeIn(groupOf(last)), group))
  }
  if (!isSameDay(draft.when, when)) return
  say(ruled)
  say(and(ruled, group))
}

const rules = [byCalendar, byOwnSentence, byNearness, byTelling, byViolence, byNumber, byPlace, byFacts]

/** What is said of a day, each trait once. */
export function sayDay(day: Day, question: Question, say: Say): void {
  for (const rule of rules) rule(day, question, say)
}
