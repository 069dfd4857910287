import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** Places from which the text only says how far away something is. */

const compass =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|norte|sur|oeste|noroeste|noreste|suroeste|sureste|km|kilometres|kilometers|kilometros|mi|miles|metros|metres|meters|minutes|hours|minutos|horas)$/
/** "80km", "50-mile". */
const measured = /^\d[\d.,]*-?(?:kms?|mi|miles?|kilomet(?:re|er)s?)$/
const away = /^(?:hours?|minutes|drive|walk|ride|horas?|minutos|camino)$/
const ways = /^(?:by|por|en)$/

/** "270 km south-west of Tarsis", "80km from Tarsis" place nothing in Tarsis. */
export function isDistance(view: SentenceView, first: number): boolean {
  return (
    stands(view, first, 3, measured) ||
    ((stands(view, first, 3, compass) || isEast(view, first)) && stands(view, first, 7, /^\d/)) ||
    isAway(view, first) ||
    isBeyond(view, first)
  )
}

const sides = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/

/** "a prison north of X", "across the river from X"; "in the north of X" is in X. */
function isBeyond(view: SentenceView, first: number): boolean {
  const at = /^(?:the|la|el)$/.test(wordAt(view, first - 1)) ? first - 1 : first
  const [link, word, before] = [1, 2, 3].map((step) => wordAt(view, at - step))
  if (link === 'of') return sides.test(word ?? '') && !/^(?:the|in)$/.test(before ?? '') && before !== '-'
  const banks = /^(?:river|border|bay|road|street|rio|frontera|bahia)$/
  return link === 'from' && banks.test(word ?? '') && wordAt(view, at - 4) === 'across'
}

/** Within so many words before the first. */
function stands(view: SentenceView, first: number, most: number, test: RegExp): boolean {
  for (let step = 1; step <= most; step++) if (test.test(wordAt(view, first - step))) return true
  return false
}

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
