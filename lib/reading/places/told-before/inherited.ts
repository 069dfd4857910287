import { isAnotherCase } from '@/lib/reading/days/when'
import { type Chunk, hasClass, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isMeasure, measures } from '@/lib/reading/kind-groups'
import { tellsOfForces } from '@/lib/reading/places/country/counted-by'
import { isElsewhere, isOfOtherHouses } from '@/lib/reading/places/country/elsewhere'
import { isLocal } from '@/lib/reading/places/domains'
import type { Located, Site } from '@/lib/reading/places/ground'
import { holds } from '@/lib/reading/places/known/containers'
import { goesOn } from '@/lib/reading/places/told-before/goes-on'
import { ofEither, tellsOfToday } from '@/lib/reading/places/told-before/today'
import { either } from '@/lib/text/either'
import { says, toSayings } from '@/lib/text/sayings'

/** What a sentence that names no place takes over from the ones before it. */

const inForce = toSayings([
  ...['vigente', 'en vigor', 'vigencia', 'prorrogo', 'prorroga', 'renovo', 'in force', 'in place since'],
  ...['in effect since', 'extended', 'renewed'],
])

/** "A curfew in X. The emergency, in force since May, was renewed": not the measure told of just before. */
function ofMeasure({ view, candidate, ground }: Site): Located | null {
  const kinds = says(view, inForce) ? [candidate.kind] : [candidate.kind, ...measures]
  const before = kinds.map((kind) => ground.byKind.get(kind)).find((place) => place)
  return before ? { place: before, way: 'measure', reason: 'where the measure told of before applies' } : null
}

const oneMore = toSayings([
  'another',
  'other',
  'a second',
  'otro',
  'otra',
  'otros',
  'otras',
  'un segundo',
  'una segunda',
])

/** "six officers killed and another five hurt": other than the first of them, and not than those of some time before. */
const isBesideOthers = ({ view, candidates }: Site): boolean => {
  const [first, ...others] = candidates.filter(({ quantity }) => quantity !== null)
  return (
    others.some(({ phrase }) => isAnother(view.chunks[phrase ?? -1])) &&
    !isAnother(view.chunks[first?.phrase ?? -1])
  )
}
const isAnother = (chunk: Chunk | undefined): boolean => isNoun(chunk) && chunk.another

/** "Another two blasts": where the one told before was, though something else was told between. */
function ofKind(site: Site): Located | null {
  const { view, candidate, ground } = site
  const before = says(view, oneMore) && !isBesideOthers(site) ? ground.byKind.get(candidate.kind) : null
  return before && ground.scene?.paragraph !== view.paragraph
    ? { place: before, way: 'another of its kind', reason: `goes on with what was told of ${before.name}` }
    : null
}

const theseEvents = toSayings([
  ...[
    'these events',
    'these incidents',
    'these attacks',
    'these blasts',
    'these explosions',
    'both attacks',
    'both blasts',
  ],
  ...[
    'this attack',
    'this massacre',
    'this shooting',
    'that attack',
    'estos hechos',
    'estos ataques',
    'estos atentados',
  ],
  ...[
    'estas explosiones',
    'este hecho',
    'este ataque',
    'este atentado',
    'esta masacre',
    'ambos atentados',
    'ambos ataques',
  ],
])

/** "for these attacks", "por estos hechos": where the last of them was. */
function ofAttacks({ view, ground }: Site): Located | null {
  const place = ground.byKind.get('attack')
  return place && place.kind !== 'country' && says(view, theseEvents)
    ? { place, way: 'these attacks', reason: `tells of the attack before, at ${place.name}` }
    : null
}

const fated = either(
  'injured|wounded|hurt|dead|victims|hostages|captives|detainees|escapees|fugitives|victimas|rehenes',
  '(?:herid|lesionad|muert|fallecid|retenid|detenid|fugad|evadid)[oa]s|profug[oa]s',
)
const ofThose = new RegExp(`^(?:of|de) (?:the|l[oa]s) ${fated}$`)

/** "Another 200 will join them". */
const joinsThem = ({ view, candidate: { kind, verb } }: Site): boolean =>
  kind === 'troops_deployed' && verb?.lemma === 'join' && wordAt(view, verb.last + 1) === 'them'

/** "Four of the injured", told behind a sentence on another place: where those were told of. */
function ofTheSame(site: Site): Located | null {
  const { view, candidate, ground } = site
  const { kind, evidence } = candidate
  const [of, article, whom] = [1, 2, 3].map((step) => view.lexed.tokens[evidence.last + step]?.norm ?? '')
  const isSame = ofThose.test(`${of} ${article} ${whom}`) || joinsThem(site)
  const last = isSame ? ground.byKind.get(kind) : null
  const { scene, gazetteer } = ground
  // "One died in A and one in B. Three of the dead": of either.
  const place = last && scene && holds(scene.place, last, gazetteer) ? scene.place : last
  return place ? { place, way: 'goes on', reason: `goes on with what was told of ${place.name}` } : null
}

const many = 500 // arrests: more than any one place sees at once

/** "19 have been killed and 1,327 arrested under the emergency": so many are of the whole country, and so is what is told with them. */
export const isOfAllArrests = ({ view, candidates }: Site): boolean =>
  candidates.some(({ kind, quantity }) => kind === 'detained' && (quantity?.value ?? 0) >= many) &&
  !view.chunks.some(
    (chunk) => isNoun(chunk) && (chunk.place !== null || (hasClass(chunk, 'prison') && !chunk.plural)),
  )

/** "Separately, residents of X said": of nothing told before. */
const opensAnother = (view: SentenceView): boolean =>
  /^(?:separately|aparte)$/.test(wordAt(view, 0)) ||
  (wordAt(view, 0) === 'por' && wordAt(view, 1) === 'separado') ||
  isAnotherCase(view)

/** "Forty died in A. Peru says 14 were killed in the attack": what another country tells is of no place told before. */
const isOfAnotherCountry = ({ spots, view, candidate, ground: { scene } }: Site): boolean =>
  isLocal(candidate) &&
  candidate.quantity !== null &&
  spots.some(({ hold, place, chunk }) => {
    const said = view.chunks[chunk + 1]
    const isSaying = isVerb(said) && said.senses.includes('say') && said.first < candidate.anchor
    const isForeign = place.kind === 'country' && scene !== null && place.country !== scene.place.country
    return hold === 'actor' && isForeign && isSaying
  })

/** Where what was told before happened; null where only the country is left. */
export function inherited(site: Site): Located | null {
  const { view, candidate, ground } = site
  if (isMeasure(candidate)) return ofMeasure(site)
  if (isElsewhere(view) || opensAnother(view)) return null
  if (ground.scene?.place.kind === 'prison' && isOfOtherHouses(view)) return null
  const { only } = ground
  const today = tellsOfToday(view) ? ground.today : null
  const scene = today ?? ground.scene
  const attacked = isLocal(candidate) ? ofAttacks(site) : null
  if (attacked) return attacked
  const same = today ? null : ofTheSame(site)
  if (same) return same
  if (isOfAnotherCountry(site)) return null
  // "Sixty were held in A, across the border. Peru said one of its officers had died": of what the report is on.
  if (scene && ground.home && scene.place.country !== ground.home.country && tellsOfForces(view)) return null
  const either = today ? null : ofEither(site)
  if (either) return either
  if (scene?.paragraph === view.paragraph)
    return {
      place: scene.place,
      way: 'scene',
      reason: `goes on from the sentences just before, at ${scene.place.name}`,
    }
  const single = isLocal(candidate) && ground.onlyNear !== null ? ground.onlyNear : only
  if (single && single !== 'several' && single.kind !== 'country')
    return {
      place: single,
      way: 'only',
      reason: `all that was told before happened there: ${single.name}`,
    }
  const ofSameKind = isLocal(candidate) ? ofKind(site) : null
  if (ofSameKind) return ofSameKind
  const beside = scene && scene.paragraph === view.paragraph - 1
  if (beside && isLocal(candidate) && says(view, goesOn))
    return {
      place: scene.place,
      way: 'goes on',
      reason: `goes on with what was told of ${scene.place.name}`,
    }
  return null
}
