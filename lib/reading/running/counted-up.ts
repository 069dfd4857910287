import type { Candidate } from '@/lib/reading/candidate'
import { datesOf } from '@/lib/reading/days/governor'
import type { Draft } from '@/lib/reading/draft'
import { isNoun, type Range } from '@/lib/reading/grammar/chunk'
import { segmentAround } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { lastingOf } from '@/lib/reading/lexicon/lasting'
import { lastingIn } from '@/lib/reading/running/counted-since'
import { either } from '@/lib/text/either'

/** "so far 47", "the toll rose to 47", "bringing the total to 47": a figure that goes on with those told before. */

/** The tokens of the part of the sentence between two stops in which the figure is told. */
export function tokensAround(view: SentenceView, candidate: Candidate): Range {
  const { first, last } = segmentAround(view, candidate.anchor)
  const end = view.lexed.tokens.length - 1
  return { first: view.chunks[first]?.first ?? 0, last: view.chunks[last]?.last ?? end }
}

const textOf = (view: SentenceView, { first, last }: Range): string =>
  view.lexed.tokens
    .slice(Math.max(first, 0), last + 1)
    .map(({ norm }) => norm)
    .join(' ')

const period = either('year', 'month', 'week', 'ano', 'mes', 'semana', 'dia', 'jornada')
/** Up to now, and of no year: the sum of a year is another. */
const upToNow = new RegExp(
  `\\b${either(
    `so far(?! this ${period})`,
    'to date',
    'hasta (?:ahora|la fecha|el momento)',
    `en lo que va del?\\b(?! (?:(?:el|la|este|esta|presente|actual) )*${period})`,
    'in total',
    'en total',
    'ya (?:van|son|suman)',
    '(?:van|son|suman) ya',
  )}\\b`,
)

const rising =
  /^(?:rise|climb|reach|stand|increase|grow|jump|mount|ascender|subir|elevar|aumentar|alcanzar|llegar|sumar|situar)$/

/** "The toll climbed to 47", "suman 47 los muertos"; not "four of the dead were hit", nor "the dead number 47". */
function rises({ meaning, verb }: Candidate): boolean {
  const told = meaning?.verb ?? verb
  const isToll = meaning === undefined || /^(?:toll|noun|copula)$/.test(meaning.source)
  return told !== null && isToll && !told.negated && rising.test(told.lemma)
}

const brings = new RegExp(
  `\\b${either(
    '(?:bring|tak|rais|lift|push)(?:s|ing|es)? (?:\\S+ ){0,4}(?:toll|total|number|count|tally|dead|deaths)(?: \\S+){0,6}',
    'con (?:lo (?:que|cual)|ell[oa]s?|est[eoa]s?|es[eoa]s?|su) .*',
  )}$`,
)

/** "… bringing the death toll to 47", "con este deceso suman 47": what is told before it makes it so many. */
const isBrought = (view: SentenceView, { evidence }: Candidate): boolean =>
  brings.test(textOf(view, { first: evidence.first - 16, last: evidence.first - 1 }))

const perfect = /^(?:have|has|han|ha)$/
const within = /^(?:in|during|amid|en|durante)$/

/** "The protests have left 47 dead". */
function haveLeft(view: SentenceView, { verb, meaning }: Candidate): boolean {
  const told = meaning?.verb ?? verb
  return (
    told !== null &&
    perfect.test(wordAt(view, told.first)) &&
    told.senses.some((sense) => sense === 'leave' || sense === 'cost') &&
    lastingOf(subjectOf(view, told)?.head ?? '') !== undefined
  )
}

/** "47 have died in the protests": over all of them, for it is told of no day. */
function isOfAll(view: SentenceView, { verb }: Candidate, around: Range): boolean {
  if (!verb || !perfect.test(wordAt(view, verb.first)) || datesOf(view).length > 0) return false
  const behind = { first: verb.last + 1, last: around.last }
  return (
    lastingIn(view, behind) !== undefined &&
    view.chunks.some(
      (chunk, at) =>
        isNoun(chunk) &&
        chunk.first >= behind.first &&
        chunk.last <= behind.last &&
        lastingIn(view, chunk) !== undefined &&
        [1, 2, 3].some((step) => within.test(wordAt(view, (view.chunks[at]?.first ?? 0) - step))),
    )
  )
}

const span = (opens: string) =>
  new RegExp(`\\b(?:${opens}) (?:\\S+ ){1,4}${either('days|weeks|months|dias|semanas|meses')} (?:of|de) `)
const overWeeks = span('in|during|over|en|durante')
/** "After weeks of protests soldiers shot 12" tells of one day; that "the dead are 47" by then, of all of them. */
const afterWeeks = span('after|tras')

/** "in three weeks of unrest", "tras dos meses de protestas son 47 los muertos". */
function isOverWeeks(view: SentenceView, { meaning }: Candidate, around: Range): boolean {
  if (lastingIn(view, around) === undefined) return false
  const text = textOf(view, around)
  const isSum = meaning !== undefined && /^(?:toll|copula)$/.test(meaning.source)
  return overWeeks.test(text) || (isSum && afterWeeks.test(text))
}

/** Does the sentence count the figure up to now? `isDated`: it tells a day of its own, on which a sum may have grown. */
export function isCountedUp(view: SentenceView, candidate: Candidate, isDated: boolean): boolean {
  if (rises(candidate) || isBrought(view, candidate)) return true
  const around = tokensAround(view, candidate)
  return (
    !isDated &&
    (upToNow.test(textOf(view, around)) ||
      isOfAll(view, candidate, around) ||
      (datesOf(view).every(({ mention }) => mention.role === 'since') && haveLeft(view, candidate)) ||
      isOverWeeks(view, candidate, around))
  )
}

const counts =
  /^(?:count|tally|reckon|record|register|put|contar|contabilizar|cifrar|registrar|calcular|totalizar)$/

/** "The ombudsman counts 50 dead", "dio cuenta de 59 fallecidos": of an area and of no day, all up to now. */
export function isTally({ view, candidate, place, when }: Draft): boolean {
  if (when || !/^(?:country|province)$/.test(place?.kind ?? '') || datesOf(view).length > 0) return false
  const { first } = tokensAround(view, candidate)
  const verb = view.verbs.findLast(
    ({ verb }) => verb.first >= first && verb.last < candidate.evidence.first,
  )?.verb
  if (!verb || verb.negated) return false
  const isAccount = wordAt(view, verb.last) === 'cuenta'
  return isAccount || (counts.test(verb.lemma) && !verb.passive)
}
