import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { ordinals } from '@/lib/reading/lexicon/alternatives'
import { isNational } from '@/lib/reading/lexicon/nouns/nationals'
import { wordSet } from '@/lib/text/word-set'
import { isDam } from './dams'
import { isOtherCentre } from './other-centre'

/** "cuerpos policiales", "cuerpos de seguridad": the living kind. */
const isBodyOfMen = (lexed: Lexed, { last, modifiers }: NounPhrase): boolean =>
  modifiers.length > 0 ||
  (normAt(lexed, last + 1) === 'de' &&
    /^(?:seguridad|bomberos|policia|elite|socorro|rescate|paz|infanteria|marina|ingenieros|emergencia)$/.test(
      normAt(lexed, last + 2),
    ))

const holds = (lexed: Lexed, { first, last }: NounPhrase, pattern: RegExp): boolean =>
  lexed.tokens.slice(first, last + 2).some(({ norm }) => pattern.test(norm))

const ordinal = new RegExp(`^(?:${ordinals})$`)
const remains = wordSet('restos remains')
const victims = wordSet('victima victimas')
const guards = wordSet('guard guards guardia guardias member members troops')
const helmets = wordSet('casco cascos')
const ones = wordSet('un una a an')
const bodies = wordSet('cuerpo cuerpos')

/** "y una más", "uno más". */
const isOneMore = (lexed: Lexed, { head, count, determiner, first, last }: NounPhrase): boolean =>
  head === '' &&
  count === null &&
  determiner === 'indefinite' &&
  last - first === 1 &&
  /^un[oa]$/.test(normAt(lexed, first)) &&
  normAt(lexed, last) === 'mas'

const isThatOne = (lexed: Lexed, { count, head, first, last }: NounPhrase): boolean =>
  count?.alone === true &&
  head === '' &&
  last === first + 1 &&
  /^(?:that|this)$/.test(normAt(lexed, first)) &&
  normAt(lexed, last) === 'one'

/** "a 41-year-old Georgian": who has an age is a person. */
const isAged = (lexed: Lexed, { first, last, place }: NounPhrase): boolean =>
  !place &&
  lexed.tokens
    .slice(first, last)
    .some(
      ({ norm }, i) =>
        norm === 'year' && normAt(lexed, first + i + 1) === '-' && normAt(lexed, first + i + 2) === 'old',
    )

const peoples = /^(?:\p{L}{2,}ese|\p{L}{4,}ans|germans|\p{L}+(?:ani|qi|eli|shi|mali|meni)s)$/u
const parts = /^(?:north|south|east|west)(?:ern)?$/

/** "the killing of North Valdorans", "of Carinese": a people, and no one who goes by that name. */
const isPeople = (lexed: Lexed, { first, last, name, count, determiner }: NounPhrase): boolean =>
  lexed.language === 'en' &&
  name !== null &&
  name.last === last &&
  count === null &&
  determiner !== 'indefinite' &&
  peoples.test(normAt(lexed, last)) &&
  (last === first || (last === first + 1 && (determiner !== null || parts.test(normAt(lexed, first)))))

/** "dos palestinos", "una francesa": right behind a number or "una", which no adjective follows. */
const isOfCountry = (
  { language }: Lexed,
  { head, classes, count, determiner, plural, name, place }: NounPhrase,
): boolean =>
  language === 'es' &&
  classes.length === 0 &&
  name === null &&
  place === null &&
  (count !== null || (determiner === 'indefinite' && !plural)) &&
  isNational(head)

/** What a noun means with the words beside it: "National Guard", "víctimas mortales", "cuerpos policiales". */
export function settleHead(lexed: Lexed, phrase: NounPhrase): NounPhrase {
  if (
    ordinal.test(phrase.head) &&
    phrase.classes.length === 0 &&
    phrase.determiner !== null &&
    !phrase.name
  ) {
    phrase.head = ''
    phrase.another = true
  }
  if (
    phrase.head === 'comando' &&
    phrase.name &&
    !/^(?:conjunto|operacional|general)$/.test(normAt(lexed, phrase.last))
  )
    phrase.classes = ['gang']
  const isUnknown = phrase.classes.length === 0 || phrase.head === ''
  if ((isUnknown || phrase.head === 'year') && isAged(lexed, phrase)) phrase.classes = ['person']
  if (isOfCountry(lexed, phrase)) {
    phrase.classes = ['person']
    phrase.plural = /s$/.test(phrase.head) && (phrase.count?.value ?? 1) > 1
  }
  if (isOneMore(lexed, phrase)) phrase.another = true
  if (remains.has(phrase.head) && phrase.determiner === 'definite' && !phrase.count) phrase.classes = ['dead']
  if (victims.has(phrase.head) && holds(lexed, phrase, /^(?:mortal|fatal)(?:es)?$/)) phrase.classes = ['dead']
  if (guards.has(phrase.head) && holds(lexed, phrase, /^(?:national|nacional)$/)) phrase.classes = ['soldier']
  // "cascos azules" keep a peace; other helmets are worn.
  if (helmets.has(phrase.head) && !holds(lexed, phrase, /^azul(?:es)?$/)) phrase.classes = []
  if (ones.has(normAt(lexed, phrase.first))) phrase.plural = false
  // "every guard was freed": all of them.
  if (normAt(lexed, phrase.first) === 'every' && !phrase.count && phrase.classes.length > 0)
    phrase.plural = true
  // "an unknown number hurt".
  if (phrase.classes.length > 0 && normAt(lexed, phrase.last - 1) === 'number') phrase.vague = true
  // "and another wounded": one.
  if (normAt(lexed, phrase.first) === 'another' && !phrase.count) phrase.plural = false
  if (bodies.has(phrase.head) && (isBodyOfMen(lexed, phrase) || !(phrase.count || phrase.plural)))
    phrase.classes = ['staff']
  // "That one killed 200": a flood told of before, and nobody.
  if (isThatOne(lexed, phrase)) {
    phrase.count = null
    phrase.pronoun = true
  }
  // "hasta un máximo de 500": the one counts nothing.
  if (/^(?:maximo|minimo|promedio)$/.test(phrase.head) && phrase.count?.value === 1) phrase.count = null
  if (isDam(lexed, phrase)) phrase.classes = []
  if (isOtherCentre(lexed, phrase)) phrase.classes = phrase.classes.filter((name) => name !== 'prison')
  const inPrison = phrase.modifiers.includes('prison')
  if (inPrison && phrase.classes.includes('police')) phrase.classes = ['staff']
  if (inPrison && (phrase.head === 'break' || phrase.head === 'breaks')) phrase.classes = ['escape']
  if (isPeople(lexed, phrase)) phrase.plural = true
  return phrase
}
