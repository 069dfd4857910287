import type { Place } from '@/lib/model/place'
import type { Draft } from './draft'
import { isVague } from './places/locate'

const captives = /^hostages_/
const isClose = (place: Place | null): boolean => place !== null && place.kind !== 'country'
const isBare = ({ placeReason }: Draft): boolean =>
  isVague(placeReason) || placeReason.startsWith('goes on from the sentences')

const at = (draft: Draft, { place }: Draft): Draft => ({
  ...draft,
  place,
  basis: null,
  placeReason: `goes with the other figure of the sentence: ${place?.name}`,
})

/** "13 came out of X; the army had counted 11": the place of the figure on which this one leans. */
function withModels(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    const model = drafts.find(({ candidate }) => candidate === draft.candidate.model)
    return model && isClose(model.place) && isBare(draft) && model !== draft ? at(draft, model) : draft
  })
}

/** "four were seized in X; three are free": hostages whom the sentence places nowhere are those of its other figure. */
export function sharePlace(told: Draft[]): Draft[] {
  const drafts = withModels(told)
  const near = drafts.filter(
    ({ candidate, place, historic }) => captives.test(candidate.kind) && isClose(place) && !historic,
  )
  const [first] = near
  if (!first || near.some(({ place }) => place?.id !== first.place?.id)) return drafts
  const isWhole = ({ candidate }: Draft) => near.some((part) => part.candidate.model === candidate)
  return drafts.map((draft) =>
    captives.test(draft.candidate.kind) && isVague(draft.placeReason) && !isWhole(draft)
      ? at(draft, first)
      : draft,
  )
}
