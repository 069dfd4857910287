import type { Language } from '@/lib/model/article'
import type { Chunk, Plain, VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { isAtFirst } from '@/lib/reading/grammar/nouns/noun-words'
import { auxiliaryVerbAt, plainVerbAt } from '@/lib/reading/grammar/verbs/verb-group'
import { adverbialPhrasesEs, functionWords, isAdverbial } from '@/lib/reading/lexicon/function-words'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { nounOf, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { phraseAt, toPhrases } from '@/lib/text/phrases'
import { onceASpelling, type Token } from '@/lib/text/tokens'
import { stateForm } from './verb-or-noun'

export const plain = (kind: Plain['kind'], at: number, word: string): Plain => ({
  kind,
  first: at,
  last: at,
  word,
})

export function punctuation(norm: string, at: number): Plain | null {
  if (norm === ',') return plain('comma', at, norm)
  if (norm === '"' || norm === "'" || norm === '(' || norm === ')') return plain('quote', at, norm)
  // "said @AnaVela": the sign belongs to the name and parts nothing.
  if (norm === '@' || norm === '#') return plain('adverb', at, norm)
  return /^[^\p{L}\p{N}]+$/u.test(norm) ? plain('stop', at, norm) : null
}

/** "that" opens a clause after a verb or comma, and points elsewhere. */
function isPointingThat(lexed: Lexed, at: number): boolean {
  const before = normAt(lexed, at - 1)
  const next = lexed.tokens[at + 1]
  // "That one killed 200".
  if (at === 0 && next?.norm === 'one') return true
  if (!next || !lexed.words.prepositions.has(before)) return false
  // "to that compound": no list of nouns is whole.
  return nounOfToken(next, 'en') !== undefined || isPlainWord(lexed, next)
}

const isPlainWord = ({ words }: Lexed, token: Token): boolean =>
  /^\p{Ll}{4,}$/u.test(token.text) && !verbOfToken(token, 'en') && !words.prepositions.has(token.norm)

const others = new Set([
  'uno',
  'una',
  'one',
  'two',
  'three',
  'four',
  'first',
  'in',
  'en',
  'de',
  'that',
  'to',
  'es',
  'esto',
])
const clitics = new Set(['se', 'le', 'les', 'lo', 'los', 'la', 'las', 'nos', 'me'])

/** "se fugaron", "los rescataron": a Spanish pronoun before its verb. */
function isClitic(lexed: Lexed, at: number): boolean {
  const next = lexed.tokens[at + 1]
  if (lexed.language !== 'es' || !clitics.has(normAt(lexed, at)) || !next) return false
  if (normAt(lexed, at) === 'se' || /^(?:le|les|nos|me)$/.test(normAt(lexed, at))) return true
  // "en la toma", "de las compras": after a preposition it is an article.
  if (lexed.words.prepositions.has(normAt(lexed, at - 1))) return false
  const verb = verbOfToken(next, 'es')
  const auxiliary = lexed.words.have.has(next.norm)
  const puts = /^(?:cifra|eleva|ubica|situa)$/.test(next.norm) && /^(?:los|lo|las)$/.test(normAt(lexed, at))
  return auxiliary || (verb?.form === 'finite' && (puts || !nounOfToken(next, 'es')) && !next.capital)
}

const oneByOne =
  /^(?:un[oa] (?:tras|a|por) (?:otr|un)[oa]|one by one|two by two|(?:one|two|three|four) at a time|one after (?:the other|another))(?= |$)/

/** "uno tras otro", "one by one", "two at a time": how, not how many. The last token, or -1. */
function endOfOneByOne(lexed: Lexed, at: number): number {
  if (!/^(?:una?|uno|one|two|three|four)$/.test(normAt(lexed, at))) return -1
  const found = oneByOne.exec([0, 1, 2, 3].map((step) => normAt(lexed, at + step)).join(' '))
  return found ? at + found[0].split(' ').length - 1 : -1
}

/** "in total", "en total", "17 in all,": says nothing of what is counted. "in total control" does. */
const isInTotal = (lexed: Lexed, at: number): boolean =>
  (normAt(lexed, at) === 'in' || normAt(lexed, at) === 'en') &&
  ((normAt(lexed, at + 1) === 'total' && !nounOf(normAt(lexed, at + 2), lexed.language)) ||
    (normAt(lexed, at + 1) === 'all' &&
      (lexed.tokens[at + 2]?.kind === 'punctuation' || isCountOfPeople(lexed, at + 2))))

/** "In all 31 people died", "In all 31 were hurt", not "in all four jails". */
function isCountOfPeople(lexed: Lexed, at: number): boolean {
  const count = lexed.counts.get(at)
  if (!count || (at > 2 && lexed.tokens[at - 3]?.kind !== 'punctuation')) return false
  const next = normAt(lexed, count.last + 1)
  if (/^(?:were|was|have|had|are|died)$/.test(next)) return true
  return nounOf(next, 'en')?.classes.some((name) => people.has(name)) === true
}

const adverbials = toPhrases(adverbialPhrasesEs)

/** "a la fuerza", "en la actualidad": one adverb of several words. */
function adverbialAt(lexed: Lexed, at: number): Chunk | null {
  if (lexed.language !== 'es') return null
  const words = phraseAt(adverbials, lexed.tokens, at)
  return words && { ...plain('adverb', at, words[0] ?? ''), last: at + words.length - 1 }
}

/** "bajó", not "bajo": only the accent tells the verb from the preposition. */
const isFell = (lexed: Lexed, at: number): boolean =>
  lexed.language === 'es' &&
  normAt(lexed, at) === 'bajo' &&
  lexed.tokens[at]?.lower.normalize('NFC') === 'bajó'

/** "un día después de que huyó", "luego de que": what follows is a clause. */
const isAfterThat = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'de' &&
  normAt(lexed, at + 1) === 'que' &&
  /^(?:despues|antes|luego)$/.test(normAt(lexed, at - 1))

/** "four passers-by", "the stand-off": the second half of a noun. */
const isHyphened = ({ tokens }: Lexed, at: number): boolean =>
  /^(?:by|off|out)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at - 1]?.norm === '-' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at - 2]?.end === tokens[at - 1]?.start

const began = /^(?:began|started|erupted|broke|came|took)$/

/** "since a boss was gunned down", "since the protests began", not "since a riot in May, 12 were killed": a clause follows. */
function isSinceThen(lexed: Lexed, at: number): boolean {
  const { indefinite, pronouns, be, have } = lexed.words
  const next = normAt(lexed, at + 1)
  if (normAt(lexed, at) !== 'since') return false
  const isAnyones = indefinite.has(next) || pronouns.has(next)
  for (let i = at + 2; i < at + 9; i++) {
    const { kind, norm } = lexed.tokens[i] ?? { kind: 'punctuation', norm: '' }
    if (kind === 'punctuation' || lexed.counts.has(i)) return false
    if (began.test(norm) || (isAnyones && (be.has(norm) || have.has(norm)))) return true
  }
  return false
}

/** All that `functionWord` looks at begins with one of these; of other words only the next may tell. */
const ofFunction = { en: onceASpelling(isOfFunction('en')), es: onceASpelling(isOfFunction('es')) }
function isOfFunction(language: Language): (token: Token) => boolean {
  const { prepositions, conjunctions, subordinators, relatives, adverbs } = functionWords[language]
  const lists = [prepositions, conjunctions, subordinators, relatives, adverbs, clitics, others, adverbials]
  return ({ norm }) => isAdverbial(norm) || lists.some((list) => list.has(norm))
}

export function functionWord(lexed: Lexed, at: number): Chunk | null {
  const token = lexed.tokens[at]
  if (!token || !ofFunction[lexed.language](token)) return null
  const { prepositions, conjunctions, subordinators, relatives, adverbs } = lexed.words
  const norm = normAt(lexed, at)
  if (lexed.places.has(at) || isFell(lexed, at)) return null
  if (isHyphened(lexed, at)) return plain('adverb', at, norm)
  if (isSinceThen(lexed, at)) return plain('subordinator', at, norm)
  const inTurn = endOfOneByOne(lexed, at)
  if (inTurn >= 0) return { ...plain('adverb', at, norm), last: inTurn }
  if (isAtFirst(lexed, at)) return plain('adverb', at, norm)
  if (isInTotal(lexed, at)) return { ...plain('adverb', at, norm), last: at + 1 }
  if (isAfterThat(lexed, at)) return { ...plain('subordinator', at, norm), last: at + 1 }
  const adverbial = adverbialAt(lexed, at)
  if (adverbial) return adverbial
  if (norm === 'that' && isPointingThat(lexed, at)) return null
  if (isClitic(lexed, at)) return plain('adverb', at, norm)
  if (relatives.has(norm)) return plain('relative', at, norm)
  if (conjunctions.has(norm)) return plain('conjunction', at, norm)
  if (lexed.hedges.has(at)) return null
  if (norm === 'to' && isVerbBase(lexed, at + 1) && normAt(lexed, at - 1) !== 'according')
    return infinitive(lexed, at)
  if (prepositions.has(norm)) return plain('preposition', at, norm)
  if (subordinators.has(norm)) return plain('subordinator', at, norm)
  if (adverbs.has(norm) || (isAdverbial(norm) && !nounOf(norm, lexed.language)))
    return plain('adverb', at, norm)
  return null
}

const isVerbBase = (lexed: Lexed, at: number): boolean => {
  const token = lexed.tokens[at]
  if (!token) return false
  const form = verbOfToken(token, 'en')
  return (
    form?.form === 'base' ||
    (form?.form === 'past' && form.lemma === token.norm) ||
    token.norm === 'be' ||
    token.norm === 'have' ||
    isUnknownVerb(lexed, at)
  )
}

/** "to secure their release": a word nobody knows, with something to act on. */
function isUnknownVerb(lexed: Lexed, at: number): boolean {
  // "bringing to three the number of dead": a number is none.
  if (lexed.counts.has(at)) return false
  const [token, next] = [lexed.tokens[at], lexed.tokens[at + 1]]
  if (!token || !next || token.kind !== 'word' || token.capital || nounOfToken(token, 'en')) return false
  const { definite, indefinite, demonstrative, negative, prepositions, adverbs, relatives } = lexed.words
  // "to which 200 soldiers were sent".
  if (relatives.has(token.norm)) return false
  if (
    definite.has(token.norm) ||
    indefinite.has(token.norm) ||
    demonstrative.has(token.norm) ||
    negative.has(token.norm)
  )
    return false
  if (prepositions.has(token.norm) || adverbs.has(token.norm)) return false
  return (
    definite.has(next.norm) ||
    indefinite.has(next.norm) ||
    demonstrative.has(next.norm) ||
    lexed.counts.has(at + 1) ||
    lexed.hedges.has(at + 1) ||
    next.norm === 'with'
  )
}

function infinitive(lexed: Lexed, at: number): VerbGroup | null {
  const auxiliary = auxiliaryVerbAt(lexed, at + 1)
  if (auxiliary) return { ...auxiliary, first: at, form: 'infinitive' }
  const token = lexed.tokens[at + 1]
  const form =
    token && (verbOfToken(token, 'en') ?? { ...stateForm, lemma: token.norm, form: 'base' as const })
  return form ? { ...plainVerbAt(lexed, at + 1, form, false), first: at, form: 'infinitive' } : null
}
