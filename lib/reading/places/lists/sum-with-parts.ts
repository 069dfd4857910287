import type { Draft } from '@/lib/reading/draft'
import { isBasis } from '@/lib/reading/places/way'

/** "38 were freed ...: 24 pupils, six staff and eight relatives": where the parts of a sum lie it lies too, if nothing else places it. */

/** The drafts right behind one, of its kind, that add up to it; none where they do not. */
function partsOf(sum: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const whole = sum.candidate.quantity
  if (!whole || whole.form === 'implicit') return []
  const behind = drafts.filter(
    ({ candidate }) =>
      candidate.kind === sum.candidate.kind &&
      candidate.quantity !== null &&
      candidate.anchor > sum.candidate.anchor,
  )
  const total = behind.reduce((all, { candidate }) => all + (candidate.quantity?.value ?? 0), 0)
  return behind.length > 1 && total === whole.value ? behind : []
}

/** The drafts of one sentence. */
export const withPlaceOfParts = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) => {
    if (!isBasis(draft.placeWay)) return draft
    const parts = partsOf(draft, drafts)
    const place = parts[0]?.place
    const isOne = place && place.kind !== 'country' && parts.every((part) => part.place?.id === place.id)
    return isOne
      ? { ...draft, place, placeWay: 'parts', placeReason: `where all of its parts lie: ${place.name}` }
      : draft
  })
