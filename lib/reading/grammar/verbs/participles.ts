import type { Chunk } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { VerbForm } from '@/lib/reading/lexicon/verbs/verb-form'
import { verbOf } from '@/lib/reading/lexicon/verbs/verb-forms'
import { phrasalSense } from './verb-phrases'

/** Past forms that are participles, and participles that are no nouns, by the words around them. */

/** "Of the 137 guards overpowered in six prisons, 120 are free": a whole put first has no verb of its own. */
const isOfWholeFirst = (lexed: Lexed, at: number, before: Chunk | undefined): boolean =>
  before?.kind === 'noun' &&
  before.count !== null &&
  normAt(lexed, before.first - 1) === 'of' &&
  (before.first === 1 || /^[.;:]$/.test(normAt(lexed, before.first - 2))) &&
  lexed.words.prepositions.has(normAt(lexed, at + 1))

/** "70 were killed and 16 seriously wounded": the auxiliary stands with the first number only. */
export const isGapped = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at - 1).endsWith('ly') &&
  lexed.counts.has(at - 2) &&
  [3, 4].some((step) => /^(?:and|,)$/.test(normAt(lexed, at - step))) &&
  lexed.tokens.slice(0, at - 2).some(({ norm }) => /^(?:was|were|been)$/.test(norm))

/** "demanded the release of the 57 guards still held.": nothing follows that they could hold. */
export const isHeldStill = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at - 1) === 'still' &&
  !/^(?:is|are|was|were|has|have|had)$/.test(normAt(lexed, at - 2)) &&
  (/^[.,;]?$/.test(normAt(lexed, at + 1)) || lexed.words.prepositions.has(normAt(lexed, at + 1)))

/** "350 police, backed by a helicopter, surround": set apart by commas, and done by another. */
function isAsideBy(lexed: Lexed, at: number): boolean {
  if (normAt(lexed, at - 1) !== ',' || normAt(lexed, at + 1) !== 'by') return false
  return lexed.tokens.slice(at + 2, at + 12).some(({ norm }) => norm === ',')
}

/** "a man identified only as Juan Vera was shot": what somebody is called by others, unless a body names suspects. */
function isCalledAs(lexed: Lexed, at: number, before: Chunk | undefined): boolean {
  if (!/^(?:identified|named|described|known)$/.test(normAt(lexed, at))) return false
  const as = /^(?:only|publicly|locally|tentatively|initially|provisionally|simply)$/.test(
    normAt(lexed, at + 1),
  )
  const calls = before?.kind === 'noun' && before.classes.some((name) => name === 'police' || name === 'role')
  const apart =
    before?.kind === 'noun' || (before?.kind === 'comma' && lexed.tokens[at + 3]?.capital === true)
  return normAt(lexed, as ? at + 2 : at + 1) === 'as' && apart && !calls
}

/** "six fishermen, tied together, were stabbed": set apart by commas, and the clause's own verb comes behind them. */
function isAsideAlone(lexed: Lexed, at: number): boolean {
  if (normAt(lexed, at - 1) !== ',') return false
  const { be, have, definite, indefinite } = lexed.words
  const next = normAt(lexed, at + 1)
  if (lexed.counts.has(at + 1) || lexed.hedges.has(at + 1) || definite.has(next) || indefinite.has(next))
    return false
  const comma = [1, 2, 3, 4, 5].find((step) => normAt(lexed, at + step) === ',')
  return (
    comma !== undefined && (be.has(normAt(lexed, at + comma + 1)) || have.has(normAt(lexed, at + comma + 1)))
  )
}

/** Set apart from the clause, or from what it tells of, by what stands around it. */
export const isSetAside = (lexed: Lexed, at: number, before: Chunk | undefined): boolean =>
  isAsideBy(lexed, at) ||
  isAsideAlone(lexed, at) ||
  isOfWholeFirst(lexed, at, before) ||
  isCalledAs(lexed, at, before)

/** "Twelve killed, 30 in hospital", "Nine guards freed at Roble prison": no sentence, and nothing follows that they could have killed. */
export const isOfCounted = (
  lexed: Lexed,
  end: number,
  { senses }: VerbForm,
  before: Chunk | undefined,
): boolean => {
  const next = lexed.tokens[end + 1]
  const counted = before?.kind === 'noun' && before.count !== null
  if (!counted) return false
  const placed =
    !senses.includes('shoot') &&
    (lexed.words.prepositions.has(normAt(lexed, end + 1)) || lexed.dates.has(end + 1))
  if (next === undefined || next.kind === 'punctuation') return true
  // "57 guards freed after two days".
  const timed = /^(?:after|as|while)$/.test(next.norm) && senses.some((sense) => befalls.has(sense))
  return timed || (placed && !/^(?:to|up)$/.test(next.norm))
}

/** "Two hostages let go by the gang": a participle that looks like any form of its verb. */
export function isLetGoBy(lexed: Lexed, at: number, { lemma }: VerbForm): boolean {
  const phrase = /^(?:let|set)$/.test(lemma) ? phrasalSense(lexed, lemma, at) : null
  return phrase?.sense === 'free' && phrase.last > at && normAt(lexed, phrase.last + 1) === 'by'
}

/** "tres hermanos secuestrados y asesinados", ", atacados y heridos": what was done before tells that the word behind it is no noun. */
function isBesideDeed({ tokens }: Lexed, at: number): boolean {
  const [whom, token] = [tokens[at - 1], tokens[at]]
  const verb = token && verbOf(token.norm, token.lower, 'es')
  const apart = whom?.norm === ',' || nounOf(whom?.norm ?? '', 'es') !== undefined
  return (
    verb?.form === 'participle' &&
    apart &&
    verb.senses.some((sense) => sense === 'seize' || sense === 'attack' || sense === 'capture')
  )
}

/** "fueron secuestrados y asesinados", "fueron detenidos por un grupo y luego asesinados": participles of one auxiliary. */
export function isSecondParticiple(lexed: Lexed, at: number): boolean {
  const { conjunctions, be } = lexed.words
  const joint = /^(?:luego|despues|posteriormente|finalmente)$/.test(normAt(lexed, at - 1)) ? at - 2 : at - 1
  if (!conjunctions.has(normAt(lexed, joint))) return false
  const ending = normAt(lexed, at).slice(-2)
  if (isBesideDeed(lexed, joint - 1) && normAt(lexed, joint - 1).endsWith(ending)) return true
  for (let i = joint - 1; i > 0 && joint - i < 12; i--) {
    const token = lexed.tokens[i]
    if (!token || /^[.;:]$/.test(token.norm) || lexed.counts.get(i)?.alone === false) return false
    if (!be.has(normAt(lexed, i - 1)) || !/[aei]d[oa]s?$/.test(token.norm)) continue
    return token.norm.endsWith(ending)
  }
  return false
}

/** "había liberado a todos y detenido a 13": a second participle of "haber", with an object of its own. */
export function isSecondDone(lexed: Lexed, at: number): boolean {
  if (normAt(lexed, at + 1) !== 'a' || !lexed.words.conjunctions.has(normAt(lexed, at - 1))) return false
  return [3, 4, 5, 6, 7].some((step) => /^(?:ha|han|habia|habian)$/.test(normAt(lexed, at - step)))
}

const befalls: ReadonlySet<Sense> = new Set<Sense>([
  'kill',
  'die',
  'hurt',
  'seize',
  'hold',
  'free',
  'displace',
  'vanish',
  'evacuate',
  'detain',
  'capture',
  'recapture',
  'catch',
])

/** Behind "liberados": "los", "todos los" or a number of somebody. */
export function opensWhom({ counts, hedges, tokens, language }: Lexed, at: number): boolean {
  const own = tokens[at]?.norm ?? ''
  const next = tokens[at + 1]?.norm ?? ''
  const count = counts.get(at + 1) ?? counts.get((hedges.get(at + 1) ?? -9) + 1)
  if (language !== 'es') return false
  if (count && !count.alone) return tokens[count.last + 1]?.kind === 'word'
  return own.endsWith('s') && /^(?:l|tod)[oa]s$/.test(next) && own.slice(-2) === next.slice(-2)
}

/** "Liberados 15 guías en Roble", "Fueron recapturados 25 y liberadas once personas": Spanish puts first what befell them. */
export function isPutFirst(
  lexed: Lexed,
  at: number,
  { senses }: VerbForm,
  before: Chunk | undefined,
): boolean {
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'quote'
  const joins = before?.kind === 'conjunction' && lexed.counts.has(at + 1)
  // "cuatro personas secuestradas rescatadas".
  const ends = before && normAt(lexed, before.last).slice(-2) === normAt(lexed, at).slice(-2)
  if (
    before?.kind === 'verb' &&
    before.form === 'reduced' &&
    ends &&
    senses.some((sense) => befalls.has(sense))
  )
    return true
  return (
    lies(lexed, before) ||
    ((opens || joins) && senses.some((sense) => befalls.has(sense)) && opensWhom(lexed, at))
  )
}

/** "Kidnapped mayor Ann Poe was freed", "Wounded soldiers were": a past form that opens a sentence tells of the noun right behind it. */
export const isOpeningState = ({ tokens, language }: Lexed, at: number): boolean =>
  at === 0 &&
  language === 'en' &&
  tokens[1]?.capital === false &&
  verbOf(tokens[0]?.norm ?? '', tokens[0]?.lower ?? '', 'en')?.form === 'past' &&
  nounOf(tokens[1]?.norm ?? '', 'en') !== undefined

/** "se encuentran retenidos", "se halla detenido": how somebody is, not what was found. */
const lies = (lexed: Lexed, before: Chunk | undefined): boolean =>
  before?.kind === 'verb' &&
  /^(?:encuentran?|encontraban?|hallan?|hallaban?)$/.test(normAt(lexed, before.last)) &&
  normAt(lexed, before.first - 1) === 'se'

/** "known about the six inmates found hanged there": they found nobody. */
export function isFoundHanged(
  lexed: Lexed,
  at: number,
  { lemma, form }: VerbForm,
  before: Chunk | undefined,
): boolean {
  const known = before?.kind === 'noun' && before.determiner === 'definite' && before.count !== null
  const dead = known && lemma === 'find' && form === 'past' ? phrasalSense(lexed, lemma, at) : null
  const next = (dead?.last ?? at) + 1
  // "found shot glasses", "found hanged cats": something they found.
  const after = lexed.tokens[next]
  const ends =
    after?.kind !== 'word' ||
    lexed.words.prepositions.has(after.norm) ||
    lexed.words.conjunctions.has(after.norm) ||
    lexed.dates.has(next) ||
    /^(?:there|here|as|after|when|while|early|late|inside|outside|nearby|have|had|were|was|are)$/.test(
      after.norm,
    )
  return dead?.sense === 'kill' && next > at + 1 && ends
}
