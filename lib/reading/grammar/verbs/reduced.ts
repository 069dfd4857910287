import type { Chunk } from '@/lib/reading/grammar/chunk'
import { isNumbering } from '@/lib/reading/grammar/lexing/labels'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { nounOf, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import type { VerbForm } from '@/lib/reading/lexicon/verbs/verb-form'
import { verbOf, verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { isFoundHanged, isGapped, isHeldStill, isLetGoBy, isOfCounted, isSetAside } from './participles'
import { phrasalSense } from './verb-phrases'

const transitive = new Set([
  'kill',
  'hurt',
  'seize',
  'hold',
  'free',
  'deploy',
  'detain',
  'capture',
  'recapture',
  'catch',
  'transfer',
  'shoot',
  'foil',
  'attack',
  'design',
  'suspend',
  'declare',
])

const pronounsBefore = new Set(['who', 'which', 'they', 'he', 'she', 'it', 'we'])

const ownVerbs = new Set(['die', 'escape', 'attack'])

/** "suspects accused of the murder of a mayor were killed": nothing but prepositions stands before the verb that follows. */
function awaitsVerb(lexed: Lexed, at: number): boolean {
  const { prepositions, conjunctions, relatives, subordinators, pronouns, be, have } = lexed.words
  if (!prepositions.has(normAt(lexed, at + 1)) || pronounsBefore.has(normAt(lexed, at - 1))) return false
  for (let i = at + 2; i < at + 18; i++) {
    const token = lexed.tokens[i]
    // "cornered in the maximum-security block".
    if (token?.norm === '-' && !token.spaced) continue
    if (!token || token.kind === 'punctuation') return false
    const { norm } = token
    if (be.has(norm) || /^(?:has|have|had|will)$/.test(norm)) return normAt(lexed, i - 1) !== 'there'
    if (conjunctions.has(norm) || relatives.has(norm) || subordinators.has(norm) || pronouns.has(norm))
      return false
    const form = verbOf(norm, token.lower, 'en')
    if (form?.senses.some((sense) => sense === 'exceed' || sense === 'reach') && !nounOf(norm, 'en'))
      return true
    if (isNumbering(lexed.tokens, i, 'en')) return true
    // "a suspect hit in the crossfire died": of two pasts the second is the verb.
    if (form?.form === 'past' && form.senses.some((sense) => ownVerbs.has(sense))) return true
    if (have.has(norm) || form?.form === 'gerund') return false
  }
  return false
}

/** A sentence has a verb of its own: where no other is to be seen, this one is it. */
function hasOtherVerb(lexed: Lexed, at: number): boolean {
  const { be, have, modals } = lexed.words
  return lexed.tokens.some(({ norm, lower, capital }, i) => {
    if (i === at) return false
    if (be.has(norm) || have.has(norm) || modals.has(norm)) return true
    // "prosecutors want to try 13 people arrested there".
    if (normAt(lexed, i + 1) === 'to' && verbOf(norm, lower, 'en')?.form === 'base' && !capital) return true
    const form = capital ? undefined : verbOf(norm, lower, 'en')
    // ", officials say".
    if (form?.form === 'base' && form.senses.includes('say') && endsSentence(lexed, i)) return true
    return form?.form === 'past' || form?.form === 'present' || form?.senses.includes('exceed') === true
  })
}

const endsSentence = (lexed: Lexed, at: number): boolean =>
  at > 1 && /^[.]?$/.test(normAt(lexed, at + 1)) && /^(?:people|police|[a-z]+s)$/.test(normAt(lexed, at - 1))

const share = /^(?:half|thirds?|quarters?|fifths?|tenths?|majority|most|many|some|several|all|both|few)$/

/** ", three of them sentenced for terrorism,", ", a fifth of them hit by stray bullets,": what sets a part of those before apart. */
function isOfSome(lexed: Lexed, at: number, { senses }: VerbForm): boolean {
  const part = /^(?:them|whom)$/.test(normAt(lexed, at - 1)) && normAt(lexed, at - 2) === 'of'
  const told = lexed.counts.has(at - 3) || share.test(normAt(lexed, at - 3))
  const lead = /^(?:an?|the|about|over|nearly)$/.test(normAt(lexed, at - 4)) ? at - 5 : at - 4
  const opens = told && normAt(lexed, lead) === ','
  const by = normAt(lexed, at + 1) === 'by'
  const undergone = senses.every(
    (sense) => sense === 'other' || transitive.has(sense) || (by && sense === 'reach'),
  )
  return part && opens && undergone && lexed.words.prepositions.has(normAt(lexed, at + 1))
}

/** "inmates killed has risen", "guards seized will be flown out". */
const opensVerb = ({ words }: Lexed, norm: string): boolean =>
  words.be.has(norm) || /^(?:has|have|had)$/.test(norm) || words.modals.has(norm)

/** "extended by 60 days the emergency": by how long, and not by whom. */
const isByTime = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'by' &&
  nounOf(normAt(lexed, (lexed.counts.get(at + 1)?.last ?? at) + 1), 'en')?.classes.includes('time') === true

/** "guards held in the jail": a past form with nothing to act on is a participle. "inmates held guards" is not. */
export function isReduced(lexed: Lexed, at: number, form: VerbForm, before: Chunk | undefined): boolean {
  // "a van exploded" by itself: nobody is "exploded".
  if (lexed.language === 'es' || form.lemma === 'explode') return false
  if (isLetGoBy(lexed, at, form) || (isFoundHanged(lexed, at, form, before) && hasOtherVerb(lexed, at)))
    return true
  if (form.form !== 'past') return false
  // "soldiers backed by armoured cars went in".
  if (normAt(lexed, at + 1) === 'by' && /^(?:back|lead|accompany|escort|support)$/.test(form.lemma))
    return true
  if (awaitsVerb(lexed, at) || isOfSome(lexed, at, form) || isSetAside(lexed, at, before)) return true
  if (pronounsBefore.has(normAt(lexed, at - 1)) || !form.senses.some((sense) => transitive.has(sense)))
    return false
  if (before?.kind === 'adverb' && (isGapped(lexed, at) || isHeldStill(lexed, at))) return true
  if (before?.kind === 'conjunction' || before?.kind === 'adverb') return false
  const end = phrasalSense(lexed, form.lemma, at)?.last ?? at
  const next = lexed.tokens[end + 1]
  if (!hasOtherVerb(lexed, at)) return isOfCounted(lexed, end, form, before)
  // "those killed stood at": the next word is the verb.
  if (
    next?.kind === 'word' &&
    !next.capital &&
    verbOfToken(next, 'en')?.form === 'past' &&
    !nounOfToken(next, 'en')
  )
    return true
  if (!next || next.kind === 'punctuation' || opensVerb(lexed, next.norm) || lexed.dates.has(end + 1))
    return true
  if (
    lexed.counts.has(end + 1) ||
    lexed.hedges.has(end + 1) ||
    lexed.words.definite.has(next.norm) ||
    lexed.words.indefinite.has(next.norm)
  )
    return false
  if (isByTime(lexed, end + 1)) return false
  return (
    lexed.words.prepositions.has(next.norm) ||
    lexed.words.conjunctions.has(next.norm) ||
    lexed.words.adverbs.has(next.norm) ||
    ['hostage', 'captive', 'dead', 'after', 'when', 'while'].includes(next.norm)
  )
}
