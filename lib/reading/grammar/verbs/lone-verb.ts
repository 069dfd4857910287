import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { verbOf } from '@/lib/reading/lexicon/verbs/verb-forms'

/** English words that are nouns as well, and verbs where something they act on follows. */

const isMany = /[^s]s$|^(?:data|media|people|police|men|women|children)$/

/** "a website says that", "rights groups put the dead at", "prisons in Tarsis hold 21,000": what follows is its object. */
function actsOnNext(lexed: Lexed, at: number, phrase: NounPhrase, form: string): boolean {
  const norm = normAt(lexed, at)
  const named = phrase.head !== '' || phrase.place !== null
  const agrees = form === 'present' || isMany.test(phrase.head) || lexed.places.has(phrase.last)
  if (!named || !agrees) return false
  if (/^says?$/.test(norm)) return true
  const { definite, indefinite, pronouns } = lexed.words
  const next = normAt(lexed, at + 1)
  const object =
    definite.has(next) || indefinite.has(next) || pronouns.has(next) || /^(?:that|no)$/.test(next)
  return object || lexed.counts.has(at + 1) || lexed.hedges.has(at + 1)
}

/** "Another 12 remain.", "58 remain captive": a noun would be plural. */
export const isDoneByMany = (lexed: Lexed, at: number, { count, head }: NounPhrase, form: string): boolean =>
  form === 'base' &&
  head === '' &&
  (count?.value ?? 0) > 1 &&
  lexed.counts.has(at - 1) &&
  (normAt(lexed, at) === 'remain' || /^(?:[.;:,]|after|as|when|while)?$/.test(normAt(lexed, at + 1)))

/** "15 remain in captivity", "the prison population stands at": before a preposition or number the word is the verb. */
export const isLoneVerb = (lexed: Lexed, at: number, phrase: NounPhrase, form: string): boolean => {
  if (actsOnNext(lexed, at, phrase, form) || isDoneByMany(lexed, at, phrase, form)) return true
  const next = lexed.tokens[at + 1]
  const { prepositions, adverbs } = lexed.words
  const open = !next || prepositions.has(next.norm) || adverbs.has(next.norm)
  const subject = form === 'present' ? phrase.head !== '' : phrase.count !== null && phrase.head === ''
  return subject && (open || (form === 'present' && (lexed.counts.has(at + 1) || lexed.hedges.has(at + 1))))
}

const done: ReadonlySet<Sense> = new Set<Sense>(['free', 'kill', 'seize', 'detain', 'capture', 'recapture'])
const doers = new Set<NounClass>(['police', 'soldier', 'inmate', 'gang', 'person'])

/** "Police rescue seven guards", "Army frees 12": whoever does it opens the clause, and a number of people follows. */
export function isDeedOf(lexed: Lexed, at: number, phrase: NounPhrase, form: string): boolean {
  const { first, last, head, determiner, count, classes } = phrase
  if (determiner !== null || count !== null || last !== at - 1 || !lexed.counts.has(at + 1)) return false
  if (!classes.some((name) => doers.has(name))) return false
  const agrees = form === 'base' ? isMany.test(head) : form === 'present' && !/[^s]s$/.test(head)
  const opens = first === 0 || /^[.;:,]$|^(?:and|as|that|after)$/.test(normAt(lexed, first - 1))
  const token = lexed.tokens[at]
  const verb = token && verbOf(token.norm, token.lower, 'en')
  return agrees && opens && verb?.senses.some((sense) => done.has(sense)) === true
}
