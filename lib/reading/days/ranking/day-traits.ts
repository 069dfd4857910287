import { toDayNumber } from '@/lib/text/calendar'
import { clausesOf } from '../../clauses'
import type { Draft } from '../../draft'
import { type Chunk, hasClass, isNoun } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { violence } from '../governor'
import { groupOf, nearness, numberOf, type Question, type Say, shapeOf } from './question'
import { type Day, isSameDay, type Mention } from './told-days'

/** What speaks for or against a day as that of a fact. */

type Rule = (day: Day, question: Question, say: Say) => void

function ageOf({ start }: Day['when'], published: string): string {
  const age = toDayNumber(published) - toDayNumber(start)
  if (age < 0) return 'ahead'
  return age < 3 ? String(age) : age < 8 ? 'week' : age < 32 ? 'month' : 'older'
}

const byCalendar: Rule = ({ when, as }, { draft, published }, say) => {
  say('day')
  say(`precision ${when.precision}`)
  if (when.start !== when.end) say('two days')
  if (!published) return
  const age = ageOf(when, published)
  say(`age ${age}`)
  say(`age ${age}, ${groupOf(draft)}`)
  if (as.size !== 1) return
  for (const one of as) say(`only as ${one}, ${when.start === published ? 'today' : 'not today'}`)
}

/** How the clause of a day lies to that of the fact. */
function tieOf({ view, clause }: Mention, { candidate }: Draft): string {
  const { of, all } = clausesOf(view)
  const own = of[chunkAt(view, candidate.anchor)] ?? 0
  if (own === clause) return `same ${all[own]?.opener}`
  if (all[clause]?.parent === own) return `inner ${all[clause]?.opener}`
  return `${all[own]?.parent === clause ? 'outer' : 'apart'} ${all[own]?.opener}`
}

/** A day that its own sentence tells, though not of it as the rules see it. */
const byOwnSentence: Rule = ({ mentions, facts }, { draft }, say) => {
  const { view, candidate } = draft
  const group = groupOf(draft)
  for (const mention of mentions) {
    if (mention.view !== view) continue
    const { as, role, first } = mention
    const tie = tieOf(mention, draft)
    say(`own ${as}`)
    say(`own ${role}`)
    say(`own ${as}, ${group}`)
    say(`own ${as}, ${shapeOf(draft)}`)
    say(`own ${as}, ${group}, ${shapeOf(draft)}`)
    say(`own ${as} ${first < candidate.anchor ? 'before' : 'after'}`)
    say(`own ${as}, ${tie}`)
    say(`own ${as}, ${tie}, ${group}`)
  }
  for (const fact of facts) if (fact.view === view) say(`own fact ${fact.candidate.kind}, ${group}`)
  if (facts.some((fact) => fact.view === view)) say('own fact')
}

const wordy = 4 // letters: a shorter noun is no noun
const headOf = (chunk: Chunk): string[] => (isNoun(chunk) && chunk.head.length >= wordy ? [chunk.head] : [])

function sayBack(back: Mention, day: Day, { draft, days }: Question, say: Say): void {
  const { view } = draft
  const group = groupOf(draft)
  const apart = nearness(view.index - back.view.index)
  const paragraphs = nearness(view.paragraph - back.view.paragraph)
  say(`back ${apart}`)
  say(`back ${apart}, ${back.as}`)
  say(`back ${apart}, ${group}`)
  say(`back ${apart}, paragraphs ${paragraphs}`)
  say(`back paragraphs ${paragraphs}`)
  say(`back paragraphs ${paragraphs}, ${group}`)
  const isBetween = ({ index }: Draft['view']) => index < view.index && index >= back.view.index
  const others = days.filter((other) => other !== day)
  const nearest = !others.some(({ mentions }) => mentions.some((mention) => isBetween(mention.view)))
  say(`nearest told ${nearest}`)
  say(`nearest told ${nearest}, ${apart}`)
  say(`nearest deed ${!others.some(({ facts }) => facts.some((fact) => isBetween(fact.view)))}, ${group}`)
  const heads = new Set(back.view.chunks.flatMap(headOf))
  const shared = view.chunks.filter((chunk) => isNoun(chunk) && heads.has(chunk.head))
  if (shared.length > 0) say('shared noun')
  if (shared.some((chunk) => isNoun(chunk) && hasClass(chunk, ...violence))) say('shared bout')
}

/** A day told before it or after it. */
const byNearness: Rule = (day, question, say) => {
  const { draft } = question
  const { view } = draft
  const { mentions } = day
  if (mentions.some((mention) => mention.view === view)) return
  const back = mentions.findLast((mention) => mention.view.index < view.index)
  const ahead = mentions.find((mention) => mention.view.index > view.index)
  if (back) sayBack(back, day, question, say)
  if (back && ahead) say('ahead too')
  if (!ahead || back) return
  say(`ahead ${nearness(ahead.view.index - view.index)}`)
  say(`ahead paragraphs ${nearness(ahead.view.paragraph - view.paragraph)}`)
  say(`ahead only, ${ahead.as}, ${view.index === 0 ? 'first' : 'inner'}`)
  say(`ahead only, ${groupOf(draft)}`)
}

/** What the text tells of the day. */
const byTelling: Rule = (day, { draft, days }, say) => {
  const { mentions, as, facts } = day
  const group = groupOf(draft)
  for (const one of as) {
    say(`told as ${one}`)
    if (as.size > 1) continue
    say(`only as ${one}`)
    say(`only as ${one}, ${group}`)
    if (one === 'begun') say(`begun only, ${shapeOf(draft)}`)
  }
  if (as.has('begun')) say(`begun, ${group}`)
  if (mentions.every(({ role }) => role !== 'at')) say('not at')
  if (mentions.every(({ future }) => future)) say('future')
  for (const kind of new Set(facts.map(({ candidate }) => candidate.kind))) say(`of ${kind}, ${group}`)
  say(`facts ${Math.min(facts.length, 4)}`)
  if (facts.length > 0 && days.every((other) => other.facts.length <= facts.length)) say('most facts')
  if (days.length === 1) say('only day')
  if (days[0] === day) say('first day')
}

const byViolence: Rule = (day, { draft, days, deeds }, say) => {
  if (!day.violent) return
  say(`violent ${Math.min(deeds, 3)}`)
  say(`violent ${Math.min(deeds, 3)}, ${groupOf(draft)}`)
  say(`violent, ${shapeOf(draft)}`)
  const others = days.filter(({ violent }) => violent)
  if (others.every(({ when }) => when.start <= day.when.start)) say('latest violent')
  if (others[0] === day) say('first violent')
}

const small = 4 // such numbers are often alike by chance

const byNumber: Rule = ({ facts }, { draft }, say) => {
  const value = numberOf(draft)
  const alike = facts.filter(({ candidate }) => candidate.kind === draft.candidate.kind)
  if (alike.length > 0) say('of its kind')
  if (value === null) return
  const told = alike.flatMap((fact) => numberOf(fact) ?? [])
  if (told.length === 0) return
  const most = Math.max(...told)
  say(value > most ? 'more than told' : value < most ? 'fewer than told' : 'as many as told')
  if (told.includes(value)) say(value > small ? 'same number' : 'same small number')
}

const byPlace: Rule = ({ facts }, { draft: { place } }, say) => {
  const places = facts.flatMap((fact) => fact.place ?? [])
  if (!place || places.length === 0) return
  const same = places.some(({ id }) => id === place.id)
  say(`place ${same ? 'same' : 'other'}`)
  if (!same && places.every(({ kind }) => kind === place.kind)) say('other of its kind')
}

/** The facts told last, and the answer of the rules. */
const byFacts: Rule = ({ when }, { draft, before }, say) => {
  const { view } = draft
  const group = groupOf(draft)
  const dated = before.findLast(({ dateWords }) => dateWords !== null)
  if (dated && isSameDay(dated.when, when)) {
    say('last told')
    say(`last told, ${group}`)
    say(`last told by ${groupOf(dated)}, ${group}`)
    say(`last told, ${shapeOf(draft)}`)
  }
  const last = before.at(-1)
  if (last && isSameDay(last.when, when)) {
    say('as before')
    say(`as before ${last.view === view ? 'here' : nearness(view.index - last.view.index)}`)
    say(`as before ${groupOf(last)}, ${group}`)
  }
  if (!isSameDay(draft.when, when)) return
  say('rule')
  say(`rule, ${group}`)
}

const rules = [byCalendar, byOwnSentence, byNearness, byTelling, byViolence, byNumber, byPlace, byFacts]

export function sayDay(day: Day, question: Question, say: Say): void {
  for (const rule of rules) rule(day, question, say)
}
