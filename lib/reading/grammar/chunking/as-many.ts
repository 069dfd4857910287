import { type Chunk, type Count, isNoun, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { fresh, nounPhraseAt } from '@/lib/reading/grammar/nouns/noun-phrase'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'

/** A number told by the one before it: "350 policías y otros tantos militares", "nine guards and as many clerks". */

const uncounted: readonly NounClass[] = ['time', 'money', 'extent', 'label']

/** The number told last of people or things; hours, sums of money and distances count nobody. */
function countBefore(chunks: readonly Chunk[]): Count | null {
  for (let i = chunks.length - 1; i >= 0 && chunks.length - i < 16; i--) {
    const chunk = chunks[i]
    if (!isNoun(chunk) || !chunk.count || chunk.count.share || chunk.count.alone) continue
    if (chunk.classes.some((name) => uncounted.includes(name))) continue
    // "trece reclusos y un guía; otros tantos": as many as both, not with "una celda".
    const [joint, other] = [chunks[i + 1], chunks[i + 2]]
    const both =
      joint?.kind === 'conjunction' &&
      isNoun(other) &&
      other.determiner === 'indefinite' &&
      other.classes.some((name) => people.has(name))
    return both ? { ...chunk.count, value: chunk.count.value + 1 } : chunk.count
  }
  return null
}

const others = new Set(['otros', 'otras'])
const openers = new Set(['la', 'el', 'igual', 'the', 'an'])
const joints = new Set<Chunk['kind']>(['conjunction', 'comma', 'stop'])

const same = {
  es: /^(?:(?:la misma|igual) cantidad|(?:el mismo|igual) numero)\b/,
  en: /^(?:the same|an equal) number\b/,
}

/** "tres en Roble y la misma cantidad en Tarsis", not "el mismo número de celdas", nor "que ayer": how many words say so, or 0. */
function sameNumberAt(lexed: Lexed, at: number, chunks: readonly Chunk[]): number {
  if (!openers.has(normAt(lexed, at)) || !joints.has(chunks.at(-1)?.kind ?? 'noun')) return 0
  const words = [0, 1, 2, 3].map((step) => normAt(lexed, at + step))
  const said = same[lexed.language].exec(words.join(' '))?.[0].split(' ').length ?? 0
  return said > 0 && /^(?:en|in|at)$/.test(words[said] ?? '') ? said : 0
}

/** How many words before the noun say so, or 0. */
function wordsAt(lexed: Lexed, at: number, chunks: readonly Chunk[]): number {
  const alike = sameNumberAt(lexed, at, chunks)
  if (alike > 0) return alike
  if (lexed.language === 'es')
    return others.has(normAt(lexed, at)) && /^tant[oa]s$/.test(normAt(lexed, at + 1)) ? 2 : 0
  if (normAt(lexed, at) !== 'as' || normAt(lexed, at + 1) !== 'many') return 0
  const before = chunks.at(-1)
  const joint = before?.kind === 'adverb' && before.word === 'just' ? chunks.at(-2) : before
  // "and as many soldiers as clerks" gives no number, nor does "as many as 40".
  const compares = [2, 3, 4].some((step) => normAt(lexed, at + step) === 'as')
  return joint?.kind === 'conjunction' && !compares ? 2 : 0
}

/** The noun phrase that begins at `at` with such words, or null. */
export function asManyAt(lexed: Lexed, at: number, chunks: readonly Chunk[]): NounPhrase | null {
  const words = wordsAt(lexed, at, chunks)
  const count = words > 0 ? countBefore(chunks) : null
  if (!count) return null
  const named = nounOf(normAt(lexed, at + words), lexed.language)
  const phrase = (named ? nounPhraseAt(lexed, at + words) : null) ?? fresh(at)
  // "otros tantos heridos": a participle where no number stands before it, and here those counted.
  const whom = named && !phrase.head && phrase.classes.length === 0
  return {
    ...phrase,
    ...(whom ? { head: normAt(lexed, at + words), classes: [...named.classes] } : {}),
    first: at,
    last: Math.max(phrase.last, at + words - 1),
    plural: true,
    determiner: 'indefinite',
    another: true,
    count: { ...count, first: at, last: at + words - 1, form: 'words' },
  }
}
