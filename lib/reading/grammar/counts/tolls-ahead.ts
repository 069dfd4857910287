import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { silent } from '@/lib/reading/grammar/links/link'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { setsFigure } from '@/lib/reading/lexicon/figures'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import { otherOf } from './changes'
import { isMover, puts, type Toll } from './toll'
import { classOfState, fateClasses, fates, stateAfter, tollClasses } from './toll-fates'

/** A bare number whose noun is still ahead: "elevó a 68 la cifra de fallecidos", "Catorce son los heridos". */

/** "mantuvo en 11 el de lesionados": which count it is, where "número" is left out. */
function elidedCount({ chunks, lexed }: SentenceView, at: number): NounClass[] {
  const [the, of, whom] = chunks.slice(at, at + 3)
  const alone =
    the && the.first === the.last && /^(?:el|la|los|las)$/.test(lexed.tokens[the.last]?.norm ?? '')
  if (!alone || prepositionOf(of) !== 'de') return []
  const named = isNoun(whom) && !whom.count ? whom.classes.filter((name) => fates.has(name)) : []
  const told = isVerb(whom) && whom.form === 'reduced' ? classOfState(whom) : named
  if (!isVerb(whom) && !(isNoun(whom) && !whom.count)) return []
  // "a 50 el de desaparecidos": of no fate that we claim.
  return told.length > 0 ? told : ['thing']
}

/** "no son cinco, sino seis, los presos que murieron", "son doce, dijo la Policía, los heridos": past what stands between commas. */
function subjectBehind(view: SentenceView, last: number, paired: boolean): number | null {
  const { chunks } = view
  if (isNoun(chunks[last + 1])) return last + 1
  const at = last + 1 + (paired && chunks[last + 1]?.kind === 'comma' ? 1 : setBetween(view, last + 1))
  const who = chunks[at]
  return at > last + 1 && isNoun(who) && who.determiner === 'definite' && who.count === null ? at : null
}

const isOfWhen = (chunk: Chunk | undefined): boolean => chunk?.kind === 'date' || chunk?.kind === 'adverb'

/** "subió hoy a siete la Defensoría de Tarsis la cuenta de muertos": past who gives the count, and when, to what is counted. */
function pastGiver(view: SentenceView, from: number): number {
  const { chunks } = view
  let at = from
  while (isOfWhen(chunks[at])) at++
  const giver = chunks[at]
  if (!isNoun(giver) || giver.count || giver.plural || giver.determiner !== 'definite') return at
  if (giver.classes.some((name) => name === 'toll' || name === 'time')) return at
  if (fateClasses(view, at, giver).length > 0) return at
  let next = at + 1
  while (/^del?$/.test(prepositionOf(chunks[next])) && isNoun(chunks[next + 1])) next += 2
  while (isOfWhen(chunks[next])) next++
  const told = chunks[next]
  const counts = isNoun(told) && told.determiner === 'definite' && !told.count
  return counts && (told.classes.includes('toll') || fateClasses(view, next, told).length > 0) ? next : at
}

/** "elevó a 68 la cifra de fallecidos", "suman 18 los muertos", "son ya dos los directores asesinados". */
export function tollAfter(view: SentenceView, phrase: Phrase): Toll | null {
  const other = otherOf(view, phrase)
  const [first, last] = other && other.index < phrase.index ? [other, phrase] : [phrase, other ?? phrase]
  const at = pastGiver(view, subjectBehind(view, last.index, other !== null) ?? first.index + 1)
  const next = view.chunks[at]
  const verb =
    first.governor?.verb == null
      ? (first.links[0]?.verb ?? view.chunks.slice(0, first.index).reverse().find(isVerb))
      : view.chunks[first.governor.verb]
  if (!isNoun(next) || !isVerb(verb)) return null
  const left = elidedCount(view, at)
  if (left.length > 0) return { classes: left, verb }
  if (next.classes.includes('toll')) return { classes: tollClasses(view, at), verb }
  if (next.determiner !== 'definite' || !(isMover(verb) || puts(verb))) return null
  const classes = fateClasses(view, at, next)
  if (classes.length > 0) return { classes, verb }
  // "cifró en 18 los ataques".
  return next.plural && next.classes.includes('violence') ? { classes: ['violence'], verb } : null
}

/** "En 31 cifró"; not "en dos bajó", by how many, and not "en 2021". */
const isSetAt = ({ lemma }: VerbGroup, { count }: NounPhrase): boolean =>
  (setsFigure.has(lemma) || lemma === 'mantener') &&
  !(count !== null && count.value >= 1900 && count.value < 2100)

/** "a 51 subieron los fallecidos", "a 17 elevó hoy la Fiscalía la cifra de muertos", "en 31 cifró los muertos": the number stands first. */
export function tollFronted(view: SentenceView, { index, governor, noun }: Phrase): Toll | null {
  if (!governor || !/^(?:a|en)$/.test(governor.preposition)) return null
  if (governor.noun !== null || governor.verb !== null) return null
  let at = index + 1
  while (silent.has(view.chunks[at]?.kind ?? 'stop')) at++
  const verb = view.chunks[at]
  at++
  while (silent.has(view.chunks[at]?.kind ?? 'stop')) at++
  at = pastGiver(view, at)
  const subject = view.chunks[at]
  if (!isVerb(verb) || verb.negated || !isNoun(subject)) return null
  if (governor.preposition === 'a' ? !(isMover(verb) || puts(verb)) : !isSetAt(verb, noun)) return null
  if (subject.classes.includes('toll')) return { classes: tollClasses(view, at), verb }
  const classes = fateClasses(view, at, subject)
  return classes.length > 0 ? { classes, verb } : null
}

/** The verb that put the number before it. */
const lastPut = ({ chunks }: SentenceView, index: number): VerbGroup | undefined =>
  chunks.slice(0, index).filter(isVerb).findLast(puts)

/** "situaron en seis el número de muertos y en 11 el de heridos", "y a 27 el de reos que huyeron": the figure word is left out. */
export function tollNamedBehind(view: SentenceView, { index, governor }: Phrase): Toll | null {
  const { chunks, lexed } = view
  const [the, of, whom] = chunks.slice(index + 1, index + 4)
  if (!/^(?:en|a)$/.test(governor?.preposition ?? '') || !isNoun(the) || the.first !== the.last) return null
  if (!/^(?:el|la)$/.test(lexed.tokens[the.last]?.norm ?? '') || prepositionOf(of) !== 'de' || !isNoun(whom))
    return null
  const verb = lastPut(view, index)
  const own = whom.classes.filter((name) => fates.has(name))
  const classes = own.length > 0 ? own : stateAfter(view, index + 3)
  return verb && classes.length > 0 ? { classes, verb } : null
}

/** ", y no 15,", ", con él,": what stands between commas, its chunks, or 0; a number only where it is denied. */
function setBetween({ chunks }: SentenceView, at: number): number {
  if (chunks[at]?.kind !== 'comma') return 0
  const end = chunks.findIndex(({ kind }, i) => i > at && (kind === 'comma' || kind === 'stop'))
  const inner = chunks.slice(at + 1, end)
  const denied = inner.some((chunk) => chunk.kind === 'adverb' && /^(?:no|not)$/.test(chunk.word))
  const counts = inner.some((chunk) => isNoun(chunk) && chunk.count !== null)
  const whole = chunks[end]?.kind === 'comma' && inner.length < 9
  return whole && (denied || !counts) ? end + 1 - at : 0
}

/** "Catorce son los heridos", "Seis, y no cinco como se dijo, son los presos que murieron": the number opens the clause. */
export function tollOpening(view: SentenceView, { index, governor }: Phrase): Toll | null {
  const at = index + 1 + setBetween(view, index + 1)
  const to = at + 1 + setBetween(view, at + 1)
  const [before, verb, subject] = [index - 1, at, to].map((i) => view.chunks[i])
  if (governor || (before && !/^(?:stop|comma|conjunction|quote)$/.test(before.kind))) return null
  if (!isVerb(verb) || !verb.senses.includes('be') || verb.form !== 'finite' || verb.negated) return null
  if (!isNoun(subject) || subject.determiner !== 'definite' || subject.count) return null
  // "Sesenta y dos es la cifra de muertos".
  if (subject.classes.includes('toll')) return { classes: tollClasses(view, to), verb }
  const classes = subject.plural ? fateClasses(view, to, subject) : []
  return classes.length > 0 ? { classes, verb } : null
}

/** "elevó a 31 los reos muertos y a 14 los heridos": the verb is left out the second time. */
export function tollAgain(view: SentenceView, { index, governor }: Phrase): Toll | null {
  const [and, next] = [view.chunks[index - 2], view.chunks[index + 1]]
  if (governor?.preposition !== 'a' || governor.verb !== null || and?.kind !== 'conjunction') return null
  if (!isNoun(next) || next.determiner !== 'definite' || next.count) return null
  const verb = lastPut(view, index)
  const classes = fateClasses(view, index + 1, next)
  return verb && classes.length > 0 ? { classes, verb } : null
}
