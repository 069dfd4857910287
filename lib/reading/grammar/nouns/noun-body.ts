import type { NounPhrase, Range } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { isOpeningState } from '@/lib/reading/grammar/verbs/participles'
import { nounOf, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOf } from '@/lib/reading/lexicon/verbs/verb-forms'
import { isAtFirst, isBreak, readWord } from './noun-words'
import { prenominal } from './reports'
import { take } from './take-word'

export const anotherWords = new Set([
  'another',
  'other',
  'otro',
  'otra',
  'otros',
  'otras',
  'further',
  'more',
  'additional',
  'extra',
])

function takePlace(lexed: Lexed, phrase: NounPhrase, at: number): number {
  const place = lexed.places.get(at)
  if (!place) return at
  // "Tarsis's Roble prison": the last is where it is.
  if (normAt(lexed, at - 1) === "'s") phrase.place = place.toponym
  phrase.place ??= place.toponym
  phrase.last = place.last
  phrase.head = phrase.head || normAt(lexed, place.last)
  return place.last + 1
}

/** A body by its long name, of which nothing is read apart. */
function takeOfficialName({ names, tokens, language }: Lexed, phrase: NounPhrase, at: number): boolean {
  const name = names.get(at)
  if (!name) return false
  const head = tokens[name.head]
  phrase.name = { first: name.first, last: name.last }
  phrase.last = name.last
  phrase.head = head?.norm ?? ''
  phrase.classes = head ? (nounOfToken(head, language)?.classes ?? []) : []
  return true
}

function readName(lexed: Lexed, at: number): Range | null {
  let last = at
  while (
    lexed.tokens[last + 1]?.capital &&
    lexed.tokens[last + 1]?.kind === 'word' &&
    !lexed.places.has(last + 1) &&
    (!isNounAt(lexed, last + 1) || isSurname(lexed, last + 1))
  )
    last++
  return last >= at ? { first: at, last } : null
}

const surnames =
  /^(?:torres?|calle|puertas?|canales|guardia|pastor|soldado|custodio|plazas?|barrios|cuadra|nieto|sobrino|primo|marino|carrera|monje|alcalde|pena|choque|nino|fuentes?|armas|granada|fraile|pescador|ladron)$/

/** "José Torres": behind another name a noun with a capital is one too. */
const isSurname = (lexed: Lexed, at: number): boolean =>
  lexed.language === 'es' && surnames.test(normAt(lexed, at)) && lexed.tokens[at]?.capital === true

const isNounAt = (lexed: Lexed, at: number) => nounOf(normAt(lexed, at), lexed.language) !== undefined

const isNameAt = (lexed: Lexed, at: number, first: number) => {
  const token = lexed.tokens[at]
  // "Half the 900 inmates": a share that opens the sentence; "Half Moon" is a name.
  if ((token?.norm === 'half' && !lexed.tokens[at + 1]?.capital) || isOpeningState(lexed, at)) return false
  return (
    token?.capital === true && token.kind === 'word' && at > first - 1 && !nounOfToken(token, lexed.language)
  )
}

function isDeterminer(lexed: Lexed, at: number): boolean {
  const { definite, demonstrative, indefinite } = lexed.words
  const token = lexed.tokens[at]
  if (!token || (lexed.counts.get(at)?.alone && token.norm === 'one')) return false
  return (
    definite.has(token.norm) ||
    demonstrative.has(token.norm) ||
    (indefinite.has(token.norm) && !anotherWords.has(token.norm))
  )
}

/** Words in one phrase that follow its head in Spanish; a further bare noun would begin another phrase. */
const spanishTail = 3

const figure = /^(?:cifra|numero|saldo|balance|cantidad|conteo)$/

/** "Belmonte-Tarsis", "snake_case"; not "los sindicatos-,": that dash closes what stands between. */
function isJoint({ tokens }: Lexed, at: number, first: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]]
  const joins = (sign?.norm === '-' || sign?.norm === '_') && !sign.spaced
  return joins && next?.spaced === false && next.kind !== 'punctuation' && at > first
}

/** "the guard's", "the guards'". */
const isOwning = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === "'s" ||
  (normAt(lexed, at) === "'" && !lexed.tokens[at]?.spaced && /s$/.test(normAt(lexed, at - 1)))

/** "in Tarsis ten and in Roble one", "en Roble otro": one who stands behind a place, and no part of its name. */
function isOneThere({ counts, tokens }: Lexed, { place, last }: NounPhrase, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const one = counts.get(at)?.alone === true || /^(?:otr[oa]|another)$/.test(token?.norm ?? '')
  const ends = !next || /^(?:[.,;:)]|y|e|and)$/.test(next.norm)
  return one && ends && token?.capital === false && place !== null && last === at - 1
}

/** Does the phrase end before a token: at a break, another number or determiner, or where the number was another's? */
function endsBefore(lexed: Lexed, phrase: NounPhrase, at: number, from: number): boolean {
  const norm = normAt(lexed, at)
  const counted = at > from && lexed.counts.has(at) && !lexed.counts.get(at)?.alone
  if (isBreak(lexed, at) || counted || lexed.hedges.has(at)) return true
  if (at > from && isAtFirst(lexed, at)) return true
  if ((at > from || phrase.count) && isDeterminer(lexed, at)) return true
  if (isOneThere(lexed, phrase, at)) return true
  // "Sube a 20 cifra de muertos": the number is that of the figure, and no 20 figures.
  if (phrase.count && !phrase.head && lexed.language === 'es' && figure.test(norm)) return true
  // "in the clash one guard died": another phrase.
  return norm === 'one' && phrase.classes.length > 0 && isNounAt(lexed, at + 1)
}

/** Does another phrase begin, with nothing between them? */
function opensAnother(lexed: Lexed, phrase: NounPhrase, at: number): boolean {
  const english = lexed.language === 'en'
  // "in 13 of 35 jails inmates refuse food".
  const several = english && phrase.count && phrase.plural && phrase.classes.includes('prison')
  if (several && nounOf(normAt(lexed, at), 'en')?.plural) return true
  // "in the morning Ana Vera told".
  const timed = phrase.classes.includes('time') && phrase.determiner === 'definite' && !phrase.count
  // "De noche Vela habló", "de madrugada Mora".
  const hour = phrase.first === at - 1 && /^(?:noche|madrugada|tarde|dia)$/.test(phrase.head)
  return ((timed && english) || hour) && isNameAt(lexed, at, phrase.first)
}

/** "Los seis hermanos del Sagrado Corazón secuestrados el lunes": behind the name of their house it tells of the brothers. */
function isDoneToMembers(lexed: Lexed, phrase: NounPhrase, at: number): boolean {
  const { tokens, words, dates } = lexed
  const token = tokens[at]
  if (lexed.language !== 'es' || !token || token.capital || !/[aei]d[oa]s$/.test(token.norm)) return false
  const named = phrase.name?.last === at - 1 && phrase.classes.length === 0 && phrase.count === null
  if (!named || !/^del?$/.test(normAt(lexed, phrase.first - 1))) return false
  return (
    (words.prepositions.has(normAt(lexed, at + 1)) || dates.has(at + 1)) &&
    verbOf(token.norm, token.lower, 'es')?.form === 'participle'
  )
}

/** Reads nouns, adjectives, places and names up to where the phrase ends. */
export function readBody(lexed: Lexed, phrase: NounPhrase, from: number): void {
  let at = from
  let tail = 0
  while (at < lexed.tokens.length) {
    if (takeOfficialName(lexed, phrase, at)) return
    if (lexed.places.has(at)) {
      at = takePlace(lexed, phrase, at)
      continue
    }
    const joined = isJoint(lexed, at, phrase.first)
    if (joined || isOwning(lexed, at)) {
      if (phrase.count && !phrase.head && !joined) return
      if (at === phrase.first) phrase.owned = true
      phrase.last = at
      at++
      continue
    }
    if (endsBefore(lexed, phrase, at, from)) return
    if (lexed.counts.get(at)?.alone && !phrase.count && phrase.classes.length === 0)
      phrase.count = lexed.counts.get(at) ?? null
    if (opensAnother(lexed, phrase, at)) return
    if (isNameAt(lexed, at, phrase.first)) {
      phrase.name = readName(lexed, at)
      phrase.last = phrase.name?.last ?? at
      at = phrase.last + 1
      continue
    }
    const norm = normAt(lexed, at)
    if (isDoneToMembers(lexed, phrase, at)) return
    const word = readWord(lexed, at, phrase)
    if (!word) return
    if (lexed.language === 'es' && phrase.head) tail++
    const opens = phrase.classes.length === 0 && prenominal.test(phrase.head)
    if (tail > spanishTail || (tail && word.noun && !opens && !nominalAdjective.has(norm) && !phrase.count))
      return
    take(phrase, word, norm, at, lexed.language === 'en')
    at++
  }
}

const nominalAdjective = new Set([
  'policiales',
  'policial',
  'militares',
  'militar',
  'penitenciarios',
  'administrativos',
  'carcelarios',
  'carcelario',
  'responsable',
  'responsables',
  'culpable',
  'culpables',
])
