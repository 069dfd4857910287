import type { Place } from '@/lib/model/place'
import {
  beforeMeans,
  isFarewell,
  isWhereBodiesCome,
  isWhereCaredFor,
} from '@/lib/reading/places/elsewhere/brought-to-care'
import { type Chunk, isNoun, type NounPhrase, type Plain } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isActor, isOfSenders } from './actors'
import { isKilledIn } from './at-site'
import { isOfAttackedHouse } from './attacked-house'
import { isCustodyOf } from './custody'
import { isBearing, isDistance } from './distance'
import {
  beforeOrigin,
  careHouses,
  fromHead,
  headOf,
  inHead,
  isHospital,
  ofHead,
  ofWords,
  toWords,
} from './hold-by-head'
import { isEndOfJourney } from './journey'
import { isBetween, isFollowed, isRanked, isSeat, isWayTo } from './named-beside'
import { countriesOfOrigin } from './nations'
import { isOfAside } from './officials'
import type { Hold } from './spot'
import { towardsHead } from './towards'

const bornWords =
  /^(?:oriund[oa]s?|nativ[oa]s?|natural(?:es)?|nacid[oa]s?|procedentes?|provenientes?|llegad[oa]s?|salid[oa]s?|originari[oa]s?|residentes?|born|native|natives|originally|hailing|resident|residents|founded|based|headquartered|formed|rooted|fundad[oa]s?|radicad[oa]s?|afincad[oa]s?)$/
const besides = /^(?:with|against|between|like|unlike|than|con|contra|entre|ante|as|como|for|para|by|por)$/
/** "a declaration of war on Peru", "un ataque a Tarvania": a country that something is aimed at. */
const aims = /^(?:on|upon|onto|over|sobre)$/
const around = /^(?:outside|inside|exterior|exteriores|interior)$/
const fromWords = /^(?:from|desde)$/

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

const shot = /^(?:missile|drone|rocket|shell|misil|dron|cohete|proyectil)e?s?$/
/** "an assault, carried out by gunmen, against X prison": what is against a prison, or shot at a town, comes upon it. */
const isBesieged = (place: Place, preposition: string, what: Chunk | undefined): boolean =>
  /^(?:against|contra)$/.test(preposition) &&
  (place.kind === 'prison' ||
    (place.kind !== 'country' && isNoun(what) && (what.classes.includes('violence') || shot.test(what.head))))

/** "from X and Y", "of X and of Y": the second of a row is held as the first is. */
export function firstOfRow({ chunks }: SentenceView, index: number): number {
  let at = index
  for (;;) {
    const [own, joined] = [chunks[at - 1], chunks[at - 4]]
    const again = own?.kind === 'preposition' && joined?.kind === 'preposition' && own.word === joined.word
    const step = again && chunks[at - 2]?.kind === 'conjunction' ? 3 : 2
    const before = chunks[at - step]
    const joint = /^(?:comma|conjunction)$/.test(chunks[at - step + 1]?.kind ?? '')
    if (!joint || !isNoun(before) || !before.place || before.count) return pastBoth(chunks, at)
    at -= step
  }
}

/** "from either X or Y", "in both X and Y": what the row is announced by. */
function pastBoth(chunks: readonly Chunk[], at: number): number {
  const [preposition, both] = [chunks[at - 2], chunks[at - 1]]
  const isAnnounced = isNoun(both) && !both.place && /^(?:either|both)$/.test(both.head)
  return isAnnounced && preposition?.kind === 'preposition' ? at - 1 : at
}

/** "on the way back from X", "de vuelta de X"; "six others, all from X", "otros seis, todos de X". */
const isWhence = (word: string, preposition: string): boolean =>
  (ofWords.test(preposition) && /^(?:vuelta|regreso|retorno|tod[oa]s|amb[oa]s)$/.test(word)) ||
  (fromWords.test(preposition) && /^(?:all|both|most|back)$/.test(word))

const onTheWay = /^(?:destino|rumbo|bound)$/
/** "un barco destino X", "cocaine bound for X": where it was to go, and never came; "sent 200 soldiers bound for X" is where they are. */
const isGoal = (view: SentenceView, first: number): boolean =>
  (onTheWay.test(wordAt(view, first - 1)) ||
    (/^(?:a|al|hacia|for|to)$/.test(wordAt(view, first - 1)) && onTheWay.test(wordAt(view, first - 2)))) &&
  !view.verbs.some(({ verb }) => verb.senses.includes('deploy'))

/** What the words of the place itself, and those right before it, say of how it is held; null where they say nothing. */
function byItsWords(view: SentenceView, index: number, first: number, place: Place): Hold | null {
  const own = view.chunks[index]
  if (
    isGoal(view, first) ||
    isDistance(view, first) ||
    (place.kind !== 'prison' && isBearing(view, index, first, place))
  )
    return 'distance'
  if (isNoun(own) && isHospital(own)) return 'passing'
  if (isNoun(own) && own.place && own.classes.includes('role') && !own.count) return 'office'
  if (isNoun(own) && own.place && rulers.test(own.head)) return 'passing'
  if (own && isLed(view, own)) return 'office'
  if (isNoun(own) && isPress(view, own)) return 'passing'
  if (includes.test(wordAt(view, first - 1)) || includes.test(wordAt(view, first - 2))) return 'passing'
  if (place.kind === 'country' && isRanked(view, index, first)) return 'passing'
  return isActor(view, index, place) ? 'actor' : null
}

/** What the word before the preposition says alone, whatever the preposition hangs on; `at` begins the row of places. */
function byWordBefore(view: SentenceView, index: number, at: number, { first, word }: Plain): Hold | null {
  const before = wordAt(view, first - 1)
  // "Han llegado a X" is no "llegado de X".
  const hasCome = toWords.test(word) && /^llegad/.test(before)
  if ((bornWords.test(before) && !hasCome) || isWhence(before, word)) return 'origin'
  // "in X, across from Y".
  if (word === 'from' && before === 'across') return 'distance'
  const what = view.chunks[at - 2]
  const isCare = careHouses.test(before) && !(isNoun(what) && !isHospital(what))
  if ((isCare && !isKilledIn(view.chunks, view.chunks[at - 3])) || isOfAside(view, index)) return 'passing'
  // "vecinos de la vía a X", "viajaban rumbo a X"; "en la vía a X" is by X.
  if (toWords.test(word) && isWayTo(view, first - 1)) return 'passing'
  return isFollowed(view, at) || isSeat(view, first) ? 'passing' : null
}

/** What the preposition and what it hangs on say. */
function byPreposition(view: SentenceView, index: number, at: number, before: Plain, place: Place): Hold {
  const { chunks } = view
  const { word } = before
  const what = chunks[at - 2]
  const bare = headOf(chunks, toWords.test(word) ? beforeOrigin(chunks, at - 1) : at - 1)
  const head = bare && chunks[beforeMeans(view, chunks.indexOf(bare))]
  // "From X, the governor offered to send 120 soldiers".
  const opens = at === 1 && chunks[index + 1]?.kind === 'comma' && place.kind !== 'prison'
  if (fromWords.test(word)) return opens ? 'origin' : fromHead(view, head, place)
  // "guarded the outside of X".
  if (ofWords.test(word) && around.test(wordAt(view, before.first - 1))) return 'there'
  if (ofWords.test(word)) return ofHead(view, head, place)
  if (toWords.test(word)) return towardsHead(chunks, head, word)
  // "26 names for X, 21 for Y".
  if (/^(?:for|para)$/.test(word) && isNoun(what) && what.count && place.kind !== 'country') return 'there'
  if (besides.test(word))
    return isFoughtOver(head, word) || isBesieged(place, word, what) || isBetween(view, at, place)
      ? 'there'
      : 'passing'
  if (place.kind === 'country' && aims.test(word)) return 'passing'
  if (isFarewell(view, index)) return 'distance'
  if (place.kind === 'prison' && isCustodyOf(view, index)) return 'passing'
  return isOfSenders(view, index, head) ? 'actor' : inHead(view, head, chunks[index], place)
}

/** "según Tarsis", "according to Tarsis,": a town by itself, for who governs there. */
function isVoice(view: SentenceView, index: number, { first, word }: Plain): boolean {
  const { kind } = view.chunks[index + 1] ?? { kind: 'stop' }
  const opens = word === 'segun' || (word === 'to' && wordAt(view, first - 1) === 'according')
  return opens && /^(?:comma|stop|conjunction)$/.test(kind)
}

/** How the sentence holds the place that the chunk at `index` names from token `first` on. */
export function holdOf(view: SentenceView, index: number, first: number, place: Place): Hold {
  if (isOfAttackedHouse(view, index)) return 'there'
  if (countriesOfOrigin(view).has(index)) return 'origin'
  if (place.kind !== 'prison' && isEndOfJourney(view, index)) return 'distance'
  const own = byItsWords(view, index, first, place)
  if (own) return own
  const at = firstOfRow(view, index)
  if (isWhereCaredFor(view, at, place)) return 'passing'
  if (isWhereBodiesCome(view, at)) return 'distance'
  const before = view.chunks[at - 1]
  if (before?.kind !== 'preposition') return 'there'
  if (place.kind === 'city' && isVoice(view, index, before)) return 'actor'
  return byWordBefore(view, index, at, before) ?? byPreposition(view, index, at, before, place)
}
