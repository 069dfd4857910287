import type { Place } from '@/lib/model/place'
import { isNoun, isVerb } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Spot } from './spot'
import { wayNouns } from './towards'

/** Places that a sentence names beside what happened: a way, a stretch, what something followed or is compared with. */

const outOfTown = /^(?:rumbo|salida|desvio|exit|turn|turning|turnoff|turn-off)$/

/** Is this "rumbo", "the exit to", or the "vía" of somebody who lives or drives there? */
export const isWayTo = (view: SentenceView, way: number): boolean =>
  outOfTown.test(wordAt(view, way)) ||
  (wordAt(view, way) === 'via' && /^(?:of|de)$/.test(wordAt(view, way - 2)))

const hyphen = /^[-–]$/

/** "la carretera X-Y", "the X-Y road": somewhere on the way from one to the other. */
export function isOfStretch({ lexed: { tokens } }: SentenceView, { first: name }: Spot): boolean {
  const isPart = (at: number) => tokens[at]?.capital === true || hyphen.test(tokens[at]?.norm ?? '')
  let [first, last] = [name, name]
  while (isPart(first - 1)) first--
  while (isPart(last + 1)) last++
  const isPair = tokens.slice(first, last + 1).some(({ norm }) => hyphen.test(norm))
  return isPair && [first - 1, last + 1].some((at) => wayNouns.test(tokens[at]?.norm ?? ''))
}

/** "five killed between A, B and C": in one or another of them. */
export function isBetween({ chunks }: SentenceView, index: number, { kind }: Place): boolean {
  const [link, , joint, next] = chunks.slice(index - 1)
  const row = /^(?:comma|conjunction)$/.test(joint?.kind ?? '') && isNoun(next) && next.place !== null
  const led = link?.kind === 'preposition' && /^(?:between|entre)$/.test(link.word)
  const what = chunks[index - 2]
  const parted = isNoun(what) && (wayNouns.test(what.head) || what.classes.includes('violence'))
  return led && row && kind !== 'country' && !parted
}

/** "the riots that followed the massacre in X": those may be anywhere. */
export function isFollowed(view: SentenceView, at: number): boolean {
  const what = view.chunks[at - 2]
  const verb = view.chunks[view.chunks[at - 3]?.kind === 'preposition' ? at - 4 : at - 3]
  const after = isVerb(verb) && /^(?:followed|sigui\w+|suced\w+)$/.test(wordAt(view, verb.last))
  const led = after && view.chunks[view.chunks.indexOf(verb) - 1]?.kind === 'relative'
  return led && isNoun(what) && what.classes.includes('violence')
}

const papers =
  /^(?:parte|informe|boletin|comunicado|balance|documento|report|statement|bulletin|tally|communique)$/
const issued =
  /^(?:divulgad[oa]|difundid[oa]|emitid[oa]|publicad[oa]|firmad[oa]|issued|published|released|signed)$/

/** "an NGO with its seat in X", "con sede en X", "el parte divulgado en X": nothing happens there. */
export function isSeat(view: SentenceView, preposition: number): boolean {
  const [word, before] = [wordAt(view, preposition - 1), wordAt(view, preposition - 2)]
  const seat = /^(?:sede|seat|headquarters)$/.test(word) && /^(?:con|with|its|their)$/.test(before)
  return seat || (issued.test(word) && papers.test(before))
}

const ranked =
  /^(?:the|la|el) (?:(?:mas|most|second|segund[oa]|largest|\S+est|mayor|only|unic[oa])(?: \S+){0,2}) (?:of|in|de|del)(?: the| la| el)?$/

/** "X prison, the most crowded in Valdoria,": what it is compared with, and no place of its own. */
export function isRanked({ chunks, lexed }: SentenceView, index: number, first: number): boolean {
  const comma = chunks.findLastIndex(({ kind }, at) => kind === 'comma' && at < index)
  const named = chunks[comma - 1]
  const words = lexed.tokens.slice((chunks[comma]?.last ?? first) + 1, first).map(({ norm }) => norm)
  return isNoun(named) && named.place !== null && ranked.test(words.join(' '))
}
