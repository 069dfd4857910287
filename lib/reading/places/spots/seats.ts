import { isNoun, isVerb, prepositionOf } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { worldBodies as bodies, seats } from '../../lexicon/alternatives'
import type { Spot } from './spot'

/** Towns in which those who tell only sit. */

const worldwide = new RegExp(`^(?:${bodies})$`)
const seat = new RegExp(`^(?:${seats})(?: city)?$`)

/** "In Geneva, the UN said": where a body sits that speaks of the whole world. */
export function isSeatOfBody({ chunks, lexed: { tokens } }: SentenceView): boolean {
  const end = chunks.findIndex(({ kind }) => kind === 'comma')
  const [link, town, , who] = chunks
  const verb = chunks.find((chunk, at) => at > end && isVerb(chunk) && chunk.form === 'finite')
  if (end !== 2 || link?.kind !== 'preposition' || !isNoun(town) || !town.place || !who) return false
  const name = tokens.slice(town.first, town.last + 1).map(({ norm }) => norm)
  if (!seat.test(name.join(' '))) return false
  if (!isVerb(verb) || !verb.senses.includes('say') || verb.passive) return false
  const words = tokens.slice(who.first, verb.first).map(({ norm }) => norm)
  return words.some((_, at) => [1, 2, 3].some((step) => worldwide.test(words.slice(at, at + step).join(' '))))
}

/** "the UN said on Monday in Geneva", "dijo la OMS en Ginebra": a seat of such bodies, where it was told. */
export function isSeatToldAt({ chunks, lexed: { tokens } }: SentenceView, { chunk, first }: Spot): boolean {
  const name = tokens.slice(first, (chunks[chunk]?.last ?? first) + 1).map(({ norm }) => norm)
  if (!seat.test(name.join(' ')) || !/^(?:in|from|en|desde)$/.test(prepositionOf(chunks[chunk - 1])))
    return false
  const before = chunks.slice(0, chunk - 1)
  const at = before.findLastIndex(
    (one) => isVerb(one) || /^(?:comma|stop|relative|subordinator)$/.test(one.kind),
  )
  const verb = before[at]
  return isVerb(verb) && verb.senses.includes('say') && !verb.passive
}

const rules = /^(?:government|administration|regime|junta|cabinet|gobierno|regimen)$/

/** "The government in X says that 29 died in that city": where it sits, and no city that it tells of. */
export function isSeatOfSpeaker({ chunks }: SentenceView, index: number): boolean {
  const [who, link, , verb] = chunks.slice(Math.max(0, index - 2), index + 2)
  return (
    index >= 2 &&
    link?.kind === 'preposition' &&
    /^(?:in|of|de|en)$/.test(link.word) &&
    isNoun(who) &&
    rules.test(who.head) &&
    isVerb(verb) &&
    verb.senses.some((sense) => sense === 'say' || sense === 'declare' || sense === 'deny')
  )
}
