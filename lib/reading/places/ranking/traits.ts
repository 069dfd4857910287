import type { Place } from '@/lib/model/place'
import { rememberLast } from '@/lib/text/remember-last'
import type { Draft } from '../../draft'
import type { Range } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import type { SentenceView } from '../../grammar/sentence-view'
import { holds } from '../containers'
import type { Spot } from '../spots'
import { cuesOf } from './cues'
import { isTitled, kindOf, leads, type Option, type Profile, unnamed } from './profile'
import { bySentence } from './sentence-traits'

/** What speaks for or against a place as that of a figure: each trait, and how much of it there is. */
export type Traits = Map<string, number>

/** `spots`: the places of its sentence; `blocked`: tokens whose places are a speaker's. `before`: what was told up to here, as placed. */
export type Question = {
  draft: Draft
  spots: readonly Spot[]
  blocked: readonly Range[]
  profile: Profile
  before: readonly Draft[]
}

/** Takes each trait once. */
export type Say = (trait: string, amount: number) => void
export type Rule = (option: Option, question: Question, say: Say) => void

/** Figures of one sort keep together: an emergency in the country says little of where the dead lie. */
const groupOf = ({ candidate: { kind, unit } }: Draft): string => {
  if (kind === 'killed' || kind === 'injured') return 'toll'
  if (kind.startsWith('hostages')) return 'hostages'
  if (kind.startsWith('inmates')) return 'inmates'
  if (kind === 'state_of_emergency' || kind === 'rights_suspended') return 'measure'
  return kind === 'other_count' && unit === 'prisons' ? 'prisons' : kind
}
const wide = new Set(['state_of_emergency', 'rights_suspended', 'troops_deployed'])
const isWide = ({ candidate }: Draft): boolean => wide.has(candidate.kind)
const numberOf = ({ candidate }: Draft): number => candidate.quantity?.value ?? 0

/** How the sentence's own words told the place: what their reason begins with. */
const wayOf = ({ placeReason }: Draft): string => {
  if (placeReason.startsWith('"')) return 'pointing'
  return /^\p{Ll}+(?: \p{Ll}+)?(?= |$)/u.exec(placeReason)?.[0] ?? 'words'
}

/** What the rules say of it, by what they go by. */
const byRule: Rule = ({ place }, { draft, profile: { gazetteer } }, say) => {
  if (!draft.place) return
  const kind = kindOf(place)
  if (draft.place.id === place.id) {
    const rule = `rule ${draft.basis ?? wayOf(draft)}`
    // Of ways that few figures were placed in, no more is known than that a rule told it.
    if (draft.basis === null) say('rule', 1)
    say(rule, 1)
    say(`${rule}: ${kind}`, 1)
    say(`${rule}: ${draft.candidate.kind}`, 1)
  } else if (holds(draft.place, place, gazetteer))
    say(draft.place.kind === 'country' ? 'in the country' : `in ${draft.basis ?? wayOf(draft)}`, 1)
  else if (holds(place, draft.place, gazetteer)) say(`around ${draft.basis ?? wayOf(draft)}: ${kind}`, 1)
}

const prisonCues = ['the prison', 'a prison', 'inmates', 'inside'] as const
const isOfPrison = keepBySentence((view) => prisonCues.some((cue) => cuesOf(view).has(cue)))

/** Each with its trait. */
const countryCues = ([...prisonCues, 'prisons', 'areas', 'country', 'sum', 'long', 'year'] as const).map(
  (cue) => ({ cue, trait: `country, ${cue}` }),
)

/** Whether words for prisons, streets or a whole country fit its kind. */
const byCues: Rule = ({ place }, { draft, profile }, say) => {
  const kind = kindOf(place)
  const cues = cuesOf(draft.view)
  say(kind, 1)
  const inPrison = isOfPrison(draft.view)
  if (kind === 'city' && inPrison) say('city, prison words', 1)
  if (kind === 'prison') {
    say(inPrison ? 'prison, prison words' : 'prison, none', 1)
    if (cues.has('street')) say('prison, street', 1)
    if (isWide(draft)) say('prison, wide', 1)
  }
  if (kind !== 'country') return
  const group = groupOf(draft)
  say(`country, ${group}`, 1)
  if (draft.historic) say('country, historic', 1)
  if (place.id !== profile.home?.id) say('other country', 1)
  for (const { cue, trait } of countryCues) if (cue !== group && cues.has(cue)) say(trait, 1)
}

const longAgo = 30 // sentences: after so many, others have been named

/** Has another place, neither around it nor in it, been named since? */
function isLeft({ place }: Option, { profile, draft }: Question, last: number): boolean {
  const { gazetteer, namedIn } = profile
  if (draft.view.index - last > longAgo) return true
  for (let at = last + 1; at < draft.view.index; at++)
    for (const other of namedIn.get(at) ?? [])
      if (
        other.kind !== 'country' &&
        other.id !== place.id &&
        !holds(other, place, gazetteer) &&
        !holds(place, other, gazetteer)
      )
        return true
  return false
}

/** How many of the numbers, which rise, are less than one: found by halving, as an article may be long. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** How long ago it was named, or how far ahead it first is. */
const byNearness: Rule = (option, question, say) => {
  const { view } = question.draft
  const { sentences, place } = option
  const next = countBelow(sentences, view.index)
  const isHere = sentences[next] === view.index
  if (isHere) say(place.kind === 'country' ? 'country here' : 'here', 1)
  if (isHere || place.kind === 'country') return
  const last = sentences[next - 1]
  if (last === undefined) {
    const ahead = sentences[next]
    say('ahead', 1)
    if (ahead !== undefined) say('far ahead', Math.log(ahead - view.index + 1))
    return
  }
  say('far back', Math.log(view.index - last))
  if (question.profile.paragraphs[last] === view.paragraph) say('same paragraph', 1)
  if (isLeft(option, question, last)) say('left', 1)
}

/** Whether the article is about it. */
const byWeight: Rule = (option, { profile }, say) => {
  const { place, sentences, share } = option
  if (place.kind === 'country') return
  const kind = kindOf(place)
  const most = profile.most.get(kind)
  say('share', share)
  if (most?.id === place.id) say('most', most.by)
  if (isTitled(option, profile.title)) say('titled', 1)
  if (leads(option)) say('lead', 1 / (profile.leading.get(kind) ?? 1))
  if (sentences[0] === sentences.at(-1)) say('once', 1)
  if (place.country !== profile.home?.country) say('abroad', 1)
}

const nearness = (before: SentenceView, now: SentenceView): string => {
  if (before === now) return 'sentence'
  if (before.paragraph !== now.paragraph) return 'text'
  if (before.index < now.index - 1) return 'paragraph'
  return cuesOf(now).has('then') ? 'line, then' : 'line'
}

/** What was told before a figure, worked out once for all places: the last of its sort, and how many lie at each. */
const toldBefore = rememberLast(({ draft, before }: Question) => {
  const prior = before.findLast((other) => isWide(other) === isWide(draft)) ?? null
  const at = new Map<string, number>()
  let now = 0
  for (const { historic, place } of before) {
    if (historic) continue
    now++
    if (place) at.set(place.id, (at.get(place.id) ?? 0) + 1)
  }
  const turned = prior?.historic === draft.historic ? '' : ', another time'
  return { prior, at, now, near: prior ? `${nearness(prior.view, draft.view)}${turned}` : '' }
})

/** Where the figures before it lie. */
const byTold: Rule = ({ place }, question, say) => {
  const { prior, at, now, near } = toldBefore(question)
  const before = prior?.place
  if (before?.id === place.id) say(`told before in the ${near}`, 1)
  else if (before && holds(before, place, question.profile.gazetteer)) say('in the one told before', 1)
  if (now > 0 && !question.draft.historic) say('told', (at.get(place.id) ?? 0) / now)
}

/** Kinds of which a country has as many as its places together. */
const summed = new Set(['toll', 'hostages', 'other_count', 'escaped', 'detained'])
const large = 30 // people: a number that says much of where
const outgrown = 3 // times what was told of the place

/** A number far beyond what was told of the place belongs to more than it. */
const byNumber: Rule = ({ place }, { draft, before }, say) => {
  const value = numberOf(draft)
  if (place.kind === 'country' || value <= large || !summed.has(groupOf(draft))) return
  const { kind } = draft.candidate
  const alike = before.filter((other) => other.candidate.kind === kind && other.place?.id === place.id)
  if (value > outgrown * Math.max(0, ...alike.map(numberOf))) say(alike.length > 0 ? 'outgrown' : 'large', 1)
}

const rules: readonly Rule[] = [byRule, bySentence, byCues, byNearness, byWeight, byTold, byNumber]

export function sayTraits(option: Option, question: Question, say: Say): void {
  for (const rule of rules) rule(option, question, say)
}

export function traitsOf(option: Option, question: Question): Traits {
  const traits: Traits = new Map()
  sayTraits(option, question, (trait, amount) => traits.set(trait, amount))
  return traits
}

/** Of a place that only this sentence names, and as one where nothing happens, its own words have judged already. */
const isNamedAside = (
  { sentences, place }: Option,
  { draft: { view, place: ruled }, spots }: Question,
): boolean =>
  place.kind !== 'country' &&
  place.id !== ruled?.id &&
  sentences.every((at) => at === view.index) &&
  spots.every((spot) => spot.place.id !== place.id || spot.hold !== 'there')

/** The places that come into question: those that the article names or its sentence points at, and where figures before it lie. */
export function optionsOf(question: Question): Option[] {
  const { draft, spots, profile, before } = question
  const known = new Map<string, Option>()
  const add = (place: Place | null) => {
    if (place && !known.has(place.id)) known.set(place.id, unnamed(place))
  }
  for (const option of profile.options)
    if (!isNamedAside(option, question)) known.set(option.place.id, option)
  for (const { place, hold } of spots) if (hold === 'there') add(place)
  for (const { place } of before) add(place)
  add(draft.place)
  add(profile.home)
  // An emergency holds in an area.
  const all = [...known.values()]
  return groupOf(draft) === 'measure' ? all.filter(({ place }) => place.kind !== 'prison') : all
}
