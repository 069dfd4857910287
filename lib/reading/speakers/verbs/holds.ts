import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { isDocument, isPerson, isSource } from '@/lib/reading/speakers/speaker'
import { isGoverned } from '@/lib/reading/speakers/subjects/government'
import { sees } from '@/lib/reading/speakers/words'
import { nextOf } from './auxiliaries'

/** Who says no more than that a figure or a finding holds. */

const taken = /(?:[ai]d|hech|ciert|muert)[oa]s?$/

/** "dio por probado que nueve murieron", "daba por muertos a 18", "da por acabado el motín", but not "se daban por". */
export const holdsProven = (view: SentenceView, parts: readonly Part[], index: number): boolean =>
  parts[index]?.verb?.lemma === 'dar' &&
  wordAt(view, (parts[index]?.first ?? 0) - 1) !== 'se' &&
  parts[nextOf(parts, index)]?.word === 'por' &&
  taken.test(parts[nextOf(parts, index) + 1]?.word ?? '')

/** "declaró en estado de excepción a dos provincias", "decretó el estado": who puts it in force tells nothing. */
export const putsInForce = (parts: readonly Part[], index: number): boolean =>
  /^(?:declarar|decretar|proclamar|declare|decree|proclaim)$/.test(parts[index]?.verb?.lemma ?? '') &&
  parts
    .slice(index + 1, index + 7)
    .some(({ noun }) => noun?.classes.includes('emergency') || noun?.modifiers.includes('emergency'))

const eyes =
  /^(?:reporters?|journalists?|correspondents?|photographers?|witness(?:es)?|periodistas?|reporter[oa]s?|corresponsal(?:es)?|fotograf[oa]s?|testigos?)$/

/** Parts within which "police said." and "dijo la Policía." end a sentence. */
const closing = 4
const isSaying = ({ verb }: Part): boolean => verb?.form === 'finite' && verb.senses.includes('say')

/** "An AFP reporter saw nine bodies", "testigos oyeron disparos": of those who are there to tell, what they saw is told. */
export const isSeen = (view: SentenceView, parts: readonly Part[], index: number, first: number): boolean =>
  sees.test(wordAt(view, parts[index]?.verb?.last ?? 0)) &&
  // "Witnesses saw nine escape, police said": told by the police.
  !parts.slice(Math.max(index + 1, parts.length - closing)).some(isSaying) &&
  parts.slice(first, index).some(({ noun }) => noun !== null && !noun.pronoun && eyes.test(noun.head))

/** "habló de explosiones", "spoke of a massacre": what somebody tells of without a number. */
export function tellsOf(parts: readonly Part[], index: number): boolean {
  const of = nextOf(parts, index)
  const what = parts[of + 1]?.noun
  return (
    /^(?:hablar|speak)$/.test(parts[index]?.verb?.lemma ?? '') &&
    /^(?:de|of)$/.test(parts[of]?.word ?? '') &&
    what?.classes.some((name) => /^(?:violence|death|dead|hurt|hostage|escape)$/.test(name)) === true
  )
}

const keeps = /^(?:mantienen?|mantenian?|mantuv(?:o|ieron)|keeps?|kept|left|deja|dejan|dejo|dejaron|dejaba)$/
const passes = /^(?:pasar|saltar|go|move|jump)$/
const isFate = ({ classes }: NounPhrase) =>
  classes.some((name) => /^(?:dead|death|hurt|fugitive|displaced|missing|evacuated)$/.test(name))
const isBare = (part: Part | undefined): boolean => part?.noun?.count != null && part.noun.head === ''

/** "mantiene en su página los 68 muertos": past where they do. */
const pastWhere = (parts: readonly Part[], at: number): number => {
  const [link, where, next] = parts.slice(at, at + 3)
  if (!/^(?:en|on)$/.test(link?.word ?? '') || !where?.noun || where.noun.count) return at
  // "en su página web la cifra de 68": of which the chunker makes one noun.
  if (where.noun.classes.includes('toll')) return at + 1
  return next?.noun && !next.noun.determiner && !next.noun.count ? at + 3 : at + 2
}

/** "La Fiscalía mantiene 18", "mantuvo en 18 el número", "pasó el martes de 6 a 18": a body that moves or keeps a bare number, gives it. */
export function holdsTo(view: SentenceView, parts: readonly Part[], index: number, first: number): boolean {
  const { verb, last } = parts[index] as Part
  const [keep, pass] = [keeps.test(wordAt(view, last)), passes.test(verb?.lemma ?? '')]
  // "said Vela, head of the agency, who kept the number at 18".
  const since = /^(?:who|quien)$/.test(parts[index - 1]?.word ?? '') ? Math.max(0, index - 6) : first
  const subject = parts.slice(since, index).find(({ noun }) => noun && isSource(noun) && !noun.place)
  // "La cifra de víctimas pasó de 15 a 17": by nobody's word.
  if (pass && parts[since]?.noun?.classes.includes('toll')) return false
  if (!(keep || pass) || !subject || verb?.form !== 'finite') return false
  const next = pastWhere(parts, nextOf(parts, index))
  const from =
    pass && /^(?:de|from)$/.test(parts[next]?.word ?? '') && isBare(parts[next + 1]) ? next + 2 : next
  const now = parts[from + 1]
  if (/^(?:a|to|en|at)$/.test(parts[from]?.word ?? ''))
    return isBare(now) || (now?.noun?.count != null && isFate(now.noun))
  // "mantiene 18", "mantenía el dato de 18", not "left nine dead".
  const kept = parts[next]?.noun
  return (
    /^(?:mant|mien|keep|kept)/.test(wordAt(view, last)) &&
    kept != null &&
    (isBare(parts[next]) || isFate(kept) || kept.classes.includes('toll') || isDocument(kept))
  )
}

/** "Police put at 201 the number let go", "reporters counted ten bodies": a form that is a participle as well. */
export function putsAt(parts: readonly Part[], index: number): boolean {
  let at = index - 1
  while (/^(?:adverb|date)$/.test(parts[at]?.kind ?? '') || parts[at + 1]?.kind === 'date') at--
  const [subject, next] = [parts[at]?.noun, parts[index + 1]]
  const lemma = parts[index]?.verb?.lemma ?? ''
  if (!subject || !/^(?:put|count|tally)$/.test(lemma)) return false
  if (!isSource(subject) && !(lemma === 'put' && isGoverned(subject))) return false
  if (lemma === 'put') return next?.word === 'at' && parts[index + 2]?.noun?.count != null
  return next?.noun?.count != null
}

/** "the agency makes it nine". */
export const makesIt = (parts: readonly Part[], index: number): boolean =>
  parts[index]?.verb?.lemma === 'make' &&
  parts[index + 1]?.word === 'it' &&
  parts[index + 2]?.noun?.count != null

/** "dieron a conocer que", "hizo saber que": the infinitive that says what the verb does, or null. */
export function givesToKnow(parts: readonly Part[], index: number): number | null {
  const { lemma, first = 0, last = 0 } = parts[index]?.verb ?? {}
  if (lemma === 'saber' && first < last) return index
  const next = lemma === 'dar' && parts[index + 1]?.word === 'a' ? index + 2 : index + 1
  const word = parts[next]?.word ?? ''
  return (lemma === 'dar' && word === 'conocer') || (lemma === 'hacer' && word === 'saber') ? next : null
}

/** "dio cuenta este domingo de que": whoever gives an account, says. */
export function givesAccount(view: SentenceView, parts: readonly Part[], index: number): boolean {
  const part = parts[index]
  if (part?.verb?.lemma !== 'dar' || wordAt(view, part.last + 1) !== 'cuenta') return false
  let of = index + 1
  while (parts[of]?.word === 'cuenta' || parts[of]?.kind === 'date' || parts[of]?.kind === 'adverb') of++
  return parts[of]?.word === 'de' && parts[of + 1]?.word === 'que'
}

/** "died in the raid, claimed in a video by the gang": what is claimed, not who claims, stands before it. */
export const isDoneBy = (parts: readonly Part[], index: number): boolean =>
  parts[index]?.verb?.lemma === 'claim' &&
  parts[index - 1]?.kind === 'comma' &&
  parts.slice(index + 1, index + 6).some(({ word }) => word === 'by')

/** "tiene constancia de nueve muertos", "refers to nine": by the verb, what it takes with it and how it leads to the figure. */
const recordings: Readonly<Record<string, [what: RegExp | null, to: RegExp]>> = {
  tener: [/^(?:constancia|conocimiento|registros?|reportes?|noticias?|evidencias?|informes?)$/, /^de$/],
  have: [/^(?:records?|evidence|knowledge|reports?|proof|word)$/, /^of$/],
  hacer: [/^(?:referencia|mencion|alusion)$/, /^(?:a|de)$/],
  make: [/^(?:reference|mention)$/, /^(?:to|of)$/],
  know: [null, /^of$/],
  refer: [null, /^to$/],
  refers: [null, /^to$/],
  referir: [null, /^a$/],
}
export const mayRecord = (lemma: string): boolean => Object.hasOwn(recordings, lemma)

/** "La Fiscalía tiene constancia de nueve muertos": what a body or a document knows of, it tells. */
export function knowsOf(view: SentenceView, parts: readonly Part[], index: number, first: number): boolean {
  const { verb } = parts[index] as Part
  const [what, to] = recordings[verb?.lemma ?? ''] ?? []
  if (!to || verb?.form !== 'finite') return false
  let at = nextOf(parts, index)
  if (what && !what.test(parts[at]?.noun?.head ?? '')) return false
  if (what) at++
  const isBody = ({ noun }: Part) =>
    noun != null && !noun.place && (isDocument(noun) || (isSource(noun) && !isPerson(view, noun, noun.head)))
  return (
    to.test(parts[at]?.word ?? '') &&
    parts[at + 1]?.noun?.count != null &&
    parts.slice(first, index).some(isBody)
  )
}
