import type { Place } from '@/lib/model/place'
import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { nounsIn, segmentAround } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isMeasure } from '@/lib/reading/kind-groups'
import { wings } from '@/lib/reading/lexicon/alternatives'
import { isLocal } from '@/lib/reading/places/domains'
import type { Located, Site } from '@/lib/reading/places/ground'
import { holds } from '@/lib/reading/places/known/containers'
import { holds as holdsSign, signLike } from '@/lib/text/word-signs'

/** What is said to be inside or outside, or in a ward, of a prison that is not named again. */

const isIndoors = /^(?:inside|indoors|adentro|dentro)$/
const indoors = signLike(isIndoors)

/** "Relatives at the gate of the prison spoke of 20 bodies inside": in the prison named or pointed at before it. */
export function inside({ candidate, view, spots, ground }: Site): Located | null {
  if (!holdsSign(view, indoors)) return null
  const at = candidate.evidence.last + 1
  const bare = [at, at + 1, at + 2].some(
    (i) => isIndoors.test(wordAt(view, i)) && /^(?:[.,;:)]|and|y|)$/.test(wordAt(view, i + 1)),
  )
  const before = spots.findLast(({ place, first }) => place.kind === 'prison' && first < candidate.anchor)
  const prison = before?.place ?? (ground.focus?.kind === 'prison' ? ground.focus : null)
  return bare && prison ? { place: prison, way: 'it', reason: `inside ${prison.name}` } : null
}

const wards = /^(?:pabellon|pabellones|pavilion|pavilions|cellblock|cellblocks)$/
const parts = new RegExp(`^(?:${wings})$`)
const inWards = signLike(wards, parts)
const houses =
  /^(?:hospital|hospitals|clinic|clinica|morgue|school|escuela|police|policia|comisaria|cuartel)$/

/** "in wing 5", "en el pabellón", "in cell block B"; not "the ward of a hospital". */
const isWard = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  /^(?:in|inside|within|at|from|of|en|del?|desde)$/.test(wordAt(view, first - 1)) &&
  view.lexed.tokens
    .slice(first, last + 1)
    .some(
      ({ norm }, i) =>
        wards.test(norm) || (parts.test(norm) && /^(?:\d+|[a-z])$/.test(wordAt(view, first + i + 1))),
    )

/** "Two were killed in wing 2", where the text was last elsewhere: in the prison told of. */
export function inWard({ candidate, view, spots, ground }: Site): Located | null {
  if (!holdsSign(view, inWards)) return null
  const { scene } = ground
  const goesOn = scene?.place.kind === 'prison' && scene.paragraph === view.paragraph
  if (goesOn || isMeasure(candidate)) return null
  if (spots.some(({ place, hold }) => place.kind !== 'country' && hold === 'there')) return null
  if (!nounsIn(view, segmentAround(view, candidate.anchor)).some((noun) => isWard(view, noun))) return null
  if (view.lexed.tokens.some(({ norm }) => houses.test(norm))) return null
  // A prison that only a later sentence names is none that a ward was told of.
  const only = ground.prisons.length === 1 ? ground.lastOf.get('prison') : null
  const prison = ground.focus?.kind === 'prison' ? ground.focus : only
  return prison ? { place: prison, way: 'ward', reason: `in a ward of ${prison.name}` } : null
}

const cityTold = ({ told, gazetteer }: Site['ground'], prison: Place): Place | undefined =>
  [...told.values()]
    .map(({ place }) => place)
    .find((place) => place.kind === 'city' && holds(place, prison, gazetteer))

const outdoors = /^(?:outside|afuera|fuera)$/

/** "two died inside and nine outside": in the town of the prison that the sentence tells of. */
export function outside(site: Site, found: Located | null): Located | null {
  const { candidate, view, ground } = site
  if (found?.place?.kind !== 'prison' || !isLocal(candidate)) return found
  const at = candidate.evidence.last + 1
  const ends = /^(?:[.,;:)]|and|y)?$/
  const is = [at, at + 1].some((i) => outdoors.test(wordAt(view, i)) && ends.test(wordAt(view, i + 1)))
  const town = ground.lastOf.get('city') ?? cityTold(ground, found.place)
  return is && town && holds(town, found.place, ground.gazetteer)
    ? { place: town, way: 'outside', reason: `outside ${found.place.name}, in ${town.name}` }
    : found
}
