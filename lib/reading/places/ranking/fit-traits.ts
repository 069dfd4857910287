import { holds } from '@/lib/reading/places/known/containers'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { isBasis } from '../way'
import { cuesOf } from './cues'
import { groupOf, isWide } from './figure-groups'
import { kindOf } from './profile'
import { toTrait, traitsBy, traitsByBoth } from './trait'
import type { Rule, SortRule } from './traits'

/** Whether the rules chose a place, and whether its kind fits the sentence. */

const rule = toTrait('rule')
const ruleTraits = traitsBy((way) => `rule ${way}`)
const ofRule = traitsByBoth((rule, what) => `${rule}: ${what}`)
const inWay = traitsBy((way) => `in ${way}`)
const aroundWay = traitsByBoth((way, kind) => `around ${way}: ${kind}`)
const inCountry = toTrait('in the country')

/** What the rules say of it, by what they go by. */
export const byRule: Rule = ({ place }, { draft, profile: { gazetteer } }, say) => {
  if (!draft.place) return
  const kind = kindOf(place)
  const way = draft.placeWay
  if (draft.place.id === place.id) {
    const told = ruleTraits(way)
    // Of ways that few figures were placed in, no more is known than that a rule told it.
    if (!isBasis(way)) say(rule, 1)
    say(told, 1)
    say(ofRule(told.name, kind), 1)
    say(ofRule(told.name, draft.candidate.kind), 1)
  } else if (holds(draft.place, place, gazetteer))
    say(draft.place.kind === 'country' ? inCountry : inWay(way), 1)
  else if (holds(place, draft.place, gazetteer)) say(aroundWay(way, kind), 1)
}

const prisonCues = ['the prison', 'a prison', 'inmates', 'inside'] as const
const isOfPrison = keepBySentence((view) => prisonCues.some((cue) => cuesOf(view).has(cue)))

/** Each with its trait. */
const countryCues = ([...prisonCues, 'prisons', 'areas', 'country', 'sum', 'long', 'year'] as const).map(
  (cue) => ({ cue, trait: toTrait(`country, ${cue}`) }),
)

const kindTraits = traitsBy((kind) => kind)
const countryTraits = traitsBy((group) => `country, ${group}`)
const fit = {
  cityAndPrison: toTrait('city, prison words'),
  prison: toTrait('prison, prison words'),
  prisonUntold: toTrait('prison, none'),
  prisonInStreet: toTrait('prison, street'),
  prisonForWide: toTrait('prison, wide'),
  countryBefore: toTrait('country, historic'),
}

/** Whether words for prisons, streets or a whole country fit its kind. */
export const byCues: SortRule = ({ kind }, { draft }, say) => {
  const cues = cuesOf(draft.view)
  say(kindTraits(kind), 1)
  const inPrison = isOfPrison(draft.view)
  if (kind === 'city' && inPrison) say(fit.cityAndPrison, 1)
  if (kind === 'prison') {
    say(inPrison ? fit.prison : fit.prisonUntold, 1)
    if (cues.has('street')) say(fit.prisonInStreet, 1)
    if (isWide(draft)) say(fit.prisonForWide, 1)
  }
  if (kind !== 'country') return
  const group = groupOf(draft)
  say(countryTraits(group), 1)
  if (draft.historic) say(fit.countryBefore, 1)
  for (const { cue, trait } of countryCues) if (cue !== group && cues.has(cue)) say(trait, 1)
}

const otherCountry = toTrait('other country')

/** Whether it is a country that the article is not about. */
export const byCountry: Rule = ({ place }, { profile: { home } }, say) => {
  if (place.kind === 'country' && place.id !== home?.id) say(otherCountry, 1)
}
