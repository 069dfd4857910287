import { type Chunk, isVerb } from '@/lib/reading/grammar/chunk'

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
