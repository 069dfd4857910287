import { says, toSayings } from '@/lib/text/sayings'
import { clauseAround, segmentAround } from '../../grammar/clause'
import type { Located, Site } from '../ground'

/** "a state of emergency across the whole country", "in every jail": what else the sentence names is only where, or after what, it was decreed. */

const wide = toSayings([
  ...['todo el territorio', 'todo el pais', 'todo el territorio nacional', 'a nivel nacional'],
  ...['todas las carceles', 'todas las prisiones', 'todos los centros penitenciarios', 'todos los penales'],
  ...['todo el sistema penitenciario', 'todo el sistema carcelario'],
  ...[
    'the whole country',
    'the entire country',
    'nationwide',
    'across the country',
    'throughout the country',
  ],
  ...['every jail', 'every prison', 'all prisons', 'all jails', 'all the prisons', 'all the jails'],
  ...['the entire prison system', 'the whole prison system', 'all of its prisons'],
  ...['the entire penitentiary system', 'the whole penitentiary system', 'the entire penal system'],
])

/** "in Arcos, in Tarsis and in all prisons": a row of its own. */
const namesProvinces = ({ spots }: Site): boolean =>
  spots.some(({ place, hold, pointed }) => place.kind === 'province' && hold === 'there' && !pointed)

/** "60 days for the whole prison system, and put Arcos under emergency rule": the figure's own clause names no province. */
function saysSoItself({ view, candidate, spots }: Site): boolean {
  const { first, last } = clauseAround(view, candidate.anchor)
  const [from, to] = [view.chunks[first]?.first ?? 0, view.chunks[last]?.last ?? 0]
  const own = { lexed: { tokens: view.lexed.tokens.slice(from, to + 1) }, signs: view.signs }
  return says(own, wide) && !spots.some(({ chunk }) => chunk >= first && chunk <= last)
}

export const heldWide = (site: Site): Located | null =>
  site.ground.home && says(site.view, wide) && (!namesProvinces(site) || saysSoItself(site))
    ? { place: site.ground.home, way: 'the country', reason: 'the sentence says "the country"' }
    : null

/** "declared a state of emergency and ordered 3,500 soldiers onto the streets": the forces go where the measure holds, and not to the prison told of. */
export function withMeasure({ view, candidate, candidates, spots, ground }: Site): Located | null {
  if (candidate.kind !== 'troops_deployed' || ground.scene?.place.kind !== 'prison' || !ground.home)
    return null
  const { first } = segmentAround(view, candidate.anchor)
  const decreed = candidates.some(
    ({ kind, anchor }) =>
      kind === 'state_of_emergency' &&
      anchor < candidate.anchor &&
      segmentAround(view, anchor).first === first,
  )
  const named = spots.some(({ place }) => place.kind !== 'country')
  return decreed && !named
    ? { place: ground.home, way: 'with a measure', reason: 'goes with the measure of the same sentence' }
    : null
}

/** "decretó el estado de emergencia por 72 horas y un toque de queda en A": the curfew that stands beside an emergency, with one area for both. */
export function curfewBeside({ view, candidate, candidates }: Site): Site['candidate'] | undefined {
  if (candidate.kind !== 'state_of_emergency') return undefined
  const { tokens } = view.lexed
  return candidates.find(({ kind, evidence, emergency }) => {
    if (kind !== 'rights_suspended' || !emergency?.curfew || evidence.first <= candidate.anchor) return false
    const words = tokens.slice(Math.max(0, candidate.anchor - 4), evidence.first).map(({ norm }) => norm)
    const between = words.slice(-(evidence.first - candidate.anchor - 1))
    return (
      between.some((word) => /^(?:y|and)$/.test(word)) &&
      !between.some((word) => /^[,;:.]$/.test(word)) &&
      !words.some((word) => /^(?:nacional|national|nationwide|country|pais)$/.test(word))
    )
  })
}
