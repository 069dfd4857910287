import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { holds, signOf } from '@/lib/text/word-signs'
import { nextOf } from './auxiliaries'
import { isThat } from './tells-that'

/** Who tells by other words than those of saying: "has no doubt that", "has it that", "blamed them for killing nine". */

const sureWords = ['doubt', 'certain', 'sure', 'convinced', 'seguro', 'segura', 'convencido', 'convencida']
const sure = signOf(sureWords)
const isSureWord = new Set(sureWords)

const turns = /^(?:have|be|estar|ser)$/

/** Could the verb stand in one of these turns? */
export const mayBeSure = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  turns.test(lemma) && (holds(view, sure) || (lemma === 'have' && wordAt(view, last + 1) === 'it'))

/** "has no doubt that", "is certain that", "está segura de que". */
function isSure(view: SentenceView, parts: readonly Part[], index: number): boolean {
  const at = nextOf(parts, index)
  const word = parts[at]
  if (!turns.test(parts[index]?.verb?.lemma ?? '')) return false
  // "it is certain that", "es seguro que": nobody's certainty.
  const impersonal = /^(?:es|era|fue)$/.test(wordAt(view, parts[index]?.last ?? 0))
  if (impersonal || /^(?:it|there)$/.test(parts[index - 1]?.word ?? '')) return false
  if (!word || !isSureWord.has(wordAt(view, word.last))) return false
  return isThat(parts[at + 1]) || (/^(?:de|of)$/.test(parts[at + 1]?.word ?? '') && isThat(parts[at + 2]))
}

/** "has it from a source that nine died", not "has it all". */
function hasIt(parts: readonly Part[], index: number): boolean {
  if (parts[index]?.verb?.lemma !== 'have' || parts[index + 1]?.word !== 'it') return false
  const that = parts.findIndex((part, at) => at > index + 1 && isThat(part))
  return (
    that > 0 && that - index < 14 && !parts.slice(index + 2, that).some(({ verb }) => verb?.form === 'finite')
  )
}

export const isCertain = (view: SentenceView, parts: readonly Part[], index: number): boolean =>
  hasIt(parts, index) || isSure(view, parts, index)

export const blames = /^(?:blame[sd]|culpan|culpo|culparon)$/
const isDeath = ({ noun, verb }: Part): boolean =>
  noun?.count != null || noun?.classes.some((name) => /^(?:death|violence)$/.test(name)) === true || !!verb

/** "blamed those groups for killing nine", "culpan a la banda de matar a nueve": what somebody is blamed for is told. */
export function blamesFor(view: SentenceView, parts: readonly Part[], index: number): boolean {
  if (!blames.test(wordAt(view, parts[index]?.last ?? 0))) return false
  const why = parts.findIndex(({ word }, at) => at > index && /^(?:for|de|por)$/.test(word))
  const stop = parts.findIndex(({ kind }, at) => at > index && /^(?:stop|comma)$/.test(kind))
  return why > 0 && (stop < 0 || why < stop) && parts.slice(why + 1, why + 3).some(isDeath)
}
