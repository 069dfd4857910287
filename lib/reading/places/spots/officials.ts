import { hospitality, posts, schools, shops, works, worship } from '@/lib/reading/lexicon/venues'
import { wordLike } from '@/lib/text/word-set'
import { type Chunk, isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'

/** Where an official is, which is not where things happen. */

/** "A UN base", "an RSF convoy": the name only says whose the thing is. */
const isThingOf = ({ name, last, classes }: NounPhrase): boolean =>
  name !== null && name.last < last && !classes.some((each) => people.has(each) || each === 'role')

export const namedSpots = wordLike(
  ...[schools, worship, hospitality, shops, posts, works],
  'square park stadium street avenue farm neighbou?rhood district',
  'colonia barrio sector parroquia vereda aldea cancha parque plaza estadio gimnasio calle avenida',
  'finca hacienda club coliseo batallon brigada edificio centro',
)

/** "la colonia Victoria", "the Blue Moon bar": a spot in a town that bears a name. */
const isNamedSpot = ({ head, classes }: NounPhrase): boolean =>
  namedSpots.test(head) && !classes.some((each) => people.has(each))

/** "the minister, in X at the time", "con el ministro Ana Vera en X": where an official is; not "a Catholic school in X". */
export const isOfficial = (noun: NounPhrase): boolean =>
  (!noun.count || noun.count.form === 'words') &&
  !noun.plural &&
  !noun.place &&
  (noun.name !== null ? !isThingOf(noun) : noun.classes.includes('role')) &&
  !noun.classes.includes('prison') &&
  !isNamedSpot(noun)

const bodily = new Set<Sense>(['kill', 'die', 'hurt', 'seize', 'hold', 'detain'])
const asides = /^(?:adverb|preposition|quote)$/
const moves = /^(?:be|travel|live|stay|viajar|estar|encontrar|hallar|vivir|residir|permanecer)$/

/** "the flight of Ana Vera, alias Flor, from X": the name between the commas parts the flight from where it led from. */
function isFledFrom(chunks: readonly Chunk[], index: number, comma: number): boolean {
  const from = chunks[index - 1]
  return (
    from?.kind === 'preposition' &&
    /^(?:from|de|del|desde)$/.test(from.word) &&
    chunks
      .slice(Math.max(0, comma - 7), comma)
      .some((chunk) => isNoun(chunk) && chunk.classes.includes('escape'))
  )
}

const premises =
  /^(?:home|house|office|residence|estate|casa|domicilio|vivienda|residencia|oficina|despacho|finca|agora|sala|patio|sede|hall|courtyard)$/

/** "outside the home of the reporter, in X", "en el patio de la Casa Vera, en X": X is where the house stands. */
function isOfPremises(chunks: readonly Chunk[], of: number): boolean {
  const [link, house, led] = [chunks[of], chunks[of - 1], chunks[of - 2]]
  if (link?.kind !== 'preposition' || !/^(?:of|de|del)$/.test(link.word) || !isNoun(house)) return false
  const isHouse = premises.test(house.head) || isOfPremises(chunks, of - 2)
  return isHouse && led?.kind === 'preposition'
}

/**
 * "minister Paz, then in X,", "the mayor, on a trip to X,", "el ministro, que estaba en X,": where an official is who is
 * not said to have come to harm.
 */
export function isOfAside(view: SentenceView, index: number): boolean {
  const { chunks } = view
  let at = index - 1
  const passes = (chunk: Chunk | undefined) =>
    chunk !== undefined &&
    (asides.test(chunk.kind) ||
      (isNoun(chunk) && !chunk.place && /^(?:trip|visit|tour|viaje|visita|gira)$/.test(chunk.head)) ||
      (isVerb(chunk) &&
        moves.test(chunk.lemma) &&
        /^(?:relative|preposition)$/.test(chunks[at - 1]?.kind ?? '')))
  while (passes(chunks[at])) at--
  if (chunks[at]?.kind === 'relative') at--
  const [link, who, comma] = [chunks[at - 2], chunks[at - 1], chunks[at]]
  if (isOfPremises(chunks, at - 2)) return false
  // "in X, in Y": X may be a village that nobody knows.
  if (link?.kind === 'preposition' && /^(?:in|at|en|near)$/.test(link.word)) return false
  if (comma?.kind !== 'comma' || !isNoun(who) || !isOfficial(who)) return false
  if (isFledFrom(chunks, index, at)) return false
  const end = chunks[index + 1]
  const closed = end === undefined || /^(?:comma|stop|date|preposition)$/.test(end.kind)
  const next = chunks.slice(index + 1).find(isVerb)
  const before = chunks.slice(0, at).findLast(isVerb)
  const harmed = [next, chunks[at - 2] === before ? before : undefined].some((verb) =>
    verb?.senses.some((sense) => bodily.has(sense)),
  )
  return closed && !harmed
}
