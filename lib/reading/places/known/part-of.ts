import { kmBetween } from '@/lib/geo/distance'
import type { Place } from '@/lib/model/place'
import { type Chunk, isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Spot } from '@/lib/reading/places/spots/spot'
import { compassEn, compassEs } from '@/lib/text/compass'
import { wordLike } from '@/lib/text/word-set'

/**
 * "A, a parish of B", "A, municipio de B", "the slums of A, in the north of B": A is a part of the town of B. Where the gazetteer has it far
 * away, it knows another A.
 */

const parts =
  /^(?:sindicatura|municipio|municipality|parroquia|vereda|corregimiento|aldea|caserio|comunidad|pedania|comuna|delegacion|barrio|sector|colonia|anexo|suburb|district|neighbou?rhood|township|ward|parish|village|hamlet)$/
const quarters =
  /^(?:favelas?|barri(?:o|os|ada|adas)|colonias?|comunas?|sectores|sector|urbanizacion(?:es)?|slums?|suburbs?|districts?|neighbou?rhoods?|wards?)$/
const sides = wordLike(compassEn, compassEs, 'centro afueras periferia outskirts')
const areas = /^(?:municipio|ciudad|canton|distrito|city|town|municipality)$/
const farthest = 60 // km from a part of a town to the town

const isFar = (a: Place, b: Place): boolean => kmBetween(a, b) > farthest
const isTown = ({ kind }: Place): boolean => kind === 'city' || kind === 'canton'
const isOf = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'preposition' && /^(?:of|de|del|in|en)$/.test(chunk.word)

/** ", parroquia de", ", a parish of the town of": what stands between A and B. */
function isApposed(between: readonly Chunk[]): boolean {
  const [comma, part, of, area, again, ...rest] = between
  const led = comma?.kind === 'comma' && isNoun(part) && !part.place && parts.test(part.head) && isOf(of)
  return led && rest.length === 0 && (!area || (isNoun(area) && areas.test(area.head) && isOf(again)))
}

/** ", in the north of", ", en": A is said to be of a quarter already. */
function isWithin({ chunks }: SentenceView, { chunk }: Spot, between: readonly Chunk[]): boolean {
  const quarter = chunks[chunk - 2]
  const comma = between.findIndex(({ kind }) => kind === 'comma')
  const [link, side, of, ...rest] = between.slice(comma + 1)
  const known = isNoun(quarter) && isOf(chunks[chunk - 1]) && quarters.test(quarter.head)
  const alike = between
    .slice(0, comma)
    .every((each) => /^(?:conjunction|preposition)$/.test(each.kind) || (isNoun(each) && !each.count))
  const sided = isNoun(side) && sides.test(side.head) && isOf(of) && rest.length === 0
  return comma >= 0 && known && alike && isOf(link) && (!side || sided)
}

/** Of a part and its town the part; the town, held as the part was, where the gazetteer knows but a namesake of the part. */
export function partsOfTowns(view: SentenceView, spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = []
  for (const spot of spots) {
    const before = kept.at(-1)
    const between = before ? view.chunks.slice(before.chunk + 1, spot.chunk) : []
    const [apposed, within] = [isApposed(between), before && isWithin(view, before, between)]
    const nested =
      before && !before.pointed && !spot.pointed && isTown(spot.place) && before.place.kind !== 'country'
    if (!nested || !(apposed || within)) kept.push(spot)
    else if (isFar(before.place, spot.place)) kept.splice(-1, 1, { ...spot, hold: before.hold })
    else if (!apposed) kept.push(spot)
  }
  return kept
}
