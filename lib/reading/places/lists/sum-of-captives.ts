import type { Place } from '@/lib/model/place'
import { containerOf } from '@/lib/reading/places/known/containers'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isHostages } from '../../kind-groups'
import type { Ground, Located, Site } from '../ground'

/** "Another 14 were freed in X, which brings to 120 those who are free": so many were never held in X alone. */

/** "con lo que son 120", "with them". */
const withThem = `${either(
  'con (?:lo|los|las) (?:que|cual(?:es)?)',
  'con (?:ell[oa]s|est[oa]s)(?: \\S+)?',
  'with (?:them|these)',
)}(?: ,)?(?: \\S+){0,3}`
/** "brings the number of those freed to more than". */
const brings =
  '(?:brings?|bringing|takes?|taking|lifts|lifting) (?:\\S+ ){0,8}to(?: (?:more|than|at|least|about|some|the)){0,2}'
const sums = new RegExp(`${either(withThem, brings)}$`)
/** "En total los rehenes fueron 22": of one prison, where the text has told of no other. */
const totals = /(?:en total|in (?:all|total))(?: ,)?(?: \S+){0,3}$/
const signs = signOfWords('con with brings bringing takes taking total all')

/** "With them 15 are held", in a text that names several places, and none outside one province. */
function onlyArea({ towns, prisons, gazetteer }: Ground): Place | null {
  const named = [...towns, ...prisons]
  const all = containerOf(named, gazetteer)
  return named.length > 1 && all && all.kind !== 'country' ? all : null
}

/** "39 were seized in X. Five more were freed, bringing to 10": of those held in X, in a text that tells of no other place. */
function isOfThere(
  { kind }: Site['candidate'],
  { scene, byKind }: Ground,
  told: readonly { place: Place }[],
  spots: Site['spots'],
): boolean {
  const held = byKind.get('hostages_held')
  const isHere = (place: Place): boolean => place.id === held?.id
  return (
    kind === 'hostages_freed' &&
    scene !== null &&
    scene.place.kind !== 'country' &&
    isHere(scene.place) &&
    told.every(({ place }) => isHere(place)) &&
    spots.every(({ place, pointed }) => pointed || place.kind === 'country')
  )
}

export function sumOfCaptives({ view, candidate, ground, spots }: Site): Located | null {
  if (!isHostages(candidate) || !ground.home || !ground.sure || !holds(view, signs)) return null
  const { first, last } = candidate.evidence
  const { tokens } = view.lexed
  const near = [...ground.told.values()].filter(({ place }) => place.kind !== 'country')
  const words = tokens.slice(Math.max(0, first - 11), first).map(({ norm }) => norm)
  if (!sums.test(words.join(' ')) && !(near.length > 1 && totals.test(words.join(' ')))) return null
  // "in all, 14 were freed in X".
  const stop = tokens.findIndex(({ norm }, at) => at > last && /^[,;:.]$/.test(norm))
  const named = spots.some(
    (spot) => spot.first > last && (stop < 0 || spot.first < stop) && spot.place.kind !== 'country',
  )
  if (named) return null
  if (isOfThere(candidate, ground, near, spots)) return null
  const one = onlyArea(ground)
  return one
    ? { place: one, way: 'sum in one area', reason: `all that the text tells of lies in ${one.name}` }
    : { place: ground.home, way: 'sum', reason: 'a sum of what was told of several places' }
}
