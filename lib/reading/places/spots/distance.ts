import { kmBetween } from '@/lib/geo/distance'
import type { Place } from '@/lib/model/place'
import { compassEn, compassEs } from '@/lib/text/compass'
import { either } from '@/lib/text/either'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'
import { type Chunk, isNoun } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isHourThere } from './hour-there'

/** Places from which the text only says how far away something is. */

/** Without "este", which is "this" more often. */
const compass =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|norte|sur|oeste|noroeste|noreste|suroeste|sureste|km|kilometres|kilometers|kilometros|mi|miles|metros|metres|meters|minutes|hours|minutos|horas)$/
/** "80km", "50-mile". */
const measured = /^\d[\d.,]*-?(?:kms?|mi|miles?|kilomet(?:re|er)s?)$/
const away = /^(?:hours?|minutes|drive|walk|ride|horas?|minutos|camino)$/
const ways = /^(?:by|por|en)$/

const sides = wordLike(compassEn)
/** Without any of these words none of the tests below finds anything. */
const distant = signLike(measured, compass, away, sides, /^(?:este|beyond|alla|across|time|horas?|\()$/)

/** "270 km south-west of Tarsis", "80km from Tarsis" place nothing in Tarsis. */
export function isDistance(view: SentenceView, first: number): boolean {
  if (!holds(view, distant)) return false
  return (
    stands(view, first, 3, measured) ||
    ((isCompassed(view, first) || isEast(view, first)) && stands(view, first, 7, /^\d/)) ||
    isAway(view, first) ||
    isPast(view, first) ||
    isBeyond(view, first) ||
    isWhereItLies(view, first) ||
    isHourThere(view, first)
  )
}

/** "a prison north of X", "across the river from X"; "in the north of X" is in X. */
function isBeyond(view: SentenceView, first: number): boolean {
  const at = /^(?:the|la|el)$/.test(wordAt(view, first - 1)) ? first - 1 : first
  const [link, word, before] = [1, 2, 3].map((step) => wordAt(view, at - step))
  if (link === 'of') {
    // "south-east of X", but "in the south-east of X".
    const lead = before === '-' && sides.test(wordAt(view, at - 4)) ? wordAt(view, at - 5) : before
    return sides.test(word ?? '') && !/^(?:the|in|-)$/.test(lead ?? '')
  }
  const banks = /^(?:river|border|bay|road|street|rio|frontera|bahia)$/
  return link === 'from' && banks.test(word ?? '') && wordAt(view, at - 4) === 'across'
}

/** "beyond X", "más allá de X", "más allá de la X": anywhere but there. */
export const isPast = (view: SentenceView, first: number): boolean =>
  /(?:^| )(?:beyond|mas alla del?)(?: la| el)?$/.test(
    [4, 3, 2, 1].map((step) => wordAt(view, first - step)).join(' '),
  )

const lies = /^(?:ubicad[oa]|situad[oa]|queda|quedaba|levanta)$/

/** "queda al norte de X", "ubicada al sur de X": so it is not in X. */
const isWhereItLies = (view: SentenceView, first: number): boolean =>
  stands(view, first, 3, compass) &&
  stands(view, first, 6, lies) &&
  /^(?:of|de|del)$/.test(wordAt(view, first - 1))

const farthest = 50 // km
const by = either(
  'near|close to|not far from|next to|beside|outside|opposite',
  'cerca del?|junto a|a orillas del?|vecin[oa] (?:de|a)',
  `al ${either(compassEs, 'otro lado (?:\\S+ ){0,3}')}(?: ?del?)`,
  'en las (?:cercanias|inmediaciones|proximidades) del?',
)
/** "just outside the town of", "al norte de la". */
const bearings = new RegExp(
  `^(?:just |right |very |muy )?${by}(?: the| la| el| los| las)?(?: city of| town of| ciudad de)?$`,
)

/** The place that is named right before the comma behind which a bearing begins. */
function namedBefore(view: SentenceView, at: number): Chunk | undefined {
  for (let comma = at - 1; comma > 0 && at - comma < 6; comma--) {
    const chunk = view.chunks[comma]
    if (chunk?.kind === 'verb' || chunk?.kind === 'stop') return undefined
    if (chunk?.kind === 'comma') return view.chunks[comma - 1]
  }
  return undefined
}

/** "in X, near Y", "en X, al norte de Y": Y only helps to find X, where the text has named a town or a prison. */
export function isBearing(view: SentenceView, index: number, first: number, place: Place): boolean {
  const named = namedBefore(view, index)
  const found = isNoun(named) ? named.place?.place : null
  if (!found || !/^(?:city|canton|prison)$/.test(found.kind)) return false
  // Far away it is a namesake of the one that the text means.
  if (kmBetween(found, place) > farthest) return false
  const words = view.lexed.tokens.slice((named?.last ?? first) + 2, first).map(({ norm }) => norm)
  return words.length > 0 && words.length < 8 && bearings.test(words.join(' '))
}

/** Within so many words before the first. */
function stands(view: SentenceView, first: number, most: number, test: RegExp): boolean {
  for (let step = 1; step <= most; step++) if (test.test(wordAt(view, first - step))) return true
  return false
}

const hours = /^(?:minutes|hours|minutos|horas)$/
const within = /^(?:in|en|at|for|across|throughout|over|para|sobre)$/

/** "Two hours west of X"; "an emergency of 72 hours in X" is in X. */
const isCompassed = (view: SentenceView, first: number): boolean =>
  [1, 2, 3].some((step) => {
    const at = first - step
    return (
      compass.test(wordAt(view, at)) && !(hours.test(wordAt(view, at)) && within.test(wordAt(view, at + 1)))
    )
  })

/** "20 km al este de X", not "este sábado". */
const isEast = (view: SentenceView, first: number): boolean =>
  [1, 2, 3].some(
    (step) => wordAt(view, first - step) === 'este' && /^(?:al|del)$/.test(wordAt(view, first - step - 1)),
  )

/** "an hour from X", "half an hour's drive from X", "two hours by road from X", "a una hora de X". */
function isAway(view: SentenceView, first: number): boolean {
  if (!/^(?:from|of|de|outside)$/.test(wordAt(view, first - 1))) return false
  // "by road".
  const at = ways.test(wordAt(view, first - 3)) ? first - 4 : first - 2
  return away.test(wordAt(view, at))
}
