import type { Language } from '@/lib/model/article'
import type { Bound, Quantity } from '@/lib/model/claim'
import { after, before, type Hedges } from './hedges'
import { boundsNothing } from './no-hedge'
import type { NumberMention } from './numbers'
import type { Token } from './tokens'
import { wordSet } from './word-set'

/** Between hedge and number may stand an article: "más de los 9.500", "over the 120". */
const articles = wordSet('otros otras another other the los las a an un una de of estos these')

type Phrase = { words: string[]; bound: Bound }
const phrases = (hedges: Hedges): Phrase[] =>
  (Object.entries(hedges) as [Exclude<Bound, 'exact'>, string[]][])
    .flatMap(([bound, list]) => list.map((text) => ({ words: text.split(' '), bound })))
    .sort((a, b) => b.words.length - a.words.length)

/** By their last word, which stands before the number: few hedges need to be tried. */
function byLast(list: Phrase[]): ReadonlyMap<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of list) {
    const last = phrase.words.at(-1) ?? ''
    groups.set(last, [...(groups.get(last) ?? []), phrase])
  }
  return groups
}
const none: readonly Phrase[] = []

const beforePhrases = { en: byLast(phrases(before.en)), es: byLast(phrases(before.es)) }
const afterPhrases = { en: phrases(after.en), es: phrases(after.es) }

const standsAt = (tokens: Token[], at: number, words: string[]): boolean =>
  at >= 0 && words.every((word, i) => tokens[at + i]?.norm === word)

function hedgeEnding(tokens: Token[], end: number, language: Language): (Phrase & { from: number }) | null {
  for (const phrase of beforePhrases[language].get(tokens[end - 1]?.norm ?? '') ?? none) {
    const from = end - phrase.words.length
    if (standsAt(tokens, from, phrase.words)) return { ...phrase, from }
  }
  return null
}

/** "ninety-odd", "noventa y tantos", "veintitantos". */
const rounded = /^(?:odd|pico)$|tant[oa]s$/

/** "una veintena", "un centenar de" count nobody one by one; "una docena" and "a dozen" are given as 12. */
const roughly = /^(?:decena|veintena|treintena|cuarentena|cincuentena|centenar|millar)$/

const goesOn =
  /^(?:[.,;:)"”»—–]|in|on|at|during|when|after|and|en|durante|cuando|tras|este|el|y|were|are|have|fueron|resultaron)$/

/** "killed 75 inmates at least.", "mató a 75 reos por lo menos en": the hedge of the number before, not of one that follows. */
function behindNoun(tokens: Token[], at: number, language: Language): Bound | null {
  const hedge = afterPhrases[language].find(
    ({ bound, words }) => bound === 'at_least' && words.length > 1 && standsAt(tokens, at, words),
  )
  const next = hedge && tokens[at + hedge.words.length]
  return hedge && tokens[at - 1]?.kind === 'word' && goesOn.test(next?.norm ?? '.') ? hedge.bound : null
}

/** The hedge that stands before the number, over its article, unless its words mean something else there. */
function hedgeBefore(
  tokens: Token[],
  number: NumberMention,
  language: Language,
): (Phrase & { from: number }) | null {
  for (const end of [number.first, number.first - 1, number.first - 2]) {
    if (end < number.first && !articles.has(tokens[end]?.norm ?? '')) return null
    const hedge = hedgeEnding(tokens, end, language)
    if (hedge && !boundsNothing({ tokens, number, end, from: hedge.from, words: hedge.words })) return hedge
  }
  return null
}

/** Verbs that say of a count that it is more than so many. */
const exceeds = /^(?:pasa|pasan|pasaban|rebas|super|exced|exceed|surpass|sobrepas|tops|topped|passed)/
const denies = /^(?:no|not|never|nunca|tampoco|.*n['’]t)$/
const helps = /^(?:ha|han|habia|habian|has|have|had|yet|ever)$/

/** "no pasa de 39", "does not exceed 39", "no ha superado los 39": the token of the "no" before such a verb, or -1. */
function deniedFrom(tokens: Token[], { bound, words, from }: Phrase & { from: number }): number {
  if (bound !== 'at_least' || !exceeds.test(words[0] ?? '')) return -1
  const at = helps.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  return denies.test(tokens[at]?.norm ?? '') ? at : -1
}

/** The hedge of one number and the token at which number and hedge together begin. */
export function hedgeOf(
  tokens: Token[],
  number: NumberMention,
  language: Language,
): { bound: Bound; from: number; to: number } {
  if (number.high !== undefined) {
    const between = /^(?:between|entre)$/.test(tokens[number.first - 1]?.norm ?? '')
    return { bound: 'about', from: between ? number.first - 1 : number.first, to: number.last }
  }
  const hedge = hedgeBefore(tokens, number, language)
  if (hedge) {
    const not = deniedFrom(tokens, hedge)
    return not < 0
      ? { bound: hedge.bound, from: hedge.from, to: number.last }
      : { bound: 'at_most', from: not, to: number.last }
  }
  const rounding = tokens[number.last]?.norm ?? ''
  if (rounded.test(rounding) || roughly.test(rounding))
    return { bound: 'about', from: number.first, to: number.last }
  if (rounding === 'plus') return { bound: 'at_least', from: number.first, to: number.last }
  const follows = afterPhrases[language].find((phrase) => standsAt(tokens, number.last + 1, phrase.words))
  if (follows) return { bound: follows.bound, from: number.first, to: number.last + follows.words.length }
  const bound = behindNoun(tokens, number.last + 2, language)
  return { bound: bound ?? 'exact', from: number.first, to: number.last }
}

/** A number with its hedge as a quantity: an open side is null. Of a range `value` is the lower end, `top` the higher. */
export function toQuantity(value: number, bound: Bound, form: Quantity['form'], top = value): Quantity {
  return {
    value,
    low: bound === 'at_most' ? null : value,
    high: bound === 'at_least' ? null : top,
    bound,
    form,
  }
}
