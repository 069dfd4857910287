import type { Part } from '@/lib/reading/speakers/parts/part'
import { isDocument } from '@/lib/reading/speakers/speaker'
import { isFronted } from '@/lib/reading/speakers/subjects/fronted'
import { nextOf } from './auxiliaries'

/** Whether what a verb acts on is a figure: "put the dead at 12", not "put names to 41 bodies". */

const isFigure = (part: Part | undefined) =>
  part?.noun != null && (part.noun.count !== null || part.noun.classes.includes('toll') || part.noun.vague)

/** "redujeron a siete guías": overpowered them, where "redujo a siete los muertos" gives a figure. */
function overpowers(parts: readonly Part[], verb: number): boolean {
  const [to, whom] = parts.slice(verb + 1, verb + 3)
  const counted = whom?.noun?.count != null && whom.noun.head !== ''
  return parts[verb]?.verb?.lemma === 'reducir' && to?.word === 'a' && counted
}

/** "put the dead at 12", "as the mayor put it", not "put names to 41 bodies". */
const putsFigure = (parts: readonly Part[], verb: number): boolean =>
  parts[verb + 1]?.word === 'it' ||
  parts
    .slice(verb + 1, verb + 14)
    .some(({ word }, i) => word === ':' || (word === 'at' && parts[verb + i + 2]?.noun?.count != null))

/** "brought the toll down to 13", "brings to nine the number of dead", not "lifted nine bodies". */
function movesToll(parts: readonly Part[], verb: number): boolean {
  const object = parts.slice(verb + 1, verb + 10)
  // "lifted the toll at Roble for the third time: six on Monday".
  if (object[0]?.noun?.classes.includes('toll')) return true
  const to = object.findIndex(({ word }, at) => word === 'to' && object[at + 1]?.noun?.count != null)
  return to >= 0 && object.slice(0, to + 4).some(({ noun }) => noun?.classes.includes('toll'))
}

/** "puso en 5.000 los soldados", not "puso en libertad a nueve", "puso en nueve celdas a los presos". */
function setsAt(parts: readonly Part[], verb: number): boolean {
  const at = nextOf(parts, verb)
  const number = parts[at + 1]?.noun
  return parts[at]?.word === 'en' && number?.count != null && number.head === ''
}

/** "ofreció un primer balance de 15 muertos", "offered a toll of 15 dead": the toll is what is given, and its number follows. */
export function givesToll(parts: readonly Part[], verb: number): boolean {
  const at = nextOf(parts, verb)
  const [toll, of] = parts.slice(at, at + 2)
  const isToll =
    toll?.noun != null && !toll.noun.count && (toll.noun.classes.includes('toll') || isDocument(toll.noun))
  const counted = parts.slice(at + 2, at + 5).some(({ noun }) => noun?.count)
  return isToll && counted && /^(?:of|de|con|with|:)$/.test(of?.word ?? '')
}

/** "dio de alta a seis", "dio con nueve cuerpos", "dio auxilio a seis heridos": something is done to people, and no figure given. */
function doesTo(parts: readonly Part[], verb: number): boolean {
  if (parts[verb]?.verb?.lemma !== 'dar') return false
  const [next, to] = parts.slice(verb + 1, verb + 3)
  const noun = next?.noun
  const isIdiom = noun != null && !noun.count && !noun.determiner && !noun.plural && !isFigure(next)
  return /^(?:de|con)$/.test(next?.word ?? '') || (isIdiom && to?.word === 'a')
}

/** Is a figure what the verb acts on, before it or before the next verb or clause? */
export function givesFigure(parts: readonly Part[], verb: number): boolean {
  // "gave up their 13 captives": people, and no figure.
  if (parts[verb]?.verb?.lemma === 'give' && parts[verb]?.verb?.senses.includes('free')) return false
  if (/^(?:bring|lift)$/.test(parts[verb]?.verb?.lemma ?? '') && !movesToll(parts, verb)) return false
  if (overpowers(parts, verb) || doesTo(parts, verb)) return false
  if (parts[verb]?.verb?.lemma === 'put' && !putsFigure(parts, verb)) return false
  if (parts[verb]?.verb?.lemma === 'poner' && !setsAt(parts, verb)) return false
  if (isFronted(parts, verb)) return true
  // "put the dead of the attempt at the jail, in the capital, at 129".
  const far = parts[verb]?.verb?.lemma === 'put' ? 14 : 8
  for (let i = verb + 1; i < parts.length && i - verb < far; i++) {
    const part = parts[i]
    // "put that figure at 22".
    if (part?.word === 'that' && parts[i + 1]?.noun?.classes.includes('toll')) return true
    if (!part || part.kind === 'stop' || part.kind === 'subordinator' || part.kind === 'relative')
      return false
    if (part.verb?.form === 'finite') return false
    // "put the prisons under a 60-day emergency": no figure is given.
    if (part.kind === 'preposition' && /^(?:under|bajo)$/.test(part.word)) return false
    if (isFigure(part)) return true
  }
  return false
}
