import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'
import type { Candidate } from '@/lib/reading/candidate'
import type { Draft } from '@/lib/reading/draft'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { containerOf, holds } from '@/lib/reading/places/known/containers'
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

/** "In X, the council counts 66 dead, 49 of them in Y": X is where it sits, for Y does not lie in it; both lie in the place told here. */
function beyondTeller(draft: Draft, drafts: readonly Draft[], gazetteer: Gazetteer): Place | null {
  const { view, candidate, place, speakerWords } = draft
  const [link, town, comma, teller] = view.chunks
  const opens = link?.kind === 'preposition' && /^(?:en|in)$/.test(link.word) && comma?.kind === 'comma'
  if (!opens || !place || !isNoun(town) || town.place?.place?.id !== place.id) return null
  if (!speakerWords || !teller || speakerWords.first < teller.first || speakerWords.last > candidate.anchor)
    return null
  const share = drafts.find(
    (part) =>
      isShareOf(part, candidate) &&
      part.place &&
      part.place.province !== place.province &&
      !holds(place, part.place, gazetteer),
  )
  return share?.place ? containerOf([place, share.place], gazetteer) : null
}

const isShareOf = ({ view, candidate: { evidence, kind, quantity } }: Draft, whole: Candidate): boolean =>
  kind === whole.kind &&
  evidence.first > whole.anchor &&
  ofThem.test([1, 2, 3].map((step) => wordAt(view, evidence.last + step)).join(' ')) &&
  (quantity?.value ?? 0) < (whole.quantity?.value ?? 0)

const ofThem = /^(?:of (?:them|whom|these|those)|de (?:ell[oa]s|l[oa]s cuales|est[oa]s|es[oa]s))\b/

/** "12 died, nine of them in Peru": the others died elsewhere, whatever country the text is about. */
const lieElsewhere = ({ candidate, place }: Draft, drafts: readonly Draft[]): boolean =>
  place?.kind === 'country' &&
  drafts.some((part) => part.place?.id === place.id && isShareOf(part, candidate) && namesBehind(part))

/** Does the sentence name the place of the part, "in Peru", right behind it and nowhere else? */
const namesBehind = ({ view, candidate, place }: Draft): boolean => {
  const named = view.chunks.flatMap((chunk, at) =>
    isNoun(chunk) && place !== null && chunk.place?.place?.id === place.id ? [at] : [],
  )
  const at = view.chunks.findIndex(({ first }) => first > candidate.evidence.last)
  return named.length === 1 && named.every((chunk) => chunk >= at && chunk < at + 5)
}

/** "17 died in the violence that began in X: ten there, two in Y and five in Z": a sum whose parts lie apart is of what holds them all. */
function aroundParts(draft: Draft, drafts: readonly Draft[], gazetteer: Gazetteer): Place | null {
  const { place, view, candidate } = draft
  if (!place || place.kind === 'country') return null
  const parts = partsOf(draft, drafts)
  // "Five in X, four in Y and one in Z" are ten.
  const first = parts[0]?.candidate.evidence.first ?? 0
  if (!view.lexed.tokens.some(({ norm }, at) => norm === ':' && at > candidate.evidence.last && at < first))
    return null
  const each = parts.map((part) => part.place)
  const known = each.filter((one) => one !== null)
  const isApart = known.some((one) => one.id !== place.id && !holds(place, one, gazetteer))
  return isApart && known.length === each.length ? containerOf(known, gazetteer) : null
}

/** The drafts of one sentence. */
export const withPlaceOfParts = (drafts: readonly Draft[], gazetteer: Gazetteer): Draft[] =>
  drafts.map((draft) => {
    const both = beyondTeller(draft, drafts, gazetteer) ?? aroundParts(draft, drafts, gazetteer)
    if (both)
      return { ...draft, place: both, placeWay: 'sum', placeReason: `of several places in ${both.name}` }
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
