import { isContracted, type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { isAdverbial } from '@/lib/reading/lexicon/function-words'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import { unknownVerb } from '@/lib/reading/lexicon/verbs/verb-endings'
import type { VerbForm } from '@/lib/reading/lexicon/verbs/verb-form'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { isSubjunctiveOfWish } from './supposed'
import { stateAt } from './verb-phrases'

export type Auxiliaries = {
  next: number
  be: boolean
  have: boolean
  modal: boolean
  conditional: boolean
  future: boolean
  negated: boolean
  any: boolean
  current: boolean
  bareInfinitive: boolean
}

const conditionalBe = new Set([
  'would',
  'could',
  'might',
  'may',
  'seria',
  'serian',
  'estaria',
  'estarian',
  'habria',
  'habrian',
  'podria',
  'podrian',
])

const currentBe = new Set([
  'is',
  'are',
  'am',
  'has',
  'have',
  'es',
  'son',
  'esta',
  'estan',
  'ha',
  'han',
  'sigue',
  'siguen',
  'permanece',
  'permanecen',
  'continua',
  'continuan',
  'queda',
  'quedan',
  'mantiene',
  'mantienen',
])

const fullForm = (lexed: Lexed, at: number): string => {
  const norm = normAt(lexed, at)
  return norm === 'won' ? 'will' : norm === 'can' ? norm : norm.replace(/n$/, '')
}

/** Spanish "está" and "esta", "éste": only the accent tells the verb. "este" is never one. */
export function isAuxiliary(lexed: Lexed, at: number): boolean {
  const { have, auxiliaries } = lexed.words
  const token = lexed.tokens[at]
  const norm = isContracted(lexed, at) ? fullForm(lexed, at) : (token?.norm ?? '')
  if (lexed.language === 'es' && (norm === 'esta' || norm === 'este'))
    return token?.lower.normalize('NFC') === 'está'
  // "la Fiscalía del Estado": a participle only after "ha".
  if (norm === 'estado') return have.has(normAt(lexed, at - 1))
  if (lexed.language === 'es' && (norm === 'fuera' || norm === 'como')) return false
  // "tres periodistas terminaron asesinados".
  if (lexed.language === 'es' && endsUp.has(norm))
    return formAt(lexed, at + 1) === 'participle' && fated.test(normAt(lexed, at + 1))
  if (norm.startsWith('g') && /^g[eo]t(?:s|ting)?$/.test(norm))
    return /^(?:past|participle)$/.test(formAt(lexed, at + 1) ?? '')
  return auxiliaries.has(norm)
}

const endsUp = new Set(['termino', 'terminaron', 'acabo', 'acabaron'])
const fated =
  /^(?:asesinad|acribillad|baleado|balead|herid|muert|lesionad|calcinad|ahogad|detenid|arrestad|secuestrad|decapitad)[oa]s?$/

const formAt = (lexed: Lexed, at: number) => {
  const token = lexed.tokens[at]
  return token && verbOfToken(token, lexed.language)?.form
}

/** "quedaron sin vida", "siguen sin localizar": how they are, and nothing denied. */
export const isWithout = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'sin' && stateAt(lexed, at) !== null

/** "pueden haber muerto", "pudo haber": a guess. */
const isMayHave = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'haber' && /^(?:puede|pueden|pudo|pudieron)$/.test(normAt(lexed, at - 1))

/** "have all been freed", "were all freed on Friday", "han sido todos liberados": said of the subject, in the midst of its verb. */
function isOfAll(lexed: Lexed, at: number): boolean {
  const norm = normAt(lexed, at)
  const done = /^(?:past|participle)$/.test(formAt(lexed, at + 1) ?? '')
  if (lexed.language === 'es') return /^tod[oa]s$/.test(norm) && done
  if (!/^(?:all|both)$/.test(norm)) return false
  return normAt(lexed, at + 1) === 'been' || (done && endsThere(lexed, at + 2))
}

/** Not "were all convicted felons". */
const endsThere = (lexed: Lexed, at: number): boolean => {
  const token = lexed.tokens[at]
  const { prepositions, conjunctions } = lexed.words
  return (
    token?.kind !== 'word' ||
    prepositions.has(token.norm) ||
    conjunctions.has(token.norm) ||
    lexed.dates.has(at) ||
    /ly$/.test(token.norm)
  )
}

export function readAuxiliaries(lexed: Lexed, at: number): Auxiliaries {
  const { be, have, modals, negations, adverbs, future } = lexed.words
  const aux: Auxiliaries = {
    next: at,
    be: false,
    have: false,
    modal: false,
    conditional: false,
    future: false,
    negated: negations.has(normAt(lexed, at - 1)),
    any: false,
    current: false,
    bareInfinitive: false,
  }
  for (let i = at; i < lexed.tokens.length; i++) {
    const contracted = isContracted(lexed, i)
    const norm = contracted ? fullForm(lexed, i) : normAt(lexed, i)
    if (isAuxiliary(lexed, i)) {
      aux.negated ||= contracted
      aux.be ||= be.has(norm) || endsUp.has(norm)
      aux.have ||= have.has(norm)
      aux.modal ||= modals.has(norm)
      aux.conditional ||= conditionalBe.has(norm) || isMayHave(lexed, i)
      aux.future ||= future.has(norm) || isSubjunctiveOfWish(lexed, i)
      aux.current ||= currentBe.has(norm)
      aux.any = true
      if (contracted) i += 2
      aux.next = i + 1
    } else if (aux.any && isWithout(lexed, i)) break
    else if (aux.any && isOfAll(lexed, i)) continue
    else if (aux.any && (adverbs.has(norm) || norm === 'since' || isAdverbial(norm)))
      aux.negated ||= negations.has(norm)
    else break
  }
  return aux
}

export function lexicalAt(lexed: Lexed, aux: Auxiliaries): { at: number; form: VerbForm } | null {
  const { adverbs } = lexed.words
  let at = aux.next
  while (
    aux.any &&
    !lexed.hedges.has(at) &&
    !isWithout(lexed, at) &&
    (adverbs.has(normAt(lexed, at)) ||
      isAdverbial(normAt(lexed, at)) ||
      isOfAll(lexed, at) ||
      (aux.have && normAt(lexed, at) === 'since'))
  )
    at++
  const token = lexed.tokens[at]
  if (!token || lexed.hedges.has(at)) return null
  const form =
    verbOfToken(token, lexed.language) ??
    (aux.any && !stateAt(lexed, at) ? guessedParticiple(token.norm, lexed, aux) : undefined)
  return form ? { at, form } : null
}

function guessedParticiple(norm: string, lexed: Lexed, aux: Auxiliaries): VerbForm | undefined {
  const draft = unknownVerb(norm)
  // "deberá ratificar": after "must" even an unknown word is a verb.
  if (lexed.language === 'es' && aux.modal && /[a-z]{2}[aei]r$/.test(norm))
    return { ...draft, form: 'infinitive' }
  if (lexed.language === 'es')
    return /(?:ad|id)[oa]s?$/.test(norm) ? { ...draft, form: 'participle' } : undefined
  if (/ing$/.test(norm) && aux.be) return { ...draft, form: 'gerund' }
  return aux.modal && !nounOf(norm, 'en') && /^[a-z]{3,}$/.test(norm) ? { ...draft, form: 'base' } : undefined
}
