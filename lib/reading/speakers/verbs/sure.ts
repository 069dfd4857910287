import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { holds, signOf } from '@/lib/text/word-signs'
import { nextOf } from './auxiliaries'
import { isThat } from './tells-that'

/** Who tells by other words than those of saying: "has no doubt that", "has it that", "blamed them for killing nine". */

const sureWords = [
  'doubt',
  'certain',
  'sure',
  'convinced',
  'seguro',
  'segura',
  'convencido',
  'convencida',
  'duda',
  'dudas',
]
const sure = signOf(sureWords)
const isSureWord = new Set(sureWords)

const turns = /^(?:have|be|estar|ser|tener|dudar|doubt|convencer|convince|convencid[oa])$/
/** Of these only what is not so tells: "no tiene duda de que". */
const doubts = /^(?:duda|dudas|dudar|doubt|doubts)$/

/** Could the verb stand in one of these turns? */
export const mayBeSure = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  turns.test(lemma) && (holds(view, sure) || (lemma === 'have' && wordAt(view, last + 1) === 'it'))

const opensThat = (parts: readonly Part[], at: number): boolean =>
  isThat(parts[at]) || (/^(?:de|of)$/.test(parts[at]?.word ?? '') && isThat(parts[at + 1]))

/** "has no doubt that", "is certain that", "está segura de que", "no tiene duda de que", "está convencido de que". */
function isSure(view: SentenceView, parts: readonly Part[], index: number): boolean {
  const at = nextOf(parts, index)
  const word = parts[at]
  const verb = parts[index]?.verb
  if (!verb || !turns.test(verb.lemma)) return false
  if (/^convinc|^convenc/.test(wordAt(view, verb.last)) || doubts.test(verb.lemma))
    return verb.negated === doubts.test(verb.lemma) && opensThat(parts, at)
  // "it is certain that", "es seguro que": nobody's certainty.
  const impersonal = /^(?:es|era|fue)$/.test(wordAt(view, parts[index]?.last ?? 0))
  if (impersonal || /^(?:it|there)$/.test(parts[index - 1]?.word ?? '')) return false
  if (!word || !isSureWord.has(wordAt(view, word.last))) return false
  const denied = verb.negated || word.noun?.determiner === 'negative'
  return denied === doubts.test(wordAt(view, word.last)) && opensThat(parts, at + 1)
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

export const blames =
  /^(?:blame[sd]|accuse[sd]|culpan|culpo|culparon|responsabiliz(?:a|o|an|aron)|acus(?:an?|o|aron))$/
const isDeath = ({ noun, verb }: Part): boolean =>
  noun?.count != null || noun?.classes.some((name) => /^(?:death|violence)$/.test(name)) === true || !!verb

/** "blamed those groups for killing nine", "culpan a la banda de matar a nueve": what somebody is blamed for is told. */
export function blamesFor(view: SentenceView, parts: readonly Part[], index: number): boolean {
  if (!blames.test(wordAt(view, parts[index]?.last ?? 0))) return false
  const stop = parts.findIndex(({ kind }, at) => at > index && /^(?:stop|comma)$/.test(kind))
  return parts
    .slice(0, stop < 0 ? undefined : stop)
    .some(
      ({ word }, at) =>
        at > index && /^(?:for|of|de|por)$/.test(word) && parts.slice(at + 1, at + 3).some(isDeath),
    )
}
