import type { Chunk, VerbGroup } from '@/lib/reading/grammar/chunk'
import { isNumbering } from '@/lib/reading/grammar/lexing/labels'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { isCounting, isFigureOf, isPut } from '@/lib/reading/grammar/nouns/figure-word'
import { isHeading } from '@/lib/reading/grammar/nouns/headings'
import {
  attempts,
  isBoardingSchool,
  isOfSeveral,
  isRoomFor,
  isSecondFate,
  opensObject,
} from '@/lib/reading/grammar/nouns/noun-words'
import { isDeedOf, isDoneByMany } from '@/lib/reading/grammar/verbs/lone-verb'
import {
  isOpeningState,
  isPutFirst,
  isSecondDone,
  isSecondParticiple,
  opensWhom,
} from '@/lib/reading/grammar/verbs/participles'
import { isReduced } from '@/lib/reading/grammar/verbs/reduced'
import { auxiliaryVerbAt, plainVerbAt } from '@/lib/reading/grammar/verbs/verb-group'
import { stateAt } from '@/lib/reading/grammar/verbs/verb-phrases'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import type { VerbForm } from '@/lib/reading/lexicon/verbs/verb-form'
import { verbOf, verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'

export const verbAt = (lexed: Lexed, at: number, before: Chunk | undefined): VerbGroup | null =>
  lexed.tokens[at]?.kind === 'word' ? (auxiliaryVerbAt(lexed, at) ?? verbByItself(lexed, at, before)) : null

/** Where no auxiliary begins. */
export function verbByItself(lexed: Lexed, at: number, before: Chunk | undefined): VerbGroup | null {
  const token = lexed.tokens[at]
  if (token?.kind !== 'word') return null
  const state = stateAt(lexed, at)
  if (state && (!token.capital || (at === 0 && (state.last > at || opensWhom(lexed, at)))))
    return {
      ...plainVerbAt(lexed, at, stateForm, true),
      last: state.last,
      senses: [state.sense],
      holders: /^(?:of|de)$/.test(normAt(lexed, state.last)),
      lemma: token.norm,
      current: true,
    }
  const form = verbOfToken(token, lexed.language)
  return form ? plainVerbAt(lexed, at, form, isReduced(lexed, at, form, before)) : null
}

export const stateForm: VerbForm = {
  lemma: '',
  senses: ['other'],
  form: 'participle',
  plural: null,
  conditional: false,
  accented: false,
}

/** May a noun phrase begin with this word, though it may be a verb as well? */
export function startsNoun(lexed: Lexed, at: number, before: Chunk | undefined): boolean {
  const token = lexed.tokens[at]
  if (token?.kind !== 'word') return token?.kind === 'number'
  const { definite, demonstrative, indefinite, negative, pronouns } = lexed.words
  const { norm } = token
  if (isNumbering(lexed.tokens, at, lexed.language)) return false
  if (lexed.language === 'es' && norm === 'esta' && token.lower.normalize('NFC') === 'está') return false
  if (
    definite.has(norm) ||
    demonstrative.has(norm) ||
    indefinite.has(norm) ||
    negative.has(norm) ||
    pronouns.has(norm)
  )
    return true
  if (lexed.counts.has(at) || lexed.hedges.has(at) || lexed.places.has(at) || norm === 'that') return true
  if (isStormName(lexed, at, before)) return true
  const verb = verbOf(norm, token.lower, lexed.language)
  if (isBoardingSchool(lexed, at)) return true
  if (!verb || (norm === 'remains' && normAt(lexed, at + 1) === 'of')) return true
  // "cuyo cupo es de 1.060": whose it is stands before a noun.
  if (lexed.language === 'es' && /^cuy[oa]s?$/.test(normAt(lexed, at - 1))) return true
  if (isNameBeforeVerb(lexed, at, verb)) return true
  const noun = nounOf(norm, lexed.language)
  if (!noun && isPluralBehind(lexed, at, verb, before)) return true
  if (isOpeningState(lexed, at) || (!noun && isModifier(lexed, at, verb, before))) return true
  if (!noun) return token.capital && at > 0 && isAmid(lexed, at, verb) && !lexed.dates.has(at)
  return nominal(lexed, at, verb, before)
}

/** "dijo Thameen", "el portavoz, Thameen Vela": a capital amid a sentence begins a name, though the word ends as a verb may. */
const isAmid = ({ tokens }: Lexed, at: number, { senses }: VerbForm): boolean =>
  tokens[at - 1]?.kind === 'word' ||
  (tokens[at - 1]?.norm === ',' && senses.every((sense) => sense === 'other'))

const isFiniteVerb = ({ tokens, language }: Lexed, at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  const form = verbOfToken(token, language)?.form
  return form === 'finite' || form === 'past' || form === 'present'
}

/** "; Open Arms put the toll at 12", "Conred put it at 13": a name that looks like a verb, with a verb of its own right behind. */
function isNameBeforeVerb(lexed: Lexed, at: number, { senses }: VerbForm): boolean {
  const [token, next] = lexed.tokens.slice(at, at + 2)
  if (!token?.capital) return false
  const opens = at === 0
  if (opens ? senses.some((sense) => sense !== 'other') : !/^[,;(]$/.test(normAt(lexed, at - 1))) return false
  // "Dice Ada Roy": in Spanish a verb may open the sentence before a name.
  const mayGoOn = next?.capital === true && !(opens && lexed.language === 'es')
  return isFiniteVerb(lexed, at + 1) || (mayGoOn && isFiniteVerb(lexed, at + 2))
}

/** "after storm Daniel dropped", not "inmates storm Roble": what weather services name. */
const isStormName = ({ tokens, places }: Lexed, at: number, before: Chunk | undefined): boolean =>
  tokens[at]?.lower === 'storm' &&
  tokens[at + 1]?.capital === true &&
  !places.has(at + 1) &&
  (before === undefined || /^(?:subordinator|preposition|comma|stop|relative)$/.test(before.kind))

/** "in armoured cars": behind a preposition a past form tells what the noun after it is like. */
const isModifier = (
  lexed: Lexed,
  at: number,
  { form, senses }: VerbForm,
  before: Chunk | undefined,
): boolean =>
  lexed.language === 'en' &&
  form === 'past' &&
  senses.every((sense) => sense === 'other') &&
  before?.kind === 'preposition' &&
  nounOf(normAt(lexed, at + 1), 'en') !== undefined

/** "in hospital with burns died": right behind such a preposition no verb tells of one; "the jail he fled from holds 12" has its object. */
const isPluralBehind = (lexed: Lexed, at: number, { form }: VerbForm, before: Chunk | undefined): boolean =>
  lexed.language === 'en' &&
  form === 'present' &&
  before?.kind === 'preposition' &&
  /^(?:with|without|of|from|for|by)$/.test(before.word) &&
  !lexed.counts.has(at + 1) &&
  !lexed.hedges.has(at + 1) &&
  !opensObject(lexed, at + 1)

/** A word that is both: the chunk before it decides. */
function nominal(lexed: Lexed, at: number, verb: VerbForm, before: Chunk | undefined): boolean {
  const governed =
    before?.kind === 'preposition' ||
    before === undefined ||
    before.kind === 'stop' ||
    before.kind === 'quote'
  if (isSecondFate(lexed, at) || isHeading(lexed, at)) return true
  if (before?.kind === 'noun' && isCounting(lexed, at)) return false
  const next = normAt(lexed, at + 1)
  if (lexed.language === 'es') {
    if (isRoomFor(lexed, at) || isFigureOf(lexed, at)) return true
    if (isPut(lexed, at) && before?.kind !== 'preposition') return false
    // "según cuenta el director".
    if (normAt(lexed, at - 1) === 'segun' && verb.senses.includes('say')) return false
    if (verb.form === 'finite' && lexed.tokens[at]?.lower.normalize('NFC').endsWith('ó')) return false
    if (verb.form === 'participle') {
      if (isSecondParticiple(lexed, at) || isSecondDone(lexed, at) || isPutFirst(lexed, at, verb, before))
        return false
      return governed || before?.kind === 'conjunction' || before?.kind === 'verb'
    }
    return governed || before?.kind === 'verb' || before?.kind === 'comma'
  }
  // "the number of injured": the same word names people after a preposition.
  if (verb.form === 'past') return before?.kind === 'preposition'
  // ", killing a driver": it has an object.
  if (verb.form === 'gerund' && before?.kind === 'comma' && opensObject(lexed, at + 1)) return false
  // "for shooting dead 12 people".
  if (verb.form === 'gerund' && next === 'dead' && lexed.counts.has(at + 2)) return false
  if (verb.form === 'gerund') return !lexed.counts.has(at + 1) && (before?.kind !== 'verb' || next === 'of')
  if (
    before?.kind === 'noun' &&
    (isDeedOf(lexed, at, before, verb.form) || isDoneByMany(lexed, at, before, verb.form))
  )
    return false
  if (verb.form === 'base' && before?.kind === 'noun' && isOfSeveral(before) && !attempts.test(next))
    return false
  const clause = before?.kind === 'relative' || (before?.kind === 'noun' && before.pronoun)
  return !clause
}
