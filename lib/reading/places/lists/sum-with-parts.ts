import type { Draft } from '@/lib/reading/draft'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
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

const ofThem = /^(?:of (?:them|whom|these|those)|de (?:ell[oa]s|l[oa]s cuales|est[oa]s|es[oa]s))\b/

/** "12 died, nine of them in Peru": the others died elsewhere, whatever country the text is about. */
const lieElsewhere = ({ view, candidate, place }: Draft, drafts: readonly Draft[]): boolean =>
  place?.kind === 'country' &&
  drafts.some((part) => {
    const { evidence, kind, quantity } = part.candidate
    const behind = [1, 2, 3].map((step) => wordAt(view, evidence.last + step)).join(' ')
    return (
      kind === candidate.kind &&
      part.place?.id === place.id &&
      evidence.first > candidate.anchor &&
      ofThem.test(behind) &&
      namesBehind(part) &&
      (quantity?.value ?? 0) < (candidate.quantity?.value ?? 0)
    )
  })

/** Does the sentence name the place of the part, "in Peru", right behind it and nowhere else? */
const namesBehind = ({ view, candidate, place }: Draft): boolean => {
  const named = view.chunks.flatMap((chunk, at) =>
    isNoun(chunk) && place !== null && chunk.place?.place?.id === place.id ? [at] : [],
  )
  const at = view.chunks.findIndex(({ first }) => first > candidate.evidence.last)
  return named.length === 1 && named.every((chunk) => chunk >= at && chunk < at + 5)
}

/** The drafts of one sentence. */
export const withPlaceOfParts = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) => {
    if (lieElsewhere(draft, drafts))
      return {
        ...draft,
        place: null,
        placeWay: 'undecided',
        placeReason: `only some of them in ${draft.place?.name}, as the sentence says`,
      }
    if (!isBasis(draft.placeWay)) return draft
    const parts = partsOf(draft, drafts)
    const place = parts[0]?.place
    const isOne = place && place.kind !== 'country' && parts.every((part) => part.place?.id === place.id)
    return isOne
      ? { ...draft, place, placeWay: 'parts', placeReason: `where all of its parts lie: ${place.name}` }
      : draft
  })
