import { people } from '../lexicon/noun-classes'
import { type Chunk, isVerb, type NounPhrase } from './chunk'
import { type Lexed, normAt } from './lexer'

/** Numbers that only tell by how much another one differs: they count nobody of their own. */

const step = /^(?:mas|menos)$/

/** "cuatro más que en 2022", "45 homicidios menos que el año anterior", not "600 más de su capacidad". */
function isCompared(lexed: Lexed, { count, last }: NounPhrase): boolean {
  for (let at = (count?.last ?? last) + 1; at <= last + 1; at++)
    if (step.test(normAt(lexed, at)) && normAt(lexed, at + 1) === 'que') return true
  return false
}

const moves =
  /^(?:rebajar|reducir|recortar|aumentar|incrementar|elevar|subir|bajar|disminuir|crecer|caer|corregir|engrosar)$/

/** "fue rebajada en tres", "aumentó en seis": by so many; "en tres cárceles" is a place. */
function isStep(lexed: Lexed, chunks: readonly Chunk[], index: number, noun: NounPhrase): boolean {
  if (normAt(lexed, noun.first - 1) !== 'en') return false
  if (noun.head !== '' && !noun.classes.some((name) => people.has(name))) return false
  let at = index - 2
  while (chunks[at]?.kind === 'adverb') at--
  const verb = chunks[at]
  return isVerb(verb) && moves.test(verb.lemma)
}

export const isDifference = (
  lexed: Lexed,
  chunks: readonly Chunk[],
  index: number,
  noun: NounPhrase,
): boolean =>
  lexed.language === 'es' &&
  noun.count !== null &&
  (isCompared(lexed, noun) || isStep(lexed, chunks, index, noun))
