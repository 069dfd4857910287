import type { Place } from '@/lib/model/place'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { clauseAround } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { isLocal } from '@/lib/reading/places/domains'
import type { Located, Site } from '@/lib/reading/places/ground'
import { upToOthers } from '@/lib/reading/places/in-sentence'
import { isTown } from '@/lib/reading/places/pointing/which-jail'
import { isInside, type Spot } from '@/lib/reading/places/spots/spot'
import { compassEs } from '@/lib/text/compass'

/** "Killed in a forest south of X", "on the X road": near the town, and not where the text was before. */

const side =
  /(?:^| )(?:(?:north|south|east|west)(?:(?: ?- ?)?(?:east|west))?|(?:north|south)(?:east|west)) of(?: the)?(?: (?:town|city|village|district) of)?$/
const alSur = new RegExp(
  `(?:^| )al (?:${compassEs}) del?(?: la| el)?(?: (?:ciudad|localidad|pueblo|poblado|municipio|aldea) del?(?: la| el)?)?$`,
)
/** So many kilometres away it is elsewhere: `atDistance` tells where. */
const measured =
  /(?:^| )\d[\d.,]*[ -]?(?:kms?|kilometros?|kilomet(?:re|er)s?|mi|miles?|millas?)(?: [a-z-]+){0,4} (?:of|from|del?)(?: la| el| the)?$/

const before = (view: SentenceView, first: number): string =>
  view.lexed.tokens
    .slice(Math.max(0, first - 10), first)
    .map(({ norm }) => norm)
    .join(' ')

/** "the complex, 15 km north of X": the words behind the comma say where that lies. */
function isOfAnother({ chunks }: SentenceView, { chunk }: Spot): boolean {
  for (let at = chunk - 1; at > 0 && chunk - at < 6 && chunks[at]?.kind !== 'verb'; at--) {
    const what = chunks[at - 1]
    if (chunks[at]?.kind === 'comma')
      return isNoun(what) && !what.place && /^(?:definite|demonstrative)$/.test(what.determiner ?? '')
  }
  return false
}

/** "south of X", without a number of kilometres. */
function isBesideTown(view: SentenceView, { first }: Spot): boolean {
  const words = before(view, first)
  return !measured.test(words) && (side.test(words) || alSur.test(words))
}

const roads =
  /^(?:edge|fringes?|outskirts|suburbs?|afueras|periferia|roads?|highway|motorway|carretera|via|autopista)$/
const leading = /^(?:on|along|near|off|by|at|beside|en|por|sobre)$/

/** "on the X road", "on the edge of X", "en la carretera a X": by the town, whether or not in it. */
function isByRoad(view: SentenceView, { chunk }: Spot): boolean {
  const { chunks } = view
  const [own, link, way] = [chunks[chunk], chunks[chunk - 1], chunks[chunk - 2]]
  if (isNoun(own) && roads.test(own.head)) return leading.test(wordAt(view, own.first - 1))
  return (
    link?.kind === 'preposition' &&
    /^(?:to|of|towards?|a|al|hacia|de|del)$/.test(link.word) &&
    isNoun(way) &&
    roads.test(way.head) &&
    leading.test(wordAt(view, way.first - 1))
  )
}

/** "The riot, 12 km from X": one told of before, at its own place. */
const isToldOf = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      !chunk.place &&
      chunk.determiner === 'definite' &&
      !chunk.plural &&
      chunk.classes.some((name) => name === 'violence' || name === 'prison'),
  )

/** The town near which the sentence says that it happened. */
export function nearTown(site: Site): Located | null {
  const { candidate, view, spots, blocked } = site
  if (spots.length === 0 || !(isLocal(candidate) || isHostages(candidate)) || isToldOf(view)) return null
  const { first, last } = isLocal(candidate) ? upToOthers(site) : clauseAround(view, candidate.anchor)
  const near = spots.filter(
    (spot) =>
      !spot.pointed &&
      isTown(spot.place.kind) &&
      spot.chunk >= first &&
      spot.chunk <= last &&
      !isInside(blocked, spot.first) &&
      !isOfAnother(view, spot) &&
      ((spot.hold === 'distance' && isBesideTown(view, spot)) ||
        (spot.hold === 'passing' && isByRoad(view, spot))),
  )
  const places = new Map<string, Place>(near.map(({ place }) => [place.id, place]))
  const [place] = places.values()
  return place && places.size === 1
    ? { place, way: 'near', reason: `the text says no more than that it is near ${place.name}` }
    : null
}
