import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isCapacity } from '@/lib/reading/kind-groups'
import type { Located, Site } from '@/lib/reading/places/ground'
import { isPrison } from '@/lib/reading/places/pointing/pointing-words'

/** "moved to X, a unit with 150 places in the same compound": what an apposition says of the prison before it. */

const houses = /^(?:unit|site|building|house|unidad|recinto|edificio|sitio)$/

/** "X, which has room for 800", "X, en la ciudad de Y, que tendrá capacidad para 800": nothing but where it lies stands between. */
function isFollowed({ chunks }: SentenceView, chunk: number, own: number): boolean {
  const opens = chunks.findIndex(({ kind }, at) => at > chunk && at < own && kind === 'relative')
  const between = chunks.slice(chunk + 1, opens)
  return (
    opens > chunk + 1 &&
    chunks[opens - 1]?.kind === 'comma' &&
    between.every(
      (one) =>
        /^(?:comma|preposition)$/.test(one.kind) ||
        (isNoun(one) && (one.place !== null || one.classes.includes('area'))),
    ) &&
    chunks.slice(opens, own).filter((one) => isVerb(one)).length === 1
  )
}

/** The prison behind whose comma the room for so many is told. */
export function described({ candidate, view, spots }: Site): Located | null {
  if (!isCapacity(candidate)) return null
  const own = chunkAt(view, candidate.evidence.first)
  const found = spots.findLast(({ place, pointed, chunk }) => {
    const [comma, what] = view.chunks.slice(chunk + 1, chunk + 3)
    const apposed =
      comma?.kind === 'comma' &&
      isNoun(what) &&
      !what.place &&
      !what.plural &&
      (isPrison(what) || houses.test(what.head))
    return place.kind === 'prison' && !pointed && chunk < own && (apposed || isFollowed(view, chunk, own))
  })
  const others = spots.some(
    ({ place, chunk, pointed }) =>
      found && place.kind === 'prison' && !pointed && chunk > found.chunk && chunk < own,
  )
  const parted = view.chunks.slice(found?.chunk, own).some(({ kind }) => kind === 'stop')
  return found && !others && !parted
    ? { place: found.place, way: 'described', reason: `the sentence says this of ${found.place.name}` }
    : null
}
