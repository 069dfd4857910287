import type { NounClass } from '../lexicon/noun-classes'
import { isCollective, nounOf } from '../lexicon/nouns'
import { verbOf } from '../lexicon/verb-forms'
import type { Sense } from '../lexicon/verb-senses'
import type { NounPhrase, Range } from './chunk'
import { type Lexed, normAt } from './lexer'

const vagueWords = new Set(
  'dozens scores hundreds thousands tens several some many various numerous few decenas docenas cientos miles centenares varios varias algunos algunas muchos muchas numerosos numerosas diversos diversas multiple unknown'.split(
    ' ',
  ),
)
const anotherWords = new Set([
  'another',
  'other',
  'otro',
  'otra',
  'otros',
  'otras',
  'further',
  'more',
  'additional',
])

const fresh = (first: number): NounPhrase => ({
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
})

/** Function words, punctuation and dates end a noun phrase. */
function isBreak(lexed: Lexed, at: number): boolean {
  const token = lexed.tokens[at]
  if (!token || token.kind === 'punctuation' || lexed.dates.has(at)) return true
  const { prepositions, conjunctions, subordinators, relatives, pronouns, be, have, modals } = lexed.words
  const { norm } = token
  if (token.capital && lexed.places.has(at)) return false
  return (
    prepositions.has(norm) ||
    conjunctions.has(norm) ||
    subordinators.has(norm) ||
    relatives.has(norm) ||
    pronouns.has(norm) ||
    modals.has(norm) ||
    have.has(norm) ||
    (be.has(norm) && !(lexed.language === 'es' && nounOf(norm, 'es')))
  )
}

function readDeterminers(lexed: Lexed, phrase: NounPhrase): number {
  const { definite, demonstrative, indefinite, negative } = lexed.words
  let at = phrase.first
  for (;;) {
    const norm = normAt(lexed, at)
    const hedge = lexed.hedges.get(at)
    if (lexed.places.has(at)) break
    if (lexed.counts.has(at) && !lexed.counts.get(at)?.alone) break
    if (hedge !== undefined) {
      at = hedge + 1
      break
    }
    if (negative.has(norm)) phrase.determiner = 'negative'
    else if (demonstrative.has(norm) || (norm === 'that' && phrase.first === at))
      phrase.determiner ??= 'demonstrative'
    else if (definite.has(norm)) phrase.determiner ??= 'definite'
    else if (indefinite.has(norm)) phrase.determiner ??= 'indefinite'
    else break
    if (vagueWords.has(norm)) phrase.vague = true
    if (anotherWords.has(norm)) phrase.another = true
    if (vagueWords.has(norm) && ['of', 'de'].includes(normAt(lexed, at + 1))) return at + 2
    at++
  }
  return at
}

type Word = { classes: NounClass[]; plural: boolean; noun: boolean; sense: Sense[] }

/** A participle before its noun ("two wounded officers") or an adjective; null where the phrase ends. */
function readWord(lexed: Lexed, at: number, phrase: NounPhrase): Word | null {
  const token = lexed.tokens[at]
  if (!token) return null
  const noun = nounOf(token.norm, lexed.language)
  const verb = verbOf(token.norm, token.lower, lexed.language)
  if (verb?.form === 'present' && phrase.name?.last === at - 1) return null
  if (noun && (!verb || nounBeatsVerb(lexed, at, phrase, verb.form)))
    return { classes: noun.classes, plural: noun.plural || isCollective(token.norm), noun: true, sense: [] }
  if (verb && led(lexed, at, phrase) && lexed.language === 'en' && /base|present/.test(verb.form))
    return { classes: [], plural: verb.form === 'present', noun: true, sense: [] }
  if (verb) return participleModifier(lexed, at, phrase, verb.form, verb.senses)
  const adverbial = lexed.words.adverbs.has(token.norm) || /(?:ly|mente)$/.test(token.norm)
  return adverbial && !token.capital ? null : { classes: [], plural: false, noun: false, sense: [] }
}

/** Does a determiner, number or adjective of this phrase stand before the word? */
const led = (_lexed: Lexed, at: number, phrase: NounPhrase): boolean =>
  phrase.classes.length === 0 && phrase.first < at && !phrase.name

const openers = new Set([
  'to',
  'who',
  'which',
  'that',
  'they',
  'he',
  'she',
  'we',
  'not',
  'se',
  'que',
  'quienes',
  'no',
])

/** A word that may be either is a noun after a determiner, number, adjective or preposition, and where a phrase begins. */
function nounBeatsVerb(lexed: Lexed, at: number, phrase: NounPhrase, form: string): boolean {
  const before = normAt(lexed, at - 1)
  if (openers.has(before) || lexed.words.modals.has(before)) return false
  if (lexed.language === 'en') {
    if (form === 'past') return phrase.count !== null || phrase.determiner !== null
    if (form === 'gerund') return !lexed.counts.has(at + 1)
    return true
  }
  if (phrase.classes.length > 0) return false
  const inside = phrase.first < at
  return inside || form === 'participle'
    ? inside || lexed.words.prepositions.has(before)
    : lexed.words.prepositions.has(before) || at === 0
}

function participleModifier(
  lexed: Lexed,
  at: number,
  phrase: NounPhrase,
  form: string,
  senses: Sense[],
): Word | null {
  if (lexed.language === 'es' || !/past|participle|gerund/.test(form) || phrase.classes.length > 0)
    return null
  const next = lexed.tokens[at + 1]
  const followed = next && (nounOf(next.norm, 'en') || lexed.places.has(at + 1))
  const guessed =
    senses[0] === 'other' &&
    next?.kind === 'word' &&
    !verbOf(next.norm, next.lower, 'en') &&
    !isBreak(lexed, at + 1) &&
    phrase.determiner !== null
  return (followed || guessed) && led(lexed, at, phrase)
    ? { classes: [], plural: false, noun: false, sense: senses }
    : null
}

const postposed = new Set(['alive', 'unharmed', 'unhurt', 'safe', 'free', 'missing', 'uninjured', 'alone'])

/** An unknown word after a known one is the new head: "prison conditions" are no prison. */
function demote(phrase: NounPhrase, norm: string): void {
  phrase.modifiers.push(...phrase.classes)
  phrase.classes = []
  phrase.head = norm
}

function take(phrase: NounPhrase, word: Word, norm: string, at: number, lastIsHead: boolean): void {
  phrase.last = at
  phrase.states.push(...word.sense)
  if (!word.noun) {
    if (lastIsHead && phrase.classes.length && !word.sense.length && !postposed.has(norm))
      demote(phrase, norm)
    else if (!phrase.classes.length && !word.sense.length && (lastIsHead || !phrase.head)) phrase.head = norm
    return
  }
  if (phrase.classes.length === 0 || lastIsHead) {
    phrase.modifiers.push(...phrase.classes)
    phrase.classes = word.classes
    phrase.head = norm
    phrase.plural = word.plural
  } else phrase.modifiers.push(...word.classes)
}

function takePlace(lexed: Lexed, phrase: NounPhrase, at: number): number {
  const place = lexed.places.get(at)
  if (!place) return at
  phrase.place ??= place.toponym
  phrase.last = place.last
  phrase.head = phrase.head || normAt(lexed, place.last)
  return place.last + 1
}

function readName(lexed: Lexed, at: number): Range | null {
  let last = at
  while (
    lexed.tokens[last + 1]?.capital &&
    lexed.tokens[last + 1]?.kind === 'word' &&
    !lexed.places.has(last + 1) &&
    !isNounAt(lexed, last + 1)
  )
    last++
  return last >= at ? { first: at, last } : null
}

const isNounAt = (lexed: Lexed, at: number) => nounOf(normAt(lexed, at), lexed.language) !== undefined

const isNameAt = (lexed: Lexed, at: number, first: number) => {
  const token = lexed.tokens[at]
  return (
    token?.capital === true && token.kind === 'word' && at > first - 1 && !nounOf(token.norm, lexed.language)
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

/** Reads nouns, adjectives, places and names up to where the phrase ends. */
function readBody(lexed: Lexed, phrase: NounPhrase, from: number): void {
  let at = from
  let tail = 0
  while (at < lexed.tokens.length) {
    const norm = normAt(lexed, at)
    if (lexed.places.has(at)) {
      at = takePlace(lexed, phrase, at)
      continue
    }
    const joined =
      norm === '-' && !lexed.tokens[at]?.spaced && !lexed.tokens[at + 1]?.spaced && at > phrase.first
    if (
      norm === "'s" ||
      (norm === "'" && !lexed.tokens[at]?.spaced && /s$/.test(normAt(lexed, at - 1))) ||
      joined
    ) {
      if (phrase.count && !phrase.head && !joined) return
      phrase.last = at
      at++
      continue
    }
    if (
      isBreak(lexed, at) ||
      (at > from && lexed.counts.has(at) && !lexed.counts.get(at)?.alone) ||
      lexed.hedges.has(at)
    )
      return
    if ((at > from || phrase.count) && isDeterminer(lexed, at)) return
    if (lexed.counts.get(at)?.alone && !phrase.count && phrase.classes.length === 0)
      phrase.count = lexed.counts.get(at) ?? null
    if (isNameAt(lexed, at, phrase.first)) {
      phrase.name = readName(lexed, at)
      phrase.last = phrase.name?.last ?? at
      at = phrase.last + 1
      continue
    }
    const word = readWord(lexed, at, phrase)
    if (!word) return
    if (lexed.language === 'es' && phrase.head) tail++
    if (tail > spanishTail || (tail && word.noun && !nominalAdjective.has(norm) && !phrase.count)) return
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
])

function settleHead(phrase: NounPhrase): NounPhrase {
  const inPrison = phrase.modifiers.includes('prison')
  if (inPrison && phrase.classes.includes('police')) phrase.classes = ['staff']
  if (inPrison && (phrase.head === 'break' || phrase.head === 'breaks')) phrase.classes = ['escape']
  return phrase
}

/** "a 38-year-old man", "a 12-man patrol": no count; "a 60-day emergency" is one, of days. */
const isCompound = (lexed: Lexed, last: number): boolean =>
  normAt(lexed, last + 1) === '-' &&
  !lexed.tokens[last + 1]?.spaced &&
  !/^(?:days?|dias?)$/.test(normAt(lexed, last + 2))

/** "56 inmates or more". */
function openUpward(lexed: Lexed, phrase: NounPhrase): void {
  const [or, more] = [normAt(lexed, phrase.last + 1), normAt(lexed, phrase.last + 2)]
  const open = (or === 'or' && more === 'more') || (or === 'o' && more === 'mas')
  if (phrase.count?.bound === 'exact' && open) phrase.count = { ...phrase.count, bound: 'at_least' }
}

/** The noun phrase that begins at `at`, with its determiners, number, adjectives and names, or null. */
export function nounPhraseAt(lexed: Lexed, at: number): NounPhrase | null {
  const phrase = fresh(at)
  let next = readDeterminers(lexed, phrase)
  const count = lexed.counts.get(next)
  if (count) {
    phrase.count = isCompound(lexed, count.last) ? null : count
    phrase.last = count.last
    next = count.last + 1
    if (
      normAt(lexed, next) === 'others' ||
      (anotherWords.has(normAt(lexed, next)) && !isBreak(lexed, next))
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
  readBody(lexed, phrase, next)
  openUpward(lexed, phrase)
  const empty =
    !phrase.head && !phrase.count && !phrase.name && !phrase.place && phrase.last < next && next === at
  return empty ? null : settleHead(phrase)
}
