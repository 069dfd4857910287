import { type Chunk, isNoun, isVerb, type NounPhrase, type Range } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { people } from '@/lib/reading/lexicon/noun-classes'

/**
 * What somebody says of people, between them and their verb: what they stand accused of ("accused of murdering the mayor",
 * "procesados por el asesinato de un juez") or are called ("people it labels terrorists").
 */

const accuses =
  /^(?:accuse|charge|convict|suspect|want|sentence|indict|implicate|try|jail|imprison|await|acusar|procesar|sentenciar|condenar|investigar|imputar|vincular|encarcelar|implicar)$/
const accused =
  /^(?:acusad|procesad|sentenciad|condenad|investigad|imputad|vinculad|implicad|sospechos|encarcelad)[oa]s?$/
const ofWhat = /^(?:of|with|for|in|over|de|por|en|al?|con)$/
const longest = 18

const isPeople = (noun: NounPhrase): boolean =>
  noun.count !== null || noun.plural || noun.classes.some((name) => people.has(name))

/** The index behind the word that accuses them, or null. */
function accusedAt(chunks: Chunk[], lexed: Lexed, at: number): number | null {
  const whom = chunks[at]
  if (!isNoun(whom) || !isPeople(whom)) return null
  const [next, third] = [chunks[at + 1], chunks[at + 2]]
  if (isVerb(next) && accuses.test(next.lemma) && next.form !== 'infinitive' && next.first === next.last)
    return isNoun(third) && third.head === 'trial' ? at + 3 : at + 2
  const suspects = /^(?:suspect|accused|convict)s?$/.test(whom.head)
  return suspects || accused.test(normAt(lexed, whom.last)) ? at + 1 : null
}

/** Of each, the chunks from the accusing word to the one before the verb of the accused. */
export function chargesOf(chunks: Chunk[], lexed: Lexed): Range[] {
  const found: Range[] = []
  for (let at = 0; at < chunks.length; at++) {
    const called = calledUntil(chunks, lexed, at)
    if (called !== null) found.push({ first: at + 1, last: called })
    const from = accusedAt(chunks, lexed, at)
    const of = from === null ? undefined : chunks[from]
    if (from === null || of?.kind !== 'preposition' || !ofWhat.test(of.word)) continue
    const verb = verbOf(chunks, from)
    if (verb !== null) found.push({ first: at + 1, last: verb - 1 })
  }
  return found
}

const calls = /^(?:label|call|brand|describe|consider|deem|llam|calific|tild|catalog|denomin|tach)/

/** "it labels terrorists", "a las que llama terroristas": the chunk of what they are called, or null. */
function calledUntil(chunks: Chunk[], lexed: Lexed, at: number): number | null {
  const whom = chunks[at]
  if (!isNoun(whom) || !whom.count || whom.count.alone) return null
  const [who, says] = [chunks[at + 1], chunks[at + 2]]
  if (!says) return null
  const opens =
    lexed.language === 'es'
      ? who?.kind === 'relative' && /^a /.test(`${who.word} `)
      : isNoun(who) && (who.pronoun || who.determiner === 'definite') && !who.count
  if (!opens || !calls.test(normAt(lexed, says.first))) return null
  // "labels terrorists" may be one noun.
  if (isNoun(says) && says.last > says.first) return at + 2
  const name = at + (chunks[at + 3]?.kind === 'preposition' ? 4 : 3)
  return (isVerb(says) || name === at + 4) && isNoun(chunks[name]) ? name : null
}

/** The verb of the accused: the first that is no part of what they are accused of. */
function verbOf(chunks: Chunk[], from: number): number | null {
  for (let at = from; at < chunks.length && at - from < longest; at++) {
    const chunk = chunks[at]
    // "the mayor, who was shot in May,": told of the other, between commas.
    if (chunk?.kind === 'comma' && chunks[at + 1]?.kind === 'relative') {
      const close = chunks.findIndex(({ kind }, i) => i > at + 1 && /^(?:comma|stop)$/.test(kind))
      if (chunks[close]?.kind !== 'comma') return null
      at = close
      continue
    }
    if (!chunk || /^(?:stop|subordinator|relative|comma)$/.test(chunk.kind)) return null
    if (isVerb(chunk) && chunk.form === 'finite') return at
  }
  return null
}
