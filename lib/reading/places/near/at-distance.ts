import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import { type Chunk, isNoun, isPrison, isVerb, type VerbGroup, wordOf } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Ground, Located, Site } from '@/lib/reading/places/ground'
import { isBasis } from '@/lib/reading/places/way'
import { compassEn, compassEs } from '@/lib/text/compass'
import { hedgeWords } from '@/lib/text/hedges'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'
import { townOf } from './outdoors'

/** "were seized 3 km from the prison": not there, but around it, as far as the text says. */

const kmOf: readonly [RegExp, number][] = [
  [/^(?:km|kms|kilomet(?:re|er)s?|kilometros?)$/, 1],
  [/^(?:mi|miles?|millas?)$/, 1.6],
  [/^(?:m|met(?:re|er)s?|metros?|yards?|feet)$/, 0.001],
  [/^(?:blocks?|cuadras?)$/, 0.1],
  [/^(?:minutes?|minutos?)$/, 1],
  [/^(?:hours?|horas?)$/, 60],
  [/^(?:distance|distancia)$/, 1],
  [/^(?:far|lejos)$/, 10],
]
const units = signLike(...kmOf.map(([unit]) => unit))
const numberWords =
  /^(?:half|a|an|few|several|couple|some|short|of|un|una|medio|media|poc[oa]s?|vari[oa]s|escas[oa]s|algun[oa]s)$/

const sides = wordLike(compassEn, compassEs, 'the')

/** The token behind "from", "north of", "outside": where the place begins; null where no distance from one is told. */
function placeBehind(view: SentenceView, unit: number): number | null {
  let at = unit + 1
  if (/^(?:drive|walk|away|off|en|by|por|on|a)$/.test(wordAt(view, at))) at++
  if (/^(?:foot|road|car|carretera|pie|auto|carro|coche)$/.test(wordAt(view, at))) at++
  if (/^(?:to|al)$/.test(wordAt(view, at))) at++
  if (sides.test(wordAt(view, at))) at++
  return /^(?:from|of|outside|del?)$/.test(wordAt(view, at)) ? at + 1 : null
}

type Away = { first: number; place: number; km: number }

/** Where the distance begins, and how many kilometres it tells of. */
function awayAt(view: SentenceView, unit: number): Away | null {
  const place = placeBehind(view, unit)
  const each = kmOf.find(([word]) => word.test(wordAt(view, unit)))?.[1]
  if (place === null || each === undefined) return null
  let first = unit
  let value = 0
  for (; first > 0; first--) {
    const at = first - 1
    const count = [...view.lexed.counts.values()].find(({ last }) => last === at)
    if (count) {
      value = count.value
      first = count.first + 1
    } else if (!numberWords.test(wordAt(view, at)) && !hedgeWords.test(wordAt(view, at))) break
  }
  const alone =
    /^(?:far|lejos)$/.test(wordAt(view, unit)) &&
    !/^(?:not|no|so|too|as|how|tan)$/.test(wordAt(view, unit - 1))
  const isTold = alone || (first < unit && each !== 10)
  return isTold ? { first, place, km: (value || 1) * each } : null
}

const describing =
  /^(?:be|estar|ubicar|situar|quedar|lie|locate|situate|sit|stand|build|construir|levantar|live|vivir|stretch)$/

/** "se halla a 3 km", "se encuentra a una hora". */
const isSituated = (before: Chunk | undefined, { lemma }: VerbGroup): boolean =>
  /^(?:hallar|encontrar)$/.test(lemma) && wordOf(before) === 'se'

/** Is it told of what happened, not of where a place lies: "at Roble prison, 3 km from Tarsis", "a jail 3 km from Tarsis"? */
function isOfDeed({ chunks, chunkOf }: SentenceView, first: number): boolean {
  const index = chunkOf[first]
  let at = (index ?? 0) - 1
  while (chunks[at]?.kind === 'preposition' || chunks[at]?.kind === 'adverb') at--
  const before = chunks[at]
  if (before === undefined) return true
  if (isVerb(before)) return !describing.test(before.lemma) && !isSituated(chunks[at - 1], before)
  // "in Miravera, a village 3 km from Tarsis".
  if (isNoun(before)) {
    while (isNoun(chunks[at - 1])) at--
    return before.place === null && !isPrison(before) && chunks[at - 1]?.kind !== 'comma'
  }
  return before.kind === 'date' || before.kind === 'conjunction' || before.kind === 'stop'
}

function distanceIn(view: SentenceView): Away | null {
  if (!holds(view, units)) return null
  for (let at = 1; at < view.lexed.tokens.length; at++) {
    const away = awayAt(view, at)
    if (away && isOfDeed(view, away.first)) return away
  }
  return null
}

const near = 5 // km: within a town
const regional = 30 // km: hardly beyond its province

/** The narrowest area around the place that surely holds what lies so far from it. */
function around(place: Place, km: number, ground: Ground): Place | null {
  const town = place.kind === 'prison' && km <= near ? townOf(place, ground) : null
  const area = ground.gazetteer.find((km <= regional ? place.province : null) ?? place.country ?? '')
  return town ?? (area ? toPlace(area) : null)
}

/** What lies at a distance from a place that its sentence names or points at, moved out of it. */
export function atDistance({ view, spots, unknown, ground }: Site, found: Located): Located {
  if (!found.place || found.place.kind === 'country') return found
  const away = distanceIn(view)
  if (!away) return found
  const ahead = ({ first }: { first: number }) => first >= away.place - 1 && first <= away.place + 1
  const from = spots.find(ahead)?.place
  const target = view.chunks[view.chunkOf[away.place] ?? 0]
  if (!from && !(isNoun(target) && isPrison(target))) return found
  const elsewhere = unknown.length > 0 || spots.some((spot) => spot.hold === 'there' && !ahead(spot))
  if (elsewhere || !(isBasis(found.way) || found.place.kind === 'prison' || found.place.id === from?.id))
    return found
  const origin = from ?? found.place
  const place = around(origin, away.km, ground)
  const reason = `the text says how far from ${origin.name} it was${place ? `; ${place.name} holds both` : ', and nothing closer'}`
  return { place, way: 'at a distance', reason }
}
