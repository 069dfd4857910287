import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { isNumbering } from '@/lib/reading/grammar/lexing/labels'
import { isContracted, type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { isDeedOf, isDoneByMany, isLoneVerb } from '@/lib/reading/grammar/verbs/lone-verb'
import { isOpeningState } from '@/lib/reading/grammar/verbs/participles'
import { isAdverbial } from '@/lib/reading/lexicon/function-words'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isCollective, nounOf, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { isFigureOf, putsIn } from './figure-word'
import { isHeading, opensWithFate } from './headings'
import { isAdjective, isReport } from './reports'
import type { Word } from './take-word'

/** Function words, punctuation and dates end a noun phrase. */
export function isBreak(lexed: Lexed, at: number): boolean {
  const token = lexed.tokens[at]
  if (!token || token.kind === 'punctuation' || lexed.dates.has(at) || lexed.ages.has(at)) return true
  const { breaks, be } = lexed.words
  const { norm } = token
  if (token.capital && lexed.places.has(at)) return false
  if (isContracted(lexed, at)) return true
  return breaks.has(norm) || (be.has(norm) && !(lexed.language === 'es' && nounOf(norm, 'es')))
}

/** A participle before its noun ("two wounded officers") or an adjective; null where the phrase ends. */
export function readWord(lexed: Lexed, at: number, phrase: NounPhrase): Word | null {
  const token = lexed.tokens[at]
  if (!token) return null
  if (isNumbering(lexed.tokens, at, lexed.language) || putsIn(lexed, at, phrase)) return null
  // "39,000 share room meant for 30,000".
  if (token.norm === 'share' && phrase.count && phrase.head === '') return null
  // "gunmen in Tarsis shot dead five".
  if (token.norm === 'shot' && normAt(lexed, at + 1) === 'dead' && at > phrase.first) return null
  if (isAdjective(lexed, at, phrase)) return { classes: [], plural: false, noun: false, sense: [] }
  const noun = nounOfToken(token, lexed.language)
  const verb = isBoardingSchool(lexed, at) ? undefined : verbOfToken(token, lexed.language)
  if (verb?.form === 'present' && phrase.name?.last === at - 1) return null
  if (verb?.form === 'finite' && token.lower.normalize('NFC').endsWith('ó')) return null
  if (noun && (!verb || isFigureOf(lexed, at) || nounBeatsVerb(lexed, at, phrase, verb.form)))
    return { classes: noun.classes, plural: noun.plural || isCollective(token.norm), noun: true, sense: [] }
  if (verb?.form === 'base' && isReport(lexed, at, phrase))
    return { classes: [], plural: false, noun: true, sense: [] }
  if (
    verb &&
    led(at, phrase) &&
    lexed.language === 'en' &&
    /base|present/.test(verb.form) &&
    !isLoneVerb(lexed, at, phrase, verb.form)
  )
    return { classes: [], plural: verb.form === 'present', noun: true, sense: [] }
  if (verb) return participleModifier(lexed, at, phrase, verb.form, verb.senses)
  const adverbial = lexed.words.adverbs.has(token.norm) || isAdverbial(token.norm)
  return adverbial && !token.capital ? null : { classes: [], plural: false, noun: false, sense: [] }
}

/** Does a determiner, number or adjective of this phrase stand before the word? */
const led = (at: number, phrase: NounPhrase): boolean =>
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

const fates =
  /^(?:dead|killed|wounded|injured|hurt|missing|muert[oa]s|fallecid[oa]s|herid[oa]s|lesionad[oa]s|detenid[oa]s|desaparecid[oa]s)$/

/** "left seven dead and wounded at least 20": a number follows that the word acts on. */
const actsOnCounted = ({ counts, hedges, language, tokens }: Lexed, at: number): boolean =>
  language === 'en' && (counts.has(at) || hedges.has(at) || tokens[at]?.norm === 'another')

/** "decenas de muertos y heridos", "dozens dead and wounded": one word for people beside another. */
export const isSecondFate = (lexed: Lexed, at: number): boolean =>
  fates.test(normAt(lexed, at)) &&
  !actsOnCounted(lexed, at + 1) &&
  /^(?:y|o|and|or)$/.test(normAt(lexed, at - 1)) &&
  fates.test(normAt(lexed, at - 2)) &&
  !lexed.words.be.has(normAt(lexed, at - 3))

/** "en el internado de Tarsis", "de un internado": the school, and nobody who was taken in. */
export const isBoardingSchool = ({ language, tokens }: Lexed, at: number): boolean =>
  language === 'es' &&
  tokens[at]?.norm === 'internado' &&
  /^(?:el|un|del|al|este|ese|su)$/.test(tokens[at - 1]?.norm ?? '')

/** "causó heridas", "dejó muertos": after such a verb the word names what came of it. */
function isOutcome(lexed: Lexed, at: number): boolean {
  const before = lexed.tokens[at]
  const verb = before && verbOfToken(before, 'es')
  return verb?.form === 'finite' && verb.senses.some((sense) => sense === 'cost' || sense === 'leave')
}

/** "tiene cupo para 400": two finite verbs do not stand side by side. */
function isObject(lexed: Lexed, at: number): boolean {
  const before = lexed.tokens[at - 1]
  return before !== undefined && verbOfToken(before, 'es')?.form === 'finite'
}

/** "tenía 1.267 reclusos y cupo para 1.062". */
export const isRoomFor = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at + 1) === 'para' && nounOf(normAt(lexed, at), 'es')?.classes.includes('room') === true

/** "a bomb under a bus wounded 14", "injured the driver"; not "wounded the day before". */
export const opensObject = (lexed: Lexed, at: number): boolean =>
  !lexed.dates.has(at) &&
  (lexed.counts.has(at) ||
    lexed.hedges.has(at) ||
    lexed.words.indefinite.has(normAt(lexed, at)) ||
    lexed.words.definite.has(normAt(lexed, at)) ||
    /^(?:all|both|several)$/.test(normAt(lexed, at)))

/** "two inmates escape attempts": words that a verb before them only describes. */
export const attempts = /^(?:attempts?|bids?|plots?|plans?|tunnels?|routes?|tries)$/

/** "48 inmates escape": many people do what the word says; a thing of theirs would be "inmate escapes". */
export const isOfSeveral = ({ head, classes, count }: NounPhrase): boolean =>
  count !== null && /[^s]s$|^(?:people|men|women)$/.test(head) && classes.some((name) => people.has(name))

/** A word that may be either is a noun after a determiner, number, adjective or preposition, and where a phrase begins. */
function nounBeatsVerb(lexed: Lexed, at: number, phrase: NounPhrase, form: string): boolean {
  const before = normAt(lexed, at - 1)
  const isAccordingTo = before === 'to' && normAt(lexed, at - 2) === 'according'
  if ((openers.has(before) && !isAccordingTo) || lexed.words.modals.has(before)) return false
  if (lexed.language === 'en') {
    if (form === 'past' && at > phrase.first && phrase.head && opensObject(lexed, at + 1)) return false
    if (form === 'past')
      return (
        isSecondFate(lexed, at) ||
        isHeading(lexed, at) ||
        phrase.count !== null ||
        phrase.determiner !== null ||
        lexed.words.prepositions.has(before)
      )
    // "rebel groups fighting to topple": after people the word tells what they do.
    if (form === 'gerund')
      return (
        // "After the shooting 12 people fled".
        (phrase.determiner !== null && phrase.first === at - 1) ||
        (!lexed.counts.has(at + 1) && !(phrase.plural && phrase.classes.length > 0))
      )
    if (isDeedOf(lexed, at, phrase, form) || isDoneByMany(lexed, at, phrase, form)) return false
    return !(form === 'base' && isOfSeveral(phrase) && !attempts.test(normAt(lexed, at + 1)))
  }
  if (phrase.classes.length > 0) return false
  if (isRoomFor(lexed, at) || isSecondFate(lexed, at) || isHeading(lexed, at) || opensWithFate(lexed, at))
    return true
  const inside = phrase.first < at
  if (form === 'participle' && !inside && isOutcome(lexed, at - 1)) return true
  return inside || form === 'participle'
    ? inside || lexed.words.prepositions.has(before)
    : lexed.words.prepositions.has(before) || at === 0 || isObject(lexed, at)
}

/** "a guide suffered injuries", "eight needed treatment": behind a subject these are verbs, and what follows is their object. */
const takesObject = /^(?:said|suffered|sustained|needed|required|received|underwent|told|took)$/

const goes = (senses: readonly Sense[]): boolean =>
  senses.some((sense) => sense === 'leave' || sense === 'exit' || sense === 'escape' || sense === 'other')

function participleModifier(
  lexed: Lexed,
  at: number,
  phrase: NounPhrase,
  form: string,
  senses: Sense[],
): Word | null {
  if (lexed.language === 'es' || !/past|participle|gerund/.test(form) || phrase.classes.length > 0)
    return null
  if ((phrase.head !== '' || phrase.count) && form === 'past' && takesObject.test(normAt(lexed, at)))
    return null
  // "the last 63 left Roble prison", not "two injured Tarsis guards".
  if (
    form === 'past' &&
    phrase.head === '' &&
    lexed.counts.has(at - 1) &&
    lexed.places.has(at + 1) &&
    goes(senses)
  )
    return null
  const next = lexed.tokens[at + 1]
  const followed = next && (nounOfToken(next, 'en') || lexed.places.has(at + 1))
  const guessed =
    senses[0] === 'other' &&
    next?.kind === 'word' &&
    !verbOfToken(next, 'en') &&
    !isBreak(lexed, at + 1) &&
    !opensObject(lexed, at + 1) &&
    phrase.determiner !== null
  // "in armoured cars".
  const opens =
    isOpeningState(lexed, at) ||
    (at === phrase.first &&
      form === 'past' &&
      senses.every((sense) => sense === 'other') &&
      next !== undefined &&
      nounOfToken(next, 'en') !== undefined &&
      lexed.words.prepositions.has(normAt(lexed, at - 1)))
  return ((followed || guessed) && led(at, phrase)) || opens
    ? { classes: [], plural: false, noun: false, sense: senses }
    : null
}

/** "Police first put it at 63", not "the first said". */
export const isAtFirst = ({ language, tokens, words }: Lexed, at: number): boolean => {
  const [who, first, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (language !== 'en' || first?.norm !== 'first' || who?.kind !== 'word' || !verb) return false
  return (
    !words.definite.has(who.norm) &&
    !words.prepositions.has(who.norm) &&
    /^(?:put|gave|said|reported|spoke|announced|estimated|counted|told|claimed|confirmed)$/.test(verb.norm)
  )
}
