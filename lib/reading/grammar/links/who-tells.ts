import { type Chunk, isVerb } from '@/lib/reading/grammar/chunk'
import { normAt } from '@/lib/reading/grammar/lexing/lexer'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** "killed 202 people, three witnesses said": is the phrase behind the comma who tells it, and no more of those counted? */
export function isWhoTells(chunks: readonly Chunk[], index: number): boolean {
  const said = chunks[index + 1]
  return (
    chunks[index - 1]?.kind === 'comma' &&
    isVerb(said) &&
    said.form === 'finite' &&
    !said.passive &&
    said.senses.includes('say')
  )
}

/** "according to three witnesses", "según dos guardias": the same, behind the words that name a source. */
export function isSource({ chunks, lexed }: SentenceView, index: number): boolean {
  const first = chunks[index]?.first ?? 0
  const [second, last] = [2, 1].map((step) => normAt(lexed, first - step))
  return last === 'segun' || /^(?:according to|acuerdo con)$/.test(`${second} ${last}`)
}
