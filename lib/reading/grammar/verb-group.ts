import { nounOf } from '../lexicon/nouns'
import { type VerbForm, verbOf } from '../lexicon/verb-forms'
import type { Sense } from '../lexicon/verb-senses'
import { phrasalEn, statesEn } from '../lexicon/verbs-en'
import { phrasalEs, statesEs } from '../lexicon/verbs-es'
import type { VerbGroup } from './chunk'
import { type Lexed, normAt } from './lexer'

type Phrase = { words: string[]; sense: Sense }
const compile = (list: [string, Sense][]): Phrase[] =>
  list
    .map(([text, sense]) => ({ words: text.split(' '), sense }))
    .sort((a, b) => b.words.length - a.words.length)

const phrasal = { en: compile(phrasalEn), es: compile(phrasalEs) }
const states = { en: compile(statesEn), es: compile(statesEs) }
const finalStop = /^[.;:—–()]$/
/** How far the second word of a phrasal verb may stand from the first: "took 53 of the guards hostage". */
const reach = 8

/** Ends of the words of a phrase, which stand in order after `at` with little between, or null. */
function phraseEnd(lexed: Lexed, at: number, words: string[], gap: number): number | null {
  let end = at
  for (const word of words) {
    let next = end + 1
    while (next <= end + 1 + gap && normAt(lexed, next) !== word) {
      if (next >= lexed.tokens.length || finalStop.test(normAt(lexed, next))) return null
      if (
        gap &&
        next > end + 1 &&
        verbOf(normAt(lexed, next), lexed.tokens[next]?.lower ?? '', lexed.language)?.form === 'finite'
      )
        return null
      next++
    }
    if (normAt(lexed, next) !== word) return null
    end = next
  }
  return end
}

const loose = new Set([
  'hostage',
  'captive',
  'hostages',
  'go',
  'free',
  'dead',
  'life',
  'lives',
  'retenidos',
  'rehenes',
  'rehen',
  'prisoner',
  'hunger',
  'huelga',
  'fire',
])

/** The sense that a verb takes on with the words after it. */
export function phrasalSense(lexed: Lexed, lemma: string, at: number): { sense: Sense; last: number } | null {
  for (const { words, sense } of phrasal[lexed.language]) {
    if (words[0] !== lemma) continue
    const rest = words.slice(1)
    const adjacent = phraseEnd(lexed, at, rest, 0)
    const end =
      adjacent ??
      (loose.has(rest[0] ?? '') || rest[0] === 'como' || rest[0] === 'de'
        ? phraseEnd(lexed, at, rest, reach)
        : null)
    if (end !== null) return { sense, last: adjacent ?? at }
  }
  return null
}

/** "in the inmates' hands". */
function inHands(lexed: Lexed, at: number): number | null {
  if (normAt(lexed, at) !== 'in' || lexed.language !== 'en') return null
  for (let i = at + 2; i < at + 6; i++)
    if (normAt(lexed, i) === 'hands' && normAt(lexed, i + 1) !== 'of') return i
  return null
}

/** "dead", "en poder de": words that stand as a predicate. */
export function stateAt(lexed: Lexed, at: number): { sense: Sense; last: number } | null {
  const hands = inHands(lexed, at)
  if (hands !== null) return { sense: 'seize', last: hands }
  for (const { words, sense } of states[lexed.language]) {
    if (words.every((word, i) => normAt(lexed, at + i) === word))
      return { sense, last: at + words.length - 1 }
  }
  return null
}

type Auxiliaries = {
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

/** Spanish "está" and "esta", "éste": only the accent tells the verb. "este" is never one. */
function isAuxiliary(lexed: Lexed, at: number): boolean {
  const { be, have, modals } = lexed.words
  const token = lexed.tokens[at]
  const norm = token?.norm ?? ''
  if (lexed.language === 'es' && (norm === 'esta' || norm === 'este'))
    return token?.lower.normalize('NFC') === 'está'
  if (lexed.language === 'es' && (norm === 'fuera' || norm === 'como')) return false
  if (/^g[eo]t(?:s|ting)?$/.test(norm)) return /^(?:past|participle)$/.test(formAt(lexed, at + 1) ?? '')
  return be.has(norm) || have.has(norm) || modals.has(norm)
}

const formAt = (lexed: Lexed, at: number) => {
  const token = lexed.tokens[at]
  return token && verbOf(token.norm, token.lower, lexed.language)?.form
}

function readAuxiliaries(lexed: Lexed, at: number): Auxiliaries {
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
    const norm = normAt(lexed, i)
    if (isAuxiliary(lexed, i)) {
      aux.be ||= be.has(norm)
      aux.have ||= have.has(norm)
      aux.modal ||= modals.has(norm)
      aux.conditional ||= conditionalBe.has(norm)
      aux.future ||= future.has(norm)
      aux.current ||= currentBe.has(norm)
      aux.any = true
      aux.next = i + 1
    } else if (
      aux.any &&
      (adverbs.has(norm) || norm === 'since' || norm.endsWith('ly') || norm.endsWith('mente'))
    )
      aux.negated ||= negations.has(norm)
    else break
  }
  return aux
}

function lexicalAt(lexed: Lexed, aux: Auxiliaries): { at: number; form: VerbForm } | null {
  const { adverbs } = lexed.words
  let at = aux.next
  while (aux.any && (adverbs.has(normAt(lexed, at)) || normAt(lexed, at).endsWith('ly'))) at++
  const token = lexed.tokens[at]
  if (!token) return null
  const form =
    verbOf(token.norm, token.lower, lexed.language) ??
    (aux.any ? guessedParticiple(token.norm, lexed, aux) : undefined)
  return form ? { at, form } : null
}

function guessedParticiple(norm: string, lexed: Lexed, aux: Auxiliaries): VerbForm | undefined {
  const draft = {
    lemma: norm,
    senses: ['other'] as Sense[],
    plural: null,
    conditional: false,
    accented: false,
  }
  if (lexed.language === 'es')
    return /(?:ad|id)[oa]s?$/.test(norm) ? { ...draft, form: 'participle' } : undefined
  if (/ing$/.test(norm) && aux.be) return { ...draft, form: 'gerund' }
  return aux.modal && !nounOf(norm, 'en') && /^[a-z]{3,}$/.test(norm) ? { ...draft, form: 'base' } : undefined
}

const group = (first: number, last: number, more: Partial<VerbGroup>): VerbGroup => ({
  kind: 'verb',
  first,
  last,
  lemma: '',
  senses: ['other'],
  passive: false,
  form: 'finite',
  current: false,
  negated: false,
  conditional: false,
  future: false,
  perfect: false,
  plural: null,
  ...more,
})

/** "walked free", "quedaron en libertad": the subject is who is freed. */
const goesFree = /^(?:walk|go|regain|quedar|salir|recuperar|recobrar)$/

function withPhrase(lexed: Lexed, verb: VerbGroup, at: number): VerbGroup {
  const phrase = phrasalSense(lexed, verb.lemma, at)
  if (!phrase) return verb
  const passive =
    verb.passive || phrase.sense === 'hurt' || (phrase.sense === 'free' && goesFree.test(verb.lemma))
  return { ...verb, senses: [phrase.sense], passive, last: Math.max(verb.last, phrase.last) }
}

/** Auxiliaries alone or with a state: "are dead", "siguen en poder de". */
function auxiliaryGroup(lexed: Lexed, at: number, aux: Auxiliaries): VerbGroup {
  const last = aux.next - 1
  const { current, negated, conditional, future } = aux
  let next = aux.next
  while (lexed.words.adverbs.has(normAt(lexed, next)) && next < aux.next + 3) next++
  const state = stateAt(lexed, next)
  const shared = { current, negated, conditional, future, plural: null }
  if (state) {
    const holders = /^(?:of|de)$/.test(normAt(lexed, state.last))
    return group(at, state.last, { ...shared, lemma: 'be', senses: [state.sense], passive: true, holders })
  }
  const sense: Sense = aux.be ? 'be' : 'have'
  const hay = lexed.language === 'es' && /^(?:hay|hubo|habia|habian)$/.test(normAt(lexed, at))
  return withPhrase(
    lexed,
    group(at, last, { ...shared, lemma: aux.be ? 'be' : 'have', senses: [hay ? 'exist' : sense] }),
    last,
  )
}

function auxiliaryVerb(lexed: Lexed, at: number, aux: Auxiliaries): VerbGroup {
  const lexical = lexicalAt(lexed, aux)
  const fits =
    lexical && (aux.be || aux.have || (aux.modal && /base|infinitive|past/.test(lexical.form.form)))
  const nominal = lexical && aux.be && !aux.have && /^(?:base|present|finite)$/.test(lexical.form.form)
  if (!lexical || !fits || nominal) return auxiliaryGroup(lexed, at, aux)
  const { form, at: end } = lexical
  const passive = aux.be && (form.form === 'participle' || form.form === 'past')
  const { negated, future } = aux
  const verb = group(at, end, {
    lemma: form.lemma,
    perfect: aux.have,
    senses: form.senses,
    passive,
    negated,
    future,
    conditional: aux.conditional,
    current: aux.current || form.form === 'gerund',
  })
  return withPhrase(lexed, verb, end)
}

/** A verb group that begins with an auxiliary at `at`, or null. */
export function auxiliaryVerbAt(lexed: Lexed, at: number): VerbGroup | null {
  const aux = readAuxiliaries(lexed, at)
  return aux.any ? auxiliaryVerb(lexed, at, aux) : null
}

const formOf: Record<VerbForm['form'], VerbGroup['form']> = {
  base: 'finite',
  present: 'finite',
  past: 'finite',
  finite: 'finite',
  participle: 'reduced',
  gerund: 'gerund',
  infinitive: 'infinitive',
}

/** A verb group of one verb without auxiliaries. `reduced` says that its past form stands as a participle. */
export function plainVerbAt(lexed: Lexed, at: number, form: VerbForm, reduced: boolean): VerbGroup {
  const kind = reduced ? 'reduced' : formOf[form.form]
  const { negations } = lexed.words
  const before = normAt(lexed, at - 1)
  const negated =
    negations.has(before) ||
    ((before === 'se' || before === 'los' || before === 'las' || before === 'le') &&
      negations.has(normAt(lexed, at - 2)))
  const verb = group(at, at, {
    lemma: form.lemma,
    senses: form.senses,
    passive: kind === 'reduced' || (before === 'se' && lexed.language === 'es'),
    form: kind,
    current: form.form === 'present' || form.form === 'base',
    negated,
    conditional: form.conditional,
    plural: form.plural,
  })
  return withPhrase(lexed, verb, at)
}
