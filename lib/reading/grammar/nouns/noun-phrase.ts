import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { nounOf, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { wordSet } from '@/lib/text/word-set'
import { afterDenied, afterHedge } from './behind-count'
import { anotherWords, readBody } from './noun-body'
import { isBreak } from './noun-words'
import { settleHead } from './settle-head'

const vagueWords = wordSet(
  'dozens scores hundreds thousands tens several some many various numerous few decenas docenas cientos miles centenares varios varias algunos algunas muchos muchas numerosos numerosas diversos diversas multiple unknown',
)

export const fresh = (first: number): NounPhrase => ({
  kind: 'noun',
  first,
  last: first,
  head: '',
  classes: [],
  modifiers: [],
  count: null,
  vague: false,
  determiner: null,
  plural: false,
  place: null,
  pronoun: false,
  another: false,
  states: [],
  name: null,
  owned: false,
})

/** "los últimos nueve", "los primeros 12", "los restantes 30". */
const ranks = /^(?:ultim[oa]s|primer[oa]s|restantes|demas|siguientes|last|first|remaining|final)$/

/** "un solo trabajador". */
const only = /^(?:sol[oa]|unic[oa])$/

const sums = /^(?:total|grupo|group|conjunto|suma)$/

const nth = /^(?:first|second|third|last|final|further|primer|segundo|tercer|ultimo)$/

/** "un total de 178 guards", "a first group of 20 inmates": the words before the number, or 0 where there are none. */
function sumBefore(lexed: Lexed, at: number): number {
  const sum = nth.test(normAt(lexed, at + 1)) ? at + 2 : at + 1
  const counted = lexed.counts.has(sum + 2) || lexed.hedges.has(sum + 2)
  const words = counted && /^(?:un|una|a|an)$/.test(normAt(lexed, at)) && sums.test(normAt(lexed, sum))
  return words && /^(?:de|of)$/.test(normAt(lexed, sum + 1)) ? sum + 2 - at : 0
}

const ordering = /^(?:last|first|final|remaining|latest|ultim[oa]s|primer[oa]s|restantes|demas)$/
const countFollows = (lexed: Lexed, at: number) =>
  lexed.counts.has(at + 1) && !lexed.counts.get(at + 1)?.alone

/** "otro está herido": only the accent tells the verb from "esta". */
const isEsta = ({ language, tokens }: Lexed, at: number): boolean =>
  language === 'es' && tokens[at]?.lower.normalize('NFC') === 'está'

/** "una de las mujeres", "una de ellas", as "uno de los presos": a count, and no article. */
const isOneOf = (lexed: Lexed, at: number): boolean =>
  lexed.language === 'es' &&
  normAt(lexed, at) === 'una' &&
  normAt(lexed, at + 1) === 'de' &&
  // "empleado de una de ellas".
  !/^(?:de|en|por|con|desde|hacia|contra|para|sobre|tras|ante|segun)$/.test(normAt(lexed, at - 1)) &&
  (normAt(lexed, at + 2) === 'ellas' ||
    (/^(?:las|sus|estas|esas)$/.test(normAt(lexed, at + 2)) && oneOfThem.test(normAt(lexed, at + 3))))
const oneOfThem =
  /^(?:mujeres|ninas|menores|personas|victimas|internas|reclusas|presas|rehenes|heridas|lesionadas|detenidas|alumnas|estudiantes|jovenes|guardias|agentes|funcionarias|custodias|enfermeras|secuestradas|retenidas|cautivas|hermanas|hijas|muertas|fallecidas|fugadas|profugas)$/

function readDeterminers(lexed: Lexed, phrase: NounPhrase): number {
  const { definite, demonstrative, indefinite, negative } = lexed.words
  let at = phrase.first + sumBefore(lexed, phrase.first)
  for (;;) {
    const norm = normAt(lexed, at)
    const hedge = lexed.hedges.get(at)
    if (lexed.places.has(at) || isEsta(lexed, at) || isOneOf(lexed, at)) break
    if (lexed.counts.has(at) && !lexed.counts.get(at)?.alone) break
    if (hedge !== undefined) {
      at = hedge + 1
      break
    }
    if (
      (lexed.counts.has(at + 1) && ranks.test(norm)) ||
      (phrase.determiner === 'indefinite' && only.test(norm))
    ) {
      at++
      continue
    }
    if (negative.has(norm)) phrase.determiner = 'negative'
    else if (demonstrative.has(norm) || (norm === 'that' && phrase.first === at))
      phrase.determiner ??= 'demonstrative'
    else if (definite.has(norm)) phrase.determiner ??= 'definite'
    else if (indefinite.has(norm)) phrase.determiner ??= 'indefinite'
    else if (!(phrase.determiner !== null && ordering.test(norm) && countFollows(lexed, at))) break
    if (vagueWords.has(norm)) phrase.vague = true
    if (anotherWords.has(norm)) phrase.another = true
    if (/^otr[oa]s$/.test(norm)) phrase.plural = true
    if (vagueWords.has(norm) && ['of', 'de'].includes(normAt(lexed, at + 1))) return at + 2
    at++
  }
  return at
}

/** "a 38-year-old man", "a 12-man patrol": no count; "a 60-day emergency" is one, of days; "a 5-hour siege" none. */
const isCompound = (lexed: Lexed, last: number): boolean =>
  normAt(lexed, last + 1) === '-' &&
  !lexed.tokens[last + 1]?.spaced &&
  !/^(?:days?|dias?)$/.test(normAt(lexed, last + 2)) &&
  !(normAt(lexed, last + 2) === 'hour' && /^(?:state|emergency)$/.test(normAt(lexed, last + 3)))

/** "five guards more", "5 reos más", not "más de". */
function openOnTop(lexed: Lexed, phrase: NounPhrase): void {
  if (!phrase.count) return
  const next = normAt(lexed, phrase.last + 1)
  const than = /^(?:de|que|than|of)$/.test(normAt(lexed, phrase.last + 2))
  if (/^(?:mas|more|adicional|adicionales)$/.test(next) && !than) phrase.another = true
  if (/^adicionales?$/.test(normAt(lexed, phrase.last))) phrase.another = true
}

/** "56 inmates or more": the words belong to the number, and count nobody else. */
function openUpward(lexed: Lexed, phrase: NounPhrase): void {
  if (!phrase.count) return
  const [or, more] = [normAt(lexed, phrase.last + 1), normAt(lexed, phrase.last + 2)]
  const open = (or === 'or' && more === 'more') || (or === 'o' && more === 'mas')
  if (!open) return
  if (phrase.count.bound === 'exact') phrase.count = { ...phrase.count, bound: 'at_least' }
  phrase.last += 2
}

/** Marks around the counted word alone, or around a few words that end in one of many things. */
function markedLast(lexed: Lexed, at: number): number {
  const closing = [2, 3, 4].find((step) => normAt(lexed, at + step) === '"')
  if (normAt(lexed, at) !== '"' || !closing) return -1
  const last = at + closing - 1
  const word = lexed.tokens[last]
  if (word?.kind !== 'word') return -1
  if (closing === 2 && nounOfToken(word, lexed.language)) return last
  for (let one = at + 1; one <= last; one++) if (isBreak(lexed, one)) return -1
  return /[^s]s$/.test(word.norm) && !verbOfToken(word, lexed.language) ? last : -1
}

/** 'cinco "terroristas" abatidos', '236 "serious acts"': the marks part nothing. */
function quoted(lexed: Lexed, phrase: NounPhrase, at: number): boolean {
  const last = phrase.count ? markedLast(lexed, at) : -1
  if (last < 0) return false
  readBody(lexed, phrase, at + 1)
  if (phrase.last < last) return false
  phrase.last = Math.max(phrase.last, last + 1)
  return true
}

/** "heavily armed men", "badly burned bodies": an adverb that belongs to the participle before a noun. */
const isIntensified = (lexed: Lexed, at: number): boolean => {
  const [adverb, state, noun] = [0, 1, 2].map((step) => normAt(lexed, at + step))
  return (
    lexed.language === 'en' &&
    /^[a-z]{3,}ly$/.test(adverb ?? '') &&
    /(?:ed|shot|hurt|ill|dead)$/.test(state ?? '') &&
    nounOf(noun ?? '', 'en') !== undefined
  )
}

/** The noun phrase that begins at `at`, with its determiners, number, adjectives and names, or null. */
export function nounPhraseAt(lexed: Lexed, at: number): NounPhrase | null {
  const phrase = fresh(at)
  // "del" and "al" hold the article.
  if (lexed.language === 'es' && /^(?:del|al)$/.test(normAt(lexed, at - 1))) phrase.determiner = 'definite'

  let next = readDeterminers(lexed, phrase)
  const count = lexed.counts.get(next)
  if (count) {
    phrase.count = isCompound(lexed, count.last) ? null : count
    next = afterDenied(lexed, afterHedge(lexed, count.last + 1))
    // "thirty heavily armed men", "two badly burned bodies".
    if (isIntensified(lexed, next)) next++
    // "500 such deaths".
    if (normAt(lexed, next) === 'such') next++
    phrase.last = next - 1
    if (
      normAt(lexed, next) === 'others' ||
      (anotherWords.has(normAt(lexed, next)) && !isBreak(lexed, next) && normAt(lexed, next + 1) !== 'than')
    ) {
      phrase.another = true
      phrase.last = next
      next++
    }
    if (
      lexed.language === 'es' &&
      normAt(lexed, next) === 'de' &&
      count.form === 'words' &&
      count.last > count.first
    )
      next++
  } else if (next > at) phrase.last = next - 1
  if (!quoted(lexed, phrase, next)) readBody(lexed, phrase, next)
  openUpward(lexed, phrase)
  openOnTop(lexed, phrase)
  const empty =
    !phrase.head && !phrase.count && !phrase.name && !phrase.place && phrase.last < next && next === at
  return empty ? null : settleHead(lexed, phrase)
}
