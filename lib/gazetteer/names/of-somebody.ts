import { titles } from '@/lib/gazetteer/lexicon/people'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import { type Bearer, populaceOf } from '@/lib/gazetteer/spans/place-names'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'
import { wordSet } from '@/lib/text/word-set'

/** Names of places that are here a victim's or a house's. */

type Stretch = Pick<NameMatch, 'from' | 'to'>

const ends = wordSet(
  'murder killing assassination slaying death asesinato homicidio magnicidio femicidio muerte',
)
const casesOf = wordSet('assassination')

/** "The murder of X," and not "of X's mayor", "of X councillor Y": the name alone. */
function isAlone(words: readonly Word[], to: number): boolean {
  const next = words[to]
  if (!next) return true
  if (/^['’]/.test(next.gap)) return false
  return !isAdjacent(next) || (!next.capital && !titles.has(next.norm) && goesOn.has(next.norm))
}
const goesOn = wordSet(
  'and or in on at by was were is has had last this that who which y e o en el la fue fueron ocurrido ocurrida cometido cometida a ha que por',
)

/** "El asesinato de X", "the murder of X": somebody dies so, and no town. A massacre is a town's. */
export function isVictim(words: readonly Word[], { from, to }: Stretch): boolean {
  if (to - from !== 1) return false
  const { head, linked, at } = headBefore(words, from)
  return linked && ends.has(head) && at === from - 2 && isAlone(words, to)
}

/** The same of a name abroad in a report on the crisis's own country: "el crimen de X", "the X assassination" may be a town's at home. */
export function isVictimAbroad(words: readonly Word[], { from, to }: Stretch): boolean {
  if (to - from !== 1) return false
  if (isAdjacent(words[to]) && casesOf.has(words[to]?.norm ?? '')) return true
  const { head, linked, at } = headBefore(words, from)
  return linked && head === 'crimen' && at === from - 2 && isAlone(words, to)
}

const houses =
  wordSet(`hospital clinica maternidad sanatorio colegio escuela instituto universidad iglesia capilla parroquia hotel motel
  hostal estadio coliseo teatro mercado bar discoteca restaurante plaza parque puente edificio batallon cuartel regimiento
  brigada hacienda mina`)
const townSize = 50_000 // people: a hospital may be called by a city that it stands in

/** "El hospital X", in Spanish: without its "de" the name is the hospital's, and the village of that name lies anywhere. */
export function isOfHouse(
  words: readonly Word[],
  { from, bearers }: Stretch & { bearers: readonly Bearer[] },
): boolean {
  const { head, linked } = headBefore(words, from)
  return (
    !linked &&
    words[from - 1]?.norm === head &&
    houses.has(head) &&
    bearers.every(({ place }) => place.kind === 'city' && populaceOf(place) < townSize)
  )
}
