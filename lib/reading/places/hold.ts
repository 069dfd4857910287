import type { Place } from '@/lib/model/place'
import { type Chunk, isNoun, isVerb, type NounPhrase } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'
import { isActor, isOfSenders } from './actors'
import { beforeMeans, isFarewell, isWhereCaredFor } from './brought-to-care'
import { isCustodyOf } from './custody'
import { isBearing, isDistance } from './distance'
import { isBrought, isMovedFrom } from './moved-from'
import { isBetween, isFollowed, isRanked, isSeat, isWayTo } from './named-beside'
import { isOfAside, isOfficial } from './officials'
import { cityWords } from './pointing-words'
import { towardsHead, wayNouns } from './towards'

/**
 * How a sentence holds a place. `there`: things happen at it. `origin`: someone comes from it ("guards from X").
 * `towards`: someone is taken to it. `office`: someone's post is called after it ("the mayor of X"). `passing`: named for
 * a road, a hospital, a border, or for where an official is. `distance`: only told how far away it is. `actor`: a country
 * that does something.
 */
export type Hold = 'there' | 'origin' | 'towards' | 'office' | 'passing' | 'distance' | 'actor'

const bornWords =
  /^(?:oriund[oa]s?|nativ[oa]s?|natural(?:es)?|nacid[oa]s?|procedentes?|provenientes?|llegad[oa]s?|originari[oa]s?|residentes?|born|native|natives|originally|hailing|resident|residents|founded|based|headquartered|formed|rooted|fundad[oa]s?|radicad[oa]s?|afincad[oa]s?)$/
/** "in the suburbs of X" is in X, but for a prison there; around a prison is by it. */
const outer = /^(?:suburb|suburbs|outskirts|periferia|afueras)$/
const hospitals =
  /^(?:hospital|hospitals|clinic|clinics|morgue|morgues|hospitales|clinica|clinicas|laboratory|lab|centre|anfiteatro)$/
/** "a clinic"; a detention centre is none. */
const isHospital = ({ head, classes }: NounPhrase): boolean =>
  hospitals.test(head) && !classes.includes('prison')
const besides = /^(?:with|against|between|like|unlike|than|con|contra|entre|ante|as|como|for|para|by|por)$/
/** "a declaration of war on Peru", "un ataque a Tarvania": a country that something is aimed at. */
const aims = /^(?:on|upon|onto|over|sobre)$/
const around = /^(?:outside|inside|exterior|exteriores|interior)$/
const fromWords = /^(?:from|desde)$/
const ofWords = /^(?:of|de|del)$/
const toWords = /^(?:to|toward|towards|into|a|al|hacia|hasta|onto)$/
const leaves = new Set(['escape', 'free', 'hold', 'seize', 'release'])
const silent = /^(?:adverb|date|quote)$/
/** Where those who are held or hurt belong. */
const quarters = /^(?:barracks|base|headquarters|homes?|cuartel(?:es)?|casas?|hogar(?:es)?|domicilios?)$/

/** The chunk on which the preposition before a place hangs; "another jail, in X": across the comma. */
function headOf(chunks: readonly Chunk[], preposition: number): Chunk | undefined {
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
function beforeOrigin(chunks: readonly Chunk[], preposition: number): number {
  const [from, place] = [chunks[preposition - 2], chunks[preposition - 1]]
  const origin = from?.kind === 'preposition' && /^(?:from|de|desde)$/.test(from.word)
  return origin && isNoun(place) && place.place && isVerb(chunks[preposition - 3])
    ? preposition - 2
    : preposition
}

/** Parts of a town that bear a name: "el barrio San Pablo de X". */
const districts =
  /^(?:barrio|barrios|sector|parroquia|cooperativa|ciudadela|urbanizacion|colonia|recinto|comuna|avenida|calle|neighborhood|neighbourhood|district|suburb|quarter|ward|slum)$/
const isDistrict = (view: SentenceView, { first, last }: NounPhrase) =>
  view.lexed.tokens.slice(first, last + 1).some(({ norm }) => districts.test(norm))

// "el municipio vecino de X": no person there.
const isPerson = (noun: NounPhrase) =>
  !/^vecin[oa]$/.test(noun.head) &&
  !noun.classes.includes('area') &&
  // "the Pacific port of X".
  !cityWords.test(noun.head) &&
  (noun.name !== null || noun.classes.some((name) => people.has(name)))
const isOffice = (noun: NounPhrase) => noun.classes.includes('role') || noun.classes.includes('police')

const setsOut =
  /^(?:salir|llegar|partir|venir|proceder|arribar|enviar|despachar|trasladar|movilizar|viajar|set|leave|depart)$/

/** "viaja cada día desde X", "travels every day from X". */
const isDaily = (head: Chunk | undefined): boolean => isNoun(head) && head.classes.includes('time')

function fromHead(view: SentenceView, found: Chunk | undefined, place: Place): Hold {
  const ofPrison = place.kind === 'prison'
  const head = isDaily(found) && found ? view.chunks[view.chunks.indexOf(found) - 1] : found
  // "Desde X partieron 300 militares".
  if (!head && !ofPrison && setsOut.test(view.chunks.find(isVerb)?.lemma ?? '')) return 'origin'
  if (isNoun(head) ? isBrought(view, head) : ofPrison && isMovedFrom(view, head)) return 'origin'
  if (isVerb(head)) return ofPrison || head.senses.some((sense) => leaves.has(sense)) ? 'there' : 'origin'
  return isNoun(head) && isPerson(head) && !ofPrison ? 'origin' : 'there'
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

function ofHead(view: SentenceView, head: Chunk | undefined, place: Place): Hold {
  if (isOutset(view, head, place) || isMovedFrom(view, head)) return 'origin'
  if (!isNoun(head) || isDistrict(view, head)) return 'there'
  const aroundIt =
    place.kind === 'prison' || !view.phrases.some(({ noun }) => noun.classes.includes('prison'))
  if (outer.test(head.head) && aroundIt) return 'there'
  // "on the roads of X" is in X; "the road of X" leads there.
  if (place.kind === 'province' && /^(?:roads|highways|carreteras|vias|autopistas)$/.test(head.head))
    return 'there'
  if (wayNouns.test(head.head) || isHospital(head)) return 'passing'
  if (isOffice(head) && !head.count) return isHouseOf(view, head) ? 'there' : 'office'
  return isPerson(head) && place.kind !== 'prison' && !head.classes.includes('dead') ? 'origin' : 'there'
}

/** "the assault of the Reds in X": what is told of the place is the deed or the house, not whose it is. */
function isOfDeed(chunks: readonly Chunk[], head: NounPhrase): boolean {
  const at = chunks.indexOf(head)
  const [deed, of] = [chunks[at - 2], chunks[at - 1]]
  const led = of?.kind === 'preposition' && /^(?:of|by|de|del)$/.test(of.word)
  return led && isNoun(deed) && (deed.classes.some((name) => deeds.has(name)) || houses.test(deed.head))
}
/** "the studio of the channel Uno in X". */
const houses = /^(?:studios?|newsroom|headquarters|estudios?|redaccion|sede|instalaciones)$/
const deeds = new Set(['violence', 'operation', 'escape', 'seizure', 'death', 'arrest'])

const comesBack = /^(?:return|go|come|get|regresar|volver|retornar|llegar)$/

/** "came back to their barracks, in X", "regresaron a su cuartel": whence they came says more. */
function isReturn(chunks: readonly Chunk[], head: NounPhrase): boolean {
  const verb = chunks.slice(0, chunks.indexOf(head)).findLast(isVerb)
  return quarters.test(head.head) && isVerb(verb) && comesBack.test(verb.lemma)
}

/** "taken to a hospital in X": X is where they were taken. */
function inHead(view: SentenceView, head: Chunk | undefined, own: Chunk | undefined, place: Place): Hold {
  const { chunks } = view
  if (!isNoun(head) || isDistrict(view, head)) return 'there'
  // "fell upon the R7 in the facility": prisoners are in it.
  const pointed = isNoun(own) && own.place === null
  if (place.kind === 'prison' && pointed && !head.classes.includes('role')) return 'there'
  if (isOfficial(head) && !isOfDeed(chunks, head)) return 'passing'
  const before = chunks[chunks.indexOf(head) - 1]
  const led = before?.kind === 'preposition' && toWords.test(before.word)
  // "moved to two jails in X".
  // "came back to their barracks, in X".
  if (led && isReturn(chunks, head)) return 'towards'
  if (led && head.classes.includes('prison'))
    return towardsHead(chunks, headOf(chunks, chunks.indexOf(before)), before.word)
  // "required medical care in X": where doctors are.
  if (/^(?:atencion|atenciones|care|treatment)$/.test(head.head)) return 'passing'
  return isHospital(head) ? (led ? 'towards' : 'passing') : 'there'
}

const leads =
  /^(?:head|heads|headed|run|runs|ran|running|lead|leads|led|manage|manages|managed|oversaw|oversees|direct|directs|directed|dirig\w+|dirij\w+|encabez\w+|administr\w+|lider\w+)$/

/** "who ran X prison", "que dirigía la cárcel de X": a post. */
const isLed = (view: SentenceView, { first }: Chunk): boolean => leads.test(wordAt(view, first - 1))

/** "the state, which includes the capital", "which borders Peru" says nothing of the capital, or of Peru. */
const includes =
  /^(?:includes?|included|comprises?|incluye|incluyen|abarca|abarcan|comprende|borders?|bordering|adjoins?|adjoining|neighbou?rs|limita|pertenece|pertenecen|belongs?)$/

/** "the Tarsis government puts them at 141". */
const rulers = /^(?:government|administration|regime)$/

const media = /^(?:digital|noticias|radio|television|tv|news|times|herald|post|tribune|gazette|daily|online)$/

/** "X Digital", "Radio X": what a paper or a station tells happened anywhere. */
const isPress = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  view.lexed.tokens.slice(first, last + 1).some(({ norm, capital }) => capital && media.test(norm))

/** "the battle for X prison", "la lucha por X": what is fought over is where the fighting is. */
const isFoughtOver = (head: Chunk | undefined, preposition: string): boolean =>
  isNoun(head) && head.classes.includes('violence') && /^(?:for|por)$/.test(preposition)

/** "an assault, carried out by gunmen, against X prison": what is against a prison comes upon it. */
const isBesieged = (place: Place, preposition: string): boolean =>
  place.kind === 'prison' && /^(?:against|contra)$/.test(preposition)

/** "from X and Y", "of X and of Y": the second of a row is held as the first is. */
export function firstOfRow({ chunks }: SentenceView, index: number): number {
  let at = index
  for (;;) {
    const [own, joined] = [chunks[at - 1], chunks[at - 4]]
    const again = own?.kind === 'preposition' && joined?.kind === 'preposition' && own.word === joined.word
    const step = again && chunks[at - 2]?.kind === 'conjunction' ? 3 : 2
    const before = chunks[at - step]
    const joint = /^(?:comma|conjunction)$/.test(chunks[at - step + 1]?.kind ?? '')
    if (!joint || !isNoun(before) || !before.place || before.count) return at
    at -= step
  }
}

/** "on the way back from X", "de vuelta de X"; "six others, all from X", "otros seis, todos de X". */
const isWhence = (word: string, preposition: string): boolean =>
  (ofWords.test(preposition) && /^(?:vuelta|regreso|retorno|tod[oa]s|amb[oa]s)$/.test(word)) ||
  (fromWords.test(preposition) && /^(?:all|both|most|back)$/.test(word))

/** How the sentence holds the place that the chunk at `index` names from token `first` on. */
export function holdOf(view: SentenceView, index: number, first: number, place: Place): Hold {
  const { chunks } = view
  const own = chunks[index]
  if (isDistance(view, first) || (place.kind !== 'prison' && isBearing(view, index, first, place)))
    return 'distance'
  if (isNoun(own) && isHospital(own)) return 'passing'
  if (isNoun(own) && own.place && own.classes.includes('role') && !own.count) return 'office'
  if (isNoun(own) && own.place && rulers.test(own.head)) return 'passing'
  if (own && isLed(view, own)) return 'office'
  if (isNoun(own) && isPress(view, own)) return 'passing'
  if (includes.test(wordAt(view, first - 1)) || includes.test(wordAt(view, first - 2))) return 'passing'
  if (place.kind === 'country' && isRanked(view, index, first)) return 'passing'
  if (isActor(view, index, place)) return 'actor'
  const at = firstOfRow(view, index)
  if (isWhereCaredFor(view, at, place)) return 'passing'
  const before = chunks[at - 1]
  if (before?.kind !== 'preposition') return 'there'
  const word = wordAt(view, before.first - 1)
  if (bornWords.test(word) || isWhence(word, before.word)) return 'origin'
  const what = chunks[at - 2]
  if ((hospitals.test(word) && !(isNoun(what) && !isHospital(what))) || isOfAside(view, index))
    return 'passing'
  // "vecinos de la vía a X", "viajaban rumbo a X"; "en la vía a X" is by X.
  if (toWords.test(before.word) && isWayTo(view, before.first - 1)) return 'passing'
  if (isFollowed(view, at) || isSeat(view, before.first)) return 'passing'
  const bare = headOf(chunks, toWords.test(before.word) ? beforeOrigin(chunks, at - 1) : at - 1)
  const head = bare && chunks[beforeMeans(view, chunks.indexOf(bare))]
  // "From X, the governor offered to send 120 soldiers".
  if (
    fromWords.test(before.word) &&
    at === 1 &&
    chunks[index + 1]?.kind === 'comma' &&
    place.kind !== 'prison'
  )
    return 'origin'
  if (fromWords.test(before.word)) return fromHead(view, head, place)
  // "guarded the outside of X".
  if (ofWords.test(before.word) && around.test(word)) return 'there'
  if (ofWords.test(before.word)) return ofHead(view, head, place)
  if (toWords.test(before.word)) return towardsHead(chunks, head, before.word)
  // "26 names for X, 21 for Y".
  if (/^(?:for|para)$/.test(before.word) && isNoun(what) && what.count && place.kind !== 'country')
    return 'there'
  if (besides.test(before.word))
    return isFoughtOver(head, before.word) || isBesieged(place, before.word) || isBetween(view, at, place)
      ? 'there'
      : 'passing'
  if (place.kind === 'country' && aims.test(before.word)) return 'passing'
  if (isFarewell(view, index)) return 'distance'
  if (place.kind === 'prison' && isCustodyOf(view, index)) return 'passing'
  return isOfSenders(view, index, head) ? 'actor' : inHead(view, head, own, place)
}
