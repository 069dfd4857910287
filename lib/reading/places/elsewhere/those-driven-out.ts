import { toPlace } from '@/lib/gazetteer/to-place'
import type { PlaceKind } from '@/lib/model/place'
import { befellPeople } from '@/lib/model/unit'
import type { Candidate } from '@/lib/reading/candidate'
import type { Draft } from '@/lib/reading/draft'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Ground } from '@/lib/reading/places/ground'
import type { Spot } from '@/lib/reading/places/spots/spot'
import { isBasis } from '@/lib/reading/places/way'

/** How many were driven out, are missing or were brought to safety: a count that goes on, over a whole area, beside what happened. */
const isOfDriven = ({ candidate }: Draft): boolean => befellPeople(candidate.unit)

/** What happened at a place and a time, for the sentences after it; a count of those driven out is no scene. */
export const isHappening = (draft: Draft): boolean => !isOfDriven(draft)

const leftHome = /(?:displaced|evacuated)$/

const isTown = (kind: PlaceKind): boolean => kind === 'city' || kind === 'canton'

/** A prison, or a town of which neither the sentence nor its paragraph tells, or one of several. */
function isTooClose({ place, placeWay, view }: Draft, { onlyNear }: Ground, told: readonly Draft[]): boolean {
  if (place?.kind === 'prison') return true
  if (!place || !isTown(place.kind) || !isBasis(placeWay)) return false
  const here = told.some((other) => other.view.paragraph === view.paragraph && other.place?.id === place.id)
  return onlyNear === 'several' || !here
}

/**
 * Nobody has a home in a prison, and a sentence that names no place tells of no town of another paragraph, nor of one among
 * several: they are of the province around it.
 */
export function aroundScene(draft: Draft, ground: Ground, told: readonly Draft[]): Draft {
  const { place, candidate } = draft
  if (!leftHome.test(candidate.unit) || !place || !isTooClose(draft, ground, told)) return draft
  const around = ground.gazetteer.find(place.province ?? place.country)
  if (!around) return draft
  return {
    ...draft,
    place: toPlace(around),
    placeReason: `no one town is told of them; ${around.name} holds those of the text`,
  }
}

const ofThem = /^(?:of (?:whom|them|which)|de (?:ell[oa]s|quienes|l[oa]s (?:que|cuales)))(?: |$)/

/** "52,000 were displaced, of whom 27,000 remain in Tarsis": where some of them are is not where all of them are from. */
export function withoutWhereSomeAre(
  view: SentenceView,
  candidate: Candidate,
  spots: readonly Spot[],
): readonly Spot[] {
  if (!befellPeople(candidate.unit)) return spots
  const from = view.lexed.tokens.findIndex(
    (_, at) =>
      // "30,000 of them in Tarsis": the number's own.
      at > candidate.evidence.last + 1 &&
      ofThem.test([0, 1, 2].map((step) => wordAt(view, at + step)).join(' ')),
  )
  return from < 0 ? spots : spots.filter(({ first }) => first < from)
}

/** "2,500 displaced people have arrived in Tarsis": they are counted where they came to. */
export const arrived = ({ unit, verb }: Candidate): boolean =>
  befellPeople(unit) && verb !== null && /^(?:arrive|reach|come|llegar|arribar)$/.test(verb.lemma)
