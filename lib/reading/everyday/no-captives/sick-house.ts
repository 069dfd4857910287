import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, isPrison, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { wordLike } from '@/lib/text/word-set'

/** Beds of a hospital, and places of a morgue, in a sentence that tells of a prison too. */

const houses = wordLike(
  'hospitals? clinics? infirmar(?:y|ies) morgues? mortuar(?:y|ies) wards? sanatoriums? shelters? hostels?',
  'hospital(?:es)? clinicas? enfermerias? depositos? sanatorios? albergues? policlinicos? dispensarios?',
)
const cold = /^(?:cold|camara|camaras|frigorificos?|refrigerated)$/
const beds = /^(?:beds?|camas?|camillas?|stretchers?|cots?)$/

/** "the morgue", "whose cold room", "la cámara fría". */
const isOfSick = (view: SentenceView, { head, first }: NounPhrase): boolean =>
  houses.test(head) ||
  cold.test(head) ||
  (head === 'room' && [first, first + 1].some((at) => cold.test(wordAt(view, at))))

const gaols = wordLike(
  'prisons? jails? gaols? penitentiar(?:y|ies) carcel(?:es)? penal(?:es)? penitenciarias? prision(?:es)?',
  'blocks? wings? pavilions? cells? pabellon(?:es)? alas? modulos? celdas? calabozos?',
)

/** Also "the jail of Arcos", whose head is its name; a centre may be a town's. */
const isGaol = ({ lexed }: SentenceView, noun: NounPhrase): boolean =>
  (isPrison(noun) && !/^cent(?:er|re)s?$/.test(noun.head)) ||
  gaols.test(noun.head) ||
  (noun.place !== null && lexed.tokens.slice(noun.first, noun.last + 1).some(({ norm }) => gaols.test(norm)))

/** Where the beds are: of the houses that the clause names, the last before the number, else the first behind it. */
export function isInSickHouse(view: SentenceView, { phrase }: Candidate): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  if (!counted) return false
  const { chunks } = view
  const areBeds = beds.test(counted.noun.head)
  const isHouse = (at: number): boolean => {
    const chunk = chunks[at]
    if (!isNoun(chunk) || at === counted.index) return false
    // "a jail with an infirmary, built for 700": nothing is told of what it has.
    if (isOfSick(view, chunk)) return areBeds || chunks[at - 1]?.kind !== 'preposition'
    return isGaol(view, chunk) && !isOfHouseBefore(at)
  }
  /** "the hospital of the prison", "two hospitals near the prison". */
  const isOfHouseBefore = (at: number): boolean => {
    const before = chunks[at - 2]
    return prepositionOf(chunks[at - 1]) !== '' && isNoun(before) && isOfSick(view, before)
  }
  /** "The jail has a hospital and room for 700": its own room. */
  const isBesideRoom = (at: number): boolean => {
    const [joins, room] = chunks.slice(at + 1, at + 3)
    const isRoom =
      joins?.kind === 'conjunction' &&
      isNoun(room) &&
      /^(?:room|capacity|capacidad|espacio|cupo)$/.test(room.head)
    return isRoom && chunks.slice(0, at).some((chunk) => isNoun(chunk) && isGaol(view, chunk))
  }
  const all = chunks.map((_, at) => at).filter((at) => isHouse(at) && !isBesideRoom(at))
  const opens = chunks.findLastIndex(({ kind }, at) => at < counted.index && kind === 'stop')
  const closes = chunks.findIndex(({ kind }, at) => at > counted.index && kind === 'stop')
  const before = all.findLast((at) => at > opens && at < counted.index)
  const behind = all.find((at) => at > counted.index && (closes < 0 || at < closes))
  const earlier = areBeds ? all.findLast((at) => at < opens) : undefined
  const where = chunks[before ?? behind ?? earlier ?? -1]
  return isNoun(where) && isOfSick(view, where)
}
