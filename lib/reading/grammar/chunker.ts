import { nounOf } from '../lexicon/nouns'
import { type VerbForm, verbOf } from '../lexicon/verb-forms'
import type { Chunk, NounPhrase, Plain, Range, VerbGroup } from './chunk'
import { type Lexed, normAt } from './lexer'
import { nounPhraseAt } from './noun-phrase'
import { auxiliaryVerbAt, plainVerbAt, stateAt } from './verb-group'

const plain = (kind: Plain['kind'], at: number, word: string): Plain => ({ kind, first: at, last: at, word })

function punctuation(norm: string, at: number): Plain | null {
  if (norm === ',') return plain('comma', at, norm)
  if (norm === '"' || norm === "'" || norm === '(' || norm === ')') return plain('quote', at, norm)
  return /^[^\p{L}\p{N}]+$/u.test(norm) ? plain('stop', at, norm) : null
}

/** "that" opens a clause after a verb or comma, and points elsewhere. */
function isPointingThat(lexed: Lexed, at: number): boolean {
  const before = normAt(lexed, at - 1)
  const next = lexed.tokens[at + 1]
  return lexed.words.prepositions.has(before) && Boolean(next && nounOf(next.norm, 'en'))
}

const clitics = new Set(['se', 'le', 'les', 'lo', 'los', 'la', 'las', 'nos', 'me'])

/** "se fugaron", "los rescataron": a Spanish pronoun before its verb. */
function isClitic(lexed: Lexed, at: number): boolean {
  const next = lexed.tokens[at + 1]
  if (lexed.language !== 'es' || !clitics.has(normAt(lexed, at)) || !next) return false
  if (normAt(lexed, at) === 'se' || /^(?:le|les|nos|me)$/.test(normAt(lexed, at))) return true
  const verb = verbOf(next.norm, next.lower, 'es')
  const auxiliary = lexed.words.have.has(next.norm)
  return auxiliary || (verb?.form === 'finite' && !nounOf(next.norm, 'es') && !next.capital)
}

function functionWord(lexed: Lexed, at: number): Chunk | null {
  const { prepositions, conjunctions, subordinators, relatives, adverbs } = lexed.words
  const norm = normAt(lexed, at)
  if (lexed.places.has(at)) return null
  if (norm === 'that' && isPointingThat(lexed, at)) return null
  if (isClitic(lexed, at)) return plain('adverb', at, norm)
  if (relatives.has(norm)) return plain('relative', at, norm)
  if (conjunctions.has(norm)) return plain('conjunction', at, norm)
  if (lexed.hedges.has(at)) return null
  if (norm === 'to' && isVerbBase(lexed, at + 1)) return infinitive(lexed, at)
  if (prepositions.has(norm)) return plain('preposition', at, norm)
  if (subordinators.has(norm)) return plain('subordinator', at, norm)
  if (adverbs.has(norm) || (/(?:ly|mente)$/.test(norm) && !nounOf(norm, lexed.language)))
    return plain('adverb', at, norm)
  return null
}

const isVerbBase = (lexed: Lexed, at: number): boolean => {
  const token = lexed.tokens[at]
  if (!token) return false
  const form = verbOf(token.norm, token.lower, 'en')
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
  const [token, next] = [lexed.tokens[at], lexed.tokens[at + 1]]
  if (!token || !next || token.kind !== 'word' || token.capital || nounOf(token.norm, 'en')) return false
  const { definite, indefinite, demonstrative, negative, prepositions, adverbs } = lexed.words
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
    token &&
    (verbOf(token.norm, token.lower, 'en') ?? { ...stateForm, lemma: token.norm, form: 'base' as const })
  return form ? { ...plainVerbAt(lexed, at + 1, form, false), first: at, form: 'infinitive' } : null
}

const transitive = new Set([
  'kill',
  'hurt',
  'seize',
  'hold',
  'free',
  'deploy',
  'detain',
  'recapture',
  'catch',
  'transfer',
  'shoot',
  'foil',
  'attack',
  'design',
  'suspend',
  'declare',
])
const pronounsBefore = new Set(['who', 'which', 'they', 'he', 'she', 'it', 'we'])

/** "guards held in the jail": a past form with nothing to act on is a participle. "inmates held guards" is not. */
function isReduced(lexed: Lexed, at: number, form: VerbForm, before: Chunk | undefined): boolean {
  if (lexed.language === 'es' || form.form !== 'past') return false
  if (pronounsBefore.has(normAt(lexed, at - 1)) || !form.senses.some((sense) => transitive.has(sense)))
    return false
  if (before?.kind === 'conjunction' || before?.kind === 'adverb') return false
  const next = lexed.tokens[at + 1]
  if (!next || next.kind === 'punctuation' || lexed.words.be.has(next.norm) || lexed.dates.has(at + 1))
    return true
  if (
    lexed.counts.has(at + 1) ||
    lexed.hedges.has(at + 1) ||
    lexed.words.definite.has(next.norm) ||
    lexed.words.indefinite.has(next.norm)
  )
    return false
  return (
    lexed.words.prepositions.has(next.norm) ||
    lexed.words.conjunctions.has(next.norm) ||
    lexed.words.adverbs.has(next.norm) ||
    ['hostage', 'captive', 'dead', 'after', 'when', 'while'].includes(next.norm)
  )
}

function verbAt(lexed: Lexed, at: number, before: Chunk | undefined): VerbGroup | null {
  const token = lexed.tokens[at]
  if (!token || token.kind !== 'word') return null
  const auxiliary = auxiliaryVerbAt(lexed, at)
  if (auxiliary) return auxiliary
  const state = stateAt(lexed, at)
  if (state && !token.capital)
    return {
      ...plainVerbAt(lexed, at, stateForm, true),
      last: state.last,
      senses: [state.sense],
      holders: /^(?:of|de)$/.test(normAt(lexed, state.last)),
      lemma: token.norm,
      current: true,
    }
  const form = verbOf(token.norm, token.lower, lexed.language)
  return form ? plainVerbAt(lexed, at, form, isReduced(lexed, at, form, before)) : null
}
const stateForm: VerbForm = {
  lemma: '',
  senses: ['other'],
  form: 'participle',
  plural: null,
  conditional: false,
  accented: false,
}

/** May a noun phrase begin with this word, though it may be a verb as well? */
function startsNoun(lexed: Lexed, at: number, before: Chunk | undefined): boolean {
  const token = lexed.tokens[at]
  if (!token || token.kind !== 'word') return token?.kind === 'number'
  const { definite, demonstrative, indefinite, negative, pronouns } = lexed.words
  const { norm } = token
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
  const verb = verbOf(norm, token.lower, lexed.language)
  if (!verb) return true
  const noun = nounOf(norm, lexed.language)
  if (!noun) return token.capital && at > 0 && lexed.tokens[at - 1]?.kind === 'word' && !lexed.dates.has(at)
  return nominal(lexed, at, verb, before)
}

/** A word that is both: the chunk before it decides. */
function nominal(lexed: Lexed, at: number, verb: VerbForm, before: Chunk | undefined): boolean {
  const governed =
    before?.kind === 'preposition' ||
    before === undefined ||
    before.kind === 'stop' ||
    before.kind === 'quote'
  const next = normAt(lexed, at + 1)
  if (lexed.language === 'es') {
    if (verb.form === 'participle')
      return governed || before?.kind === 'conjunction' || before?.kind === 'verb'
    return governed || before?.kind === 'verb' || before?.kind === 'comma'
  }
  if (verb.form === 'past') return false
  if (verb.form === 'gerund') return !lexed.counts.has(at + 1) && (before?.kind !== 'verb' || next === 'of')
  const clause = before?.kind === 'relative' || (before?.kind === 'noun' && before.pronoun)
  return !clause
}

function asPronoun(lexed: Lexed, at: number): NounPhrase | null {
  if (!lexed.words.pronouns.has(normAt(lexed, at))) return null
  const phrase = nounPhraseAt(lexed, at)
  const base: NounPhrase = phrase ?? {
    kind: 'noun',
    first: at,
    last: at,
    head: '',
    classes: [],
    modifiers: [],
    count: null,
    vague: false,
    determiner: null,
    plural: false,
    place: null,
    pronoun: true,
    another: false,
    states: [],
    name: null,
  }
  return { ...base, first: at, last: at, head: normAt(lexed, at), pronoun: true, classes: [] }
}

function nextChunk(lexed: Lexed, at: number, chunks: Chunk[]): Chunk {
  const norm = normAt(lexed, at)
  const date = lexed.dates.get(at)
  if (date) return { kind: 'date', first: at, last: date.last, mention: date }
  const mark = punctuation(norm, at)
  if (mark && norm !== "'s") return mark
  const before = chunks.at(-1)
  const state = before?.kind === 'preposition' ? null : stateAt(lexed, at)
  if (state && state.last > at) {
    const verb = verbAt(lexed, at, before)
    if (verb && verb.last >= state.last) return verb
  }
  const fixed = functionWord(lexed, at)
  if (fixed) return fixed
  const pronoun = asPronoun(lexed, at)
  if (pronoun) return pronoun
  const auxiliary = lexed.places.has(at) ? null : auxiliaryVerbAt(lexed, at)
  if (auxiliary) return auxiliary
  const verb = lexed.places.has(at) ? null : verbAt(lexed, at, before)
  if (verb && (!startsNoun(lexed, at, before) || (state && before?.kind === 'verb'))) return verb
  return nounPhraseAt(lexed, at) ?? verb ?? plain('adverb', at, norm)
}

/** "had been reported as escaped", "remain captive": the second word tells what the first leaves open. */
function mergeComplement(chunks: Chunk[], next: VerbGroup): Chunk[] | null {
  const last = chunks.at(-1)
  const as = last?.kind === 'preposition' && /^(?:as|como)$/.test(last.word)
  const verb = as ? chunks.at(-2) : last
  if (verb?.kind !== 'verb' || (next.form === 'infinitive' && !/^to be|^to have/.test(next.lemma)))
    return null
  const reported =
    verb.passive && verb.senses.includes('say') && (next.form === 'reduced' || next.form === 'finite')
  const remains = verb.senses.includes('remain') && next.form === 'reduced'
  if (!reported && !remains) return null
  return [
    ...chunks.slice(0, as ? -2 : -1),
    {
      ...verb,
      last: next.last,
      senses: next.senses,
      lemma: next.lemma,
      passive: true,
      current: remains || verb.current,
    },
  ]
}

/** The sentence as a row of chunks that leaves no token out. */
export function chunk(lexed: Lexed): Chunk[] {
  let chunks: Chunk[] = []
  for (let at = 0; at < lexed.tokens.length; ) {
    const found: Chunk & Range = nextChunk(lexed, at, chunks)
    const last = Math.max(found.last, at)
    const next = found.last === last ? found : { ...found, last }
    const merged = next.kind === 'verb' ? mergeComplement(chunks, next) : null
    if (merged) chunks = merged
    else chunks.push(next)
    at = last + 1
  }
  return chunks
}
