import { holds } from '@/lib/reading/places/known/containers'
import { rememberLast } from '@/lib/text/remember-last'
import type { SentenceView } from '../../grammar/sentence-view'
import { cuesOf } from './cues'
import { groupOf, isWide, numberOf } from './figure-groups'
import { toTrait, traitsByBoth } from './trait'
import type { Question, Rule } from './traits'

/** Where the figures told before lie. */

const nearness = (before: SentenceView, now: SentenceView): string => {
  if (before === now) return 'sentence'
  if (before.paragraph !== now.paragraph) return 'text'
  if (before.index < now.index - 1) return 'paragraph'
  return cuesOf(now).has('then') ? 'line, then' : 'line'
}

const toldTraits = traitsByBoth((near, turned) => `told before in the ${near}${turned}`)
const inTold = toTrait('in the one told before')
const told = toTrait('told')

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
  return { prior, at, now, near: prior ? toldTraits(nearness(prior.view, draft.view), turned) : null }
})

/** Where the figures before it lie. */
export const byTold: Rule = ({ place }, question, say) => {
  const { prior, at, now, near } = toldBefore(question)
  const before = prior?.place
  if (near && before?.id === place.id) say(near, 1)
  else if (before && holds(before, place, question.profile.gazetteer)) say(inTold, 1)
  if (now > 0 && !question.draft.historic) say(told, (at.get(place.id) ?? 0) / now)
}

/** Kinds of which a country has as many as its places together. */
const summed = new Set(['toll', 'hostages', 'other_count', 'escaped', 'detained'])
const least = 30 // people: a number that says much of where
const growth = 3 // times what was told of the place

const large = toTrait('large')
const outgrown = toTrait('outgrown')

/** The largest number of its kind that was told of each place before. */
const largestAt = rememberLast(({ draft, before }: Question): ReadonlyMap<string, number> => {
  const at = new Map<string, number>()
  for (const other of before)
    if (other.candidate.kind === draft.candidate.kind && other.place)
      at.set(other.place.id, Math.max(at.get(other.place.id) ?? 0, numberOf(other)))
  return at
})

/** A number far beyond what was told of the place belongs to more than it. */
export const byNumber: Rule = ({ place }, question, say) => {
  const { draft } = question
  const value = numberOf(draft)
  if (place.kind === 'country' || value <= least || !summed.has(groupOf(draft))) return
  const largest = largestAt(question).get(place.id)
  if (value > growth * (largest ?? 0)) say(largest === undefined ? large : outgrown, 1)
}
