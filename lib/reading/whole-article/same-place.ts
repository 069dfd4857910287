import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'
import type { Draft } from '@/lib/reading/draft'
import { isHostages, isToll } from '@/lib/reading/kind-groups'
import { containerOf } from '@/lib/reading/places/known/containers'

const isClose = (place: Place | null): boolean => place !== null && place.kind !== 'country'
const isHome = ({ placeWay }: Draft): boolean => placeWay === 'home'
const isBare = ({ placeWay }: Draft): boolean =>
  placeWay === 'home' || placeWay === 'scene' || placeWay === 'scene of speakers'

const at = (draft: Draft, { place }: Draft): Draft => ({
  ...draft,
  place,
  placeWay: 'beside',
  placeReason: `goes with the other figure of the sentence: ${place?.name}`,
})

/** "13 came out of X; the army had counted 11": the place of the figure on which this one leans. */
function withModels(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    const model = drafts.find(({ candidate }) => candidate === draft.candidate.model)
    return model && isClose(model.place) && isBare(draft) && model !== draft ? at(draft, model) : draft
  })
}

const isLoose = ({ placeWay, place }: Draft): boolean =>
  placeWay === 'home' || placeWay === 'loose' || (placeWay === 'scene' && isClose(place))

/** "A riot that ended in a massacre: 46 died at X prison, 500 km from Y": the deed where its dead are. */
function withToll(drafts: Draft[]): Draft[] {
  const dead = drafts.filter(({ candidate, place }) => isToll(candidate) && isClose(place))
  if (dead.length === 0) return drafts
  return drafts.map((draft) => {
    const { candidate, historic } = draft
    if (candidate.kind !== 'attack' || candidate.quantity || !isLoose(draft)) return draft
    const [first, ...others] = dead.filter((one) => one.historic === historic)
    return first && others.every(({ place }) => place?.id === first.place?.id) ? at(draft, first) : draft
  })
}

/** Those behind a sum that make it up: "ten, eight in X and two in Y". */
function partsOf(whole: Draft, drafts: readonly Draft[]): Draft[] {
  const { kind, anchor, quantity } = whole.candidate
  const found: Draft[] = []
  let left = quantity?.value ?? 0
  for (const draft of drafts) {
    const { candidate } = draft
    const counted = candidate.kind === kind && candidate.anchor > anchor && candidate.quantity
    if (!counted || left <= 0 || found.some((part) => part.candidate === candidate)) continue
    left -= candidate.quantity?.value ?? 0
    found.push(draft)
  }
  return left === 0 && found.length > 1 ? found : []
}

/** Those before a sum that make it up: "34 came out of X, nine of Y and two of Z: 45 in all". */
function partsBefore(whole: Draft, drafts: readonly Draft[]): Draft[] {
  const { kind, anchor, quantity } = whole.candidate
  const parts = drafts.filter(
    ({ candidate }) => candidate.kind === kind && candidate.anchor < anchor && candidate.quantity,
  )
  const sum = parts.reduce((all, { candidate }) => all + (candidate.quantity?.value ?? 0), 0)
  return sum === quantity?.value && parts.length > 1 ? parts : []
}

/** "ten died, eight in X and two in Y": the ten lie in what holds X and Y, and so does what killed them. */
function overParts(drafts: Draft[], gazetteer: Gazetteer): Draft[] {
  for (const whole of drafts) {
    const behind = partsOf(whole, drafts)
    const places = (behind.length > 0 ? behind : partsBefore(whole, drafts)).map(({ place }) => place)
    const known = places.filter(isClose).filter((place) => place !== null)
    const borrowed = known.some((place) => place.id === whole.place?.id)
    if (known.length < 2 || known.length < places.length || !borrowed) continue
    const place = containerOf(known, gazetteer)
    if (!place || place.id === whole.place?.id) continue
    const moved = (draft: Draft) =>
      draft === whole ||
      (draft.candidate.kind === 'attack' &&
        !draft.candidate.quantity &&
        draft.candidate.anchor < whole.candidate.anchor &&
        draft.place?.id === whole.place?.id)
    const placeReason = `holds the places of its parts: ${known.map(({ name }) => name).join(', ')}`
    return drafts.map((draft) => (moved(draft) ? { ...draft, place, placeWay: 'parts', placeReason } : draft))
  }
  return drafts
}

const isUntold = (draft: Draft): boolean => isBare(draft) || draft.placeWay === 'only'

/** "57 were held in six jails. ... They were 50 guards and seven policemen": those told of before, sorted anew, are where they were. */
function withSumBefore(drafts: Draft[], earlier: readonly Draft[]): Draft[] {
  const bare = drafts.filter((draft) => isHostages(draft.candidate) && isUntold(draft))
  if (bare.length < 2) return drafts
  const sum = bare.reduce((all, { candidate }) => all + (candidate.quantity?.value ?? Number.NaN), 0)
  const whole = earlier.findLast(
    ({ candidate, place }) => isHostages(candidate) && candidate.quantity?.value === sum && place !== null,
  )
  const placeReason = `told with the ${sum} of before, whom they make up, at ${whole?.place?.name}`
  return whole
    ? drafts.map((draft) =>
        bare.includes(draft) ? { ...draft, place: whole.place, placeWay: 'makes up', placeReason } : draft,
      )
    : drafts
}

/** "136 came out of seven jails, to whom 41 freed before are added": of many prisons, as the others of the sentence. */
function withMany(drafts: Draft[]): Draft[] {
  const many = drafts.find(
    ({ candidate, placeWay }) => isHostages(candidate) && placeWay === 'several prisons',
  )
  return many
    ? drafts.map((draft) =>
        draft.candidate.kind === many.candidate.kind && isUntold(draft) ? at(draft, many) : draft,
      )
    : drafts
}

/** "four were seized in X; three are free": hostages whom the sentence places nowhere are those of its other figure. */
export function sharePlace(told: Draft[], earlier: readonly Draft[], gazetteer: Gazetteer): Draft[] {
  const drafts = withMany(withSumBefore(overParts(withToll(withModels(told)), gazetteer), earlier))
  const near = drafts.filter(
    ({ candidate, place, historic }) => isHostages(candidate) && isClose(place) && !historic,
  )
  const [first] = near
  if (!first || near.some(({ place }) => place?.id !== first.place?.id)) return drafts
  const isWhole = ({ candidate }: Draft) => near.some((part) => part.candidate.model === candidate)
  return drafts.map((draft) =>
    isHostages(draft.candidate) && isHome(draft) && !isWhole(draft) ? at(draft, first) : draft,
  )
}
