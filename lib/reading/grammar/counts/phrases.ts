import { type Chunk, isNoun, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { toNoun } from '@/lib/reading/grammar/chunking/one-shape'
import type { Lexed } from '@/lib/reading/grammar/lexing/lexer'
import { insertionsOf } from '@/lib/reading/grammar/links/insertions'
import { type Attachment, attach, complementOf } from '@/lib/reading/grammar/links/links'
import type { Phrase } from '@/lib/reading/grammar/sentence-view'
import { isFate } from '@/lib/reading/lexicon/noun-classes'
import { antecedent, countedClasses, isTaken } from './counted-of'
import { isDifference } from './differences'
import { countsNothing } from './no-count'
import {
  bodyBefore,
  isDeprived,
  isHead,
  isNamed,
  isUniformed,
  isWhoever,
  manyBefore,
  menOnly,
} from './who-it-is'

/** The noun phrases of a sentence, each with what it counts and what is said of it. */

/** "an unknown number of guards": many, but no number. */
const amounts = new Set([
  'number',
  'numero',
  'group',
  'grupo',
  'series',
  'serie',
  'majority',
  'mayoria',
  'cantidad',
  'handful',
])

/** "un número no determinado de ellos": where "determinado" stands, or the amount itself. */
function undeterminedAt(chunks: Chunk[], index: number): number {
  const [no, told] = [chunks[index + 1], chunks[index + 2]]
  const unknown =
    no?.kind === 'adverb' &&
    no.word === 'no' &&
    (isNoun(told) || isVerb(told)) &&
    /^(?:determin|precis|especific|establec|revel)/.test(isNoun(told) ? told.head : told.lemma)
  return unknown ? index + 2 : index
}
/** "no son 52, sino 49" leaves out the verb, which is that of the number denied. */
const isInstead = (chunks: Chunk[], index: number): boolean => {
  const before = chunks[index - 1]
  return before?.kind === 'conjunction' && /^(?:sino|but)$/.test(before.word)
}
const deniedLinks = (phrases: Phrase[]): Phrase['links'] =>
  [...phrases]
    .reverse()
    .find(({ noun }) => noun.count)
    ?.links.filter(({ verb }) => verb.negated) ?? []

/** "decenas de muertos y heridos": the word for many holds for both. */
function sharesMany(
  chunks: Chunk[],
  index: number,
  { determiner, count, classes, plural }: NounPhrase,
): boolean {
  if (index < 2) return false
  const [many, joint] = [chunks[index - 2], chunks[index - 1]]
  if (joint?.kind !== 'conjunction' || !isNoun(many) || !many.vague) return false
  const bare = determiner === null && count === null && plural
  return bare && classes.some(isFate) && many.classes.some(isFate)
}

/** A noun phrase as its sentence means it: of many, of no count at all, or of somebody by name. */
function toldNoun(chunks: Chunk[], lexed: Lexed, index: number, chunk: NounPhrase): NounPhrase {
  const found = sharesMany(chunks, index, chunk) ? toNoun({ ...chunk, vague: true }) : chunk
  const uncounted = countsNothing(chunks, index) || isDifference(lexed, chunks, index, found)
  const told = uncounted ? toNoun({ ...found, count: null }) : found
  const named =
    told.classes.length === 0 &&
    (isNamed(chunks, index, told) || isWhoever(chunks, index, told) || isHead(chunks, index, told))
  return named ? toNoun({ ...told, classes: ['role'] }) : told
}

type Told = {
  chunks: Chunk[]
  lexed: Lexed
  insertions: ReturnType<typeof insertionsOf>
  /** Those before it in the sentence. */
  phrases: Phrase[]
}

const attachTo = ({ chunks, lexed, insertions }: Told, index: number) =>
  attach(chunks, index, lexed.language === 'es', insertions)

const isAmount = ({ determiner, count, head }: NounPhrase): boolean =>
  determiner === 'indefinite' && !count && amounts.has(head)

/** "un número no determinado de ellos", "a group of guards": many, of what stands behind; null where it is no such amount. */
function amountOf(
  told: Told,
  index: number,
  noun: NounPhrase,
  { links, governor }: Attachment,
): Phrase | null {
  const at = undeterminedAt(told.chunks, index)
  const whole = complementOf(told.chunks, at)
  const classes = whole?.pronoun && at > index ? antecedent(told.phrases, true) : whole?.classes
  if (!classes?.length) return null
  return { index, noun: toNoun({ ...noun, vague: true, classes }), classes, bare: false, links, governor }
}

/** "a battalion of 300 men": what tells of the body tells of them, and what it is made of they are. */
function addBody(told: Told, { classes, links }: Phrase, body: number): void {
  const whom = told.chunks[body]
  links.push(...attachTo(told, body).links)
  const isSaid = isNoun(whom) && whom.classes.length > 0 && !whom.classes.includes('label')
  classes.push(...(isSaid ? whom.classes : ['soldier' as const]))
}

/** A phrase with what it counts and the verbs that tell of it. */
function phraseOf(told: Told, index: number, noun: NounPhrase, { links, governor }: Attachment): Phrase {
  const { chunks, lexed, phrases } = told
  const classes = [...countedClasses(chunks, index, noun, phrases)]
  const bare = noun.count !== null && noun.classes.length === 0 && !noun.head
  const phrase = { index, noun, classes, bare, links, governor }
  if (isTaken(noun) || isTaken(complementOf(chunks, index))) classes.push('hostage')
  if (links.length === 0 && isInstead(chunks, index)) links.push(...deniedLinks(phrases))
  const before = links.length === 0 ? manyBefore(chunks, index) : null
  if (before !== null) links.push(...attachTo(told, before).links)
  const body = bodyBefore(chunks, index)
  const isBodys = links.every(({ verb }) => verb.form === 'gerund')
  if (body !== null && !isBodys && menOnly.test(noun.head)) classes.push('soldier')
  if (isUniformed(lexed, noun)) classes.push('police')
  if (isDeprived(chunks, index)) classes.push('inmate')
  if (body !== null && isBodys) addBody(told, phrase, body)
  return phrase
}

/** Every noun phrase of a sentence, with the verbs that tell of it. */
export function phrasesOf(chunks: Chunk[], lexed: Lexed): Phrase[] {
  const phrases: Phrase[] = []
  const told = { chunks, lexed, insertions: insertionsOf(chunks, lexed), phrases }
  for (const [index, chunk] of chunks.entries()) {
    if (!isNoun(chunk)) continue
    const noun = toldNoun(chunks, lexed, index, chunk)
    const isMany = isAmount(noun)
    const attached = attachTo(told, isMany ? undeterminedAt(chunks, index) : index)
    phrases.push((isMany && amountOf(told, index, noun, attached)) || phraseOf(told, index, noun, attached))
  }
  return phrases
}
