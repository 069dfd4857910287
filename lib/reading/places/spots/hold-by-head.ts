import type { Place } from '@/lib/model/place'
import { wordLike } from '@/lib/text/word-set'
import {
  type Chunk,
  hasSense,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { hospitals } from '../../lexicon/alternatives'
import { people } from '../../lexicon/noun-classes'
import { cityWords } from '../pointing/pointing-words'
import { isAtSiteOf, isKilledIn, isWhenceActorsCome } from './at-site'
import { isBrought, isMovedFrom } from './moved-from'
import { isOfficial, namedSpots } from './officials'
import type { Hold } from './spot'
import { towardsHead, wayNouns } from './towards'

/** How a place is held by what its preposition hangs on: the noun or verb before "from X", "of X", "in X". */

export const ofWords = /^(?:of|de|del)$/
export const toWords = /^(?:to|toward|towards|into|a|al|hacia|hasta|onto)$/
/** "in the suburbs of X" is in X, but for a prison there; around a prison is by it. */
const outer = /^(?:suburb|suburbs|outskirts|periferia|afueras)$/
export const careHouses = new RegExp(`^(?:${hospitals}|laboratory|lab|anfiteatro)$`)
/** "a clinic"; a detention centre is none. */
export const isHospital = ({ head, classes }: NounPhrase): boolean =>
  careHouses.test(head) && !classes.includes('prison')
const leaves = new Set(['escape', 'free', 'hold', 'seize', 'release'])
const silent = /^(?:adverb|date|quote)$/
/** Where those who are held or hurt belong. */
const quarters = /^(?:barracks|base|headquarters|homes?|cuartel(?:es)?|casas?|hogar(?:es)?|domicilios?)$/

/** The chunk on which the preposition before a place hangs; "another jail, in X": across the comma. */
export function headOf(chunks: readonly Chunk[], preposition: number): Chunk | undefined {
  let at = preposition - 1
  while (at >= 0 && (silent.test(chunks[at]?.kind ?? '') || chunks[at]?.kind === 'preposition')) at--
  const apposed = chunks[at]?.kind === 'comma' ? chunks[at - 1] : undefined
  if (
    isNoun(apposed) &&
    (apposed.classes.includes('prison') || quarters.test(apposed.head)) &&
    !apposed.place
  )
    return apposed
  return chunks[at]
}

/** "moved from X to Y": what stands before "from X". */
export function beforeOrigin(chunks: readonly Chunk[], preposition: number): number {
  const [from, place] = [chunks[preposition - 2], chunks[preposition - 1]]
  const origin = from?.kind === 'preposition' && /^(?:from|de|desde)$/.test(from.word)
  return origin && isNoun(place) && place.place && isVerb(chunks[preposition - 3])
    ? preposition - 2
    : preposition
}

/** Parts of a town that bear a name: "el barrio San Pablo de X". */
const districts =
  /^(?:barrio|barrios|sector|parroquia|cooperativa|ciudadela|urbanizacion|colonia|recinto|comuna|avenida|calle|neighborhood|neighbourhood|district|suburb|quarter|ward|slum)$/
/** "el barrio Cerro", and in "el barrio Cerro del Roble" also the rest of its name. */
function isDistrict(view: SentenceView, noun: NounPhrase): boolean {
  if (view.lexed.tokens.slice(noun.first, noun.last + 1).some(({ norm }) => districts.test(norm))) return true
  const at = view.chunks.indexOf(noun)
  const [whole, of] = [view.chunks[at - 2], view.chunks[at - 1]]
  const isName = noun.classes.length === 0 && !noun.count
  return (
    isName && of?.kind === 'preposition' && ofWords.test(of.word) && isNoun(whole) && isDistrict(view, whole)
  )
}

// "el municipio vecino de X": no person there.
const isPerson = (noun: NounPhrase) =>
  !/^vecin[oa]$/.test(noun.head) &&
  !noun.classes.includes('area') &&
  // "the Pacific port of X".
  !cityWords.test(noun.head) &&
  (noun.name !== null || noun.classes.some((name) => people.has(name)))
const isServing = (noun: NounPhrase) => noun.classes.includes('role') || noun.classes.includes('police')

const setsOut =
  /^(?:salir|llegar|partir|venir|proceder|arribar|enviar|despachar|trasladar|movilizar|viajar|set|leave|depart)$/

/** "viaja cada día desde X", "travels every day from X". */
const isDaily = (head: Chunk | undefined): boolean => isNoun(head) && head.classes.includes('time')

export function fromHead(view: SentenceView, found: Chunk | undefined, place: Place): Hold {
  const ofPrison = place.kind === 'prison'
  const head = isDaily(found) && found ? view.chunks[view.chunks.indexOf(found) - 1] : found
  // "Desde X partieron 300 militares".
  if (!head && !ofPrison && setsOut.test(view.chunks.find(isVerb)?.lemma ?? '')) return 'origin'
  if (isNoun(head) ? isBrought(view, head) : ofPrison && isMovedFrom(view, head)) return 'origin'
  if (isVerb(head) && isTakenOnly(view, head)) return 'there'
  if (isVerb(head)) return ofPrison || head.senses.some((sense) => leaves.has(sense)) ? 'there' : 'origin'
  if (isNoun(head) && isTakenFrom(view, head)) return 'there'
  return isNoun(head) && isPerson(head) && !ofPrison ? 'origin' : 'there'
}

/** "110 girls were taken from X", and nothing says whither. */
const isTakenOnly = ({ chunks }: SentenceView, { lemma, passive, negated, last }: VerbGroup): boolean =>
  lemma === 'take' &&
  passive &&
  !negated &&
  !chunks.some(
    (chunk) => chunk.first > last && chunk.kind === 'preposition' && /^(?:to|into)$/.test(chunk.word),
  )

/** "carried off 276 girls from X": they were there when they were taken. */
function isTakenFrom({ chunks }: SentenceView, whom: NounPhrase): boolean {
  const at = chunks.indexOf(whom)
  const verb = chunks[at - 1]
  // "snatched 12 pupils from X in Y": where they belong.
  const elsewhere = chunks.some(
    (chunk, i) =>
      i > at + 2 &&
      isNoun(chunk) &&
      chunk.place?.place?.kind === 'city' &&
      /^(?:in|at)$/.test(prepositionOf(chunks[i - 1])),
  )
  return !elsewhere && whom.count !== null && isVerb(verb) && !verb.negated && verb.senses.includes('seize')
}

/** "salieron de X otros 120 agentes", "De X y Z se enviaron 85": where they set out. */
function isOutset(view: SentenceView, head: Chunk | undefined, place: Place): boolean {
  const verb = head ?? view.chunks.find(isVerb)
  return view.lexed.language === 'es' && place.kind !== 'prison' && isVerb(verb) && setsOut.test(verb.lemma)
}

/** "los calabozos de la policía de X", "the police station of X": a house, whoever keeps it. */
function isHouseOf({ chunks }: SentenceView, keeper: NounPhrase): boolean {
  const at = chunks.indexOf(keeper)
  const [house, of] = [chunks[at - 2], chunks[at - 1]]
  return (
    of?.kind === 'preposition' && ofWords.test(of.word) && isNoun(house) && house.classes.includes('prison')
  )
}

/** "The death of the three protesters of X": where they protest, wherever they live. */
const protesters = /^(?:manifestantes?|protest[eo]rs?|demonstrators?|huelguistas?|strikers?)$/

/** "la base Juan Vera de X", but not "alumnos del colegio Juan Vera de X", who may be anywhere. */
function isNamedSpotIn(view: SentenceView, noun: NounPhrase): boolean {
  const { chunks, lexed } = view
  const words = lexed.tokens.slice(noun.first, noun.last)
  const isSpot = words.some(({ norm, capital }) => !capital && namedSpots.test(norm))
  if (!isSpot || noun.name === null) return false
  const at = chunks.indexOf(noun)
  const whose = ofWords.test(prepositionOf(chunks[at - 1])) ? chunks[at - 2] : undefined
  return !(isNoun(whose) && isPerson(whose))
}

export function ofHead(view: SentenceView, head: Chunk | undefined, place: Place): Hold {
  if (isNoun(head) && isAtSiteOf(view, head)) return 'there'
  if (isNoun(head) && isWhenceActorsCome(view, head)) return 'origin'
  if (isOutset(view, head, place) || isMovedFrom(view, head)) return 'origin'
  if (!isNoun(head) || isDistrict(view, head)) return 'there'
  const aroundIt =
    place.kind === 'prison' || !view.phrases.some(({ noun }) => noun.classes.includes('prison'))
  if (outer.test(head.head) && aroundIt) return 'there'
  // "on the roads of X" is in X; "the road of X" leads there.
  if (place.kind === 'province' && /^(?:roads|highways|carreteras|vias|autopistas)$/.test(head.head))
    return 'there'
  if (wayNouns.test(head.head) || isHospital(head)) return 'passing'
  if (protesters.test(head.head) || isNamedSpotIn(view, head)) return 'there'
  if (isServing(head) && !head.count) return isHouseOf(view, head) ? 'there' : 'office'
  return isPerson(head) && place.kind !== 'prison' && !head.classes.includes('dead') ? 'origin' : 'there'
}

/** "the assault of the Reds in X": what is told of the place is the deed or the house, not whose it is. */
function isOfDeed(chunks: readonly Chunk[], head: NounPhrase): boolean {
  const at = chunks.indexOf(head)
  const [deed, of] = [chunks[at - 2], chunks[at - 1]]
  const led = of?.kind === 'preposition' && /^(?:of|by|de|del)$/.test(of.word)
  return led && isNoun(deed) && (deed.classes.some((name) => deeds.has(name)) || houses.test(deed.head))
}
/** "the studio of the channel Uno in X", "una base de la ONU en X". */
const houses = wordLike(
  'studio newsroom headquarters base camp compound convoy lorry truck vehicle warehouse depot barracks',
  'estudio redacción sede instalaciones base campamento convoy camión camioneta vehículo almacén depósito cuartel',
)
const deeds = new Set(['violence', 'operation', 'escape', 'seizure', 'death', 'arrest'])

const comesBack = /^(?:return|go|come|get|regresar|volver|retornar|llegar)$/

/** "came back to their barracks, in X", "regresaron a su cuartel": whence they came says more. */
function isReturn(chunks: readonly Chunk[], head: NounPhrase): boolean {
  const verb = chunks.slice(0, chunks.indexOf(head)).findLast(isVerb)
  return quarters.test(head.head) && isVerb(verb) && comesBack.test(verb.lemma)
}

/** "captured a leader in X", "mataron al alcalde en X": that is where, and no post. */
function isHarmed(chunks: readonly Chunk[], whom: NounPhrase): boolean {
  const at = chunks.indexOf(whom)
  const verb = chunks[/^al?$/.test(prepositionOf(chunks[at - 1])) ? at - 2 : at - 1]
  return isVerb(verb) && !verb.passive && hasSense(verb, ...harms)
}
const harms = ['kill', 'hurt', 'shoot', 'seize', 'detain', 'capture', 'catch'] as const

/** "taken to a hospital in X": X is where they were taken. */
export function inHead(
  view: SentenceView,
  head: Chunk | undefined,
  own: Chunk | undefined,
  place: Place,
): Hold {
  const { chunks } = view
  if (!isNoun(head) || isDistrict(view, head)) return 'there'
  // "fell upon the R7 in the facility": prisoners are in it.
  const pointed = isNoun(own) && own.place === null
  if (place.kind === 'prison' && pointed && !head.classes.includes('role')) return 'there'
  const before = chunks[chunks.indexOf(head) - 1]
  if (isOfficial(head) && !isHarmed(chunks, head) && !isOfDeed(chunks, head)) return 'passing'
  const led = before?.kind === 'preposition' && toWords.test(before.word)
  // "came back to their barracks, in X".
  if (led && isReturn(chunks, head)) return 'towards'
  // "moved to two jails in X".
  if (led && head.classes.includes('prison'))
    return towardsHead(chunks, headOf(chunks, chunks.indexOf(before)), before.word)
  // "required medical care in X": where doctors are.
  if (/^(?:atencion|atenciones|care|treatment)$/.test(head.head)) return 'passing'
  if (isKilledIn(chunks, before)) return 'there'
  if (isWhenceActorsCome(view, head)) return 'origin'
  return isHospital(head) ? (led ? 'towards' : 'passing') : 'there'
}
