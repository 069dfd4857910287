import type { ClaimKind } from '@/lib/model/claim'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { kindNamed, kindOfDeed } from '@/lib/reading/lexicon/fates'

/** What a sentence says that a count is of, without giving it. */

const asks = /^(?:many|cuant[oa]s)$/

/** "how many have died", "cuántas personas murieron". */
export function askedBy(chunks: readonly Chunk[], view: SentenceView): ClaimKind[] {
  return chunks.flatMap((chunk, at): ClaimKind[] => {
    if (!asks.test(view.lexed.tokens[chunk.first]?.norm ?? '')) return []
    const verb = chunks.slice(at, at + 4).find((next) => isVerb(next) && next.form === 'finite')
    const kind = isVerb(verb) ? kindOfDeed(verb.senses) : undefined
    return kind ? [kind] : []
  })
}

/** "the number of dead", "la cuenta de los muertos", "the death toll". */
export function namedBy(view: SentenceView, to: number): ClaimKind[] {
  return view.chunks.slice(0, to).flatMap((chunk, at): ClaimKind[] => {
    if (!isNoun(chunk) || chunk.count || !chunk.classes.includes('toll')) return []
    const of = complementOf(view.chunks, at)
    const kind = kindNamed(of && !of.count ? of.classes : chunk.modifiers)
    return kind ? [kind] : []
  })
}

/** "How many convicts are free remains in dispute.": whatever is asked, a number behind it answers that. */
export const asksHowMany = ({ lexed }: SentenceView): boolean =>
  lexed.tokens.some(({ norm }) => asks.test(norm))

/** "En cuanto a los evadidos, ", "Of the hurt, ": whom the sentence says at its beginning that it is about. */
export function openingTopic({ chunks }: SentenceView): ClaimKind | undefined {
  const end = chunks.findIndex(({ kind }) => kind === 'comma')
  const opening = chunks.slice(0, Math.max(0, end))
  const about = opening.at(-1)
  if (opening[0]?.kind !== 'preposition' || !isNoun(about) || about.count || opening.some(isVerb))
    return undefined
  return kindNamed(about.classes)
}
