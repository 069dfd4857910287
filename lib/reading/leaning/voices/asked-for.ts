import type { ClaimKind } from '@/lib/model/claim'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { kindOfFate } from '@/lib/reading/leaning/fate'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/** What a sentence says that a count is of, without giving it. */

const kindOfVerb: Partial<Record<Sense, ClaimKind>> = {
  die: 'killed',
  kill: 'killed',
  hurt: 'injured',
  escape: 'escaped',
}

const asks = /^(?:many|cuant[oa]s)$/

/** "how many have died", "cuántas personas murieron". */
export function askedBy(chunks: readonly Chunk[], view: SentenceView): ClaimKind[] {
  return chunks.flatMap((chunk, at): ClaimKind[] => {
    if (!asks.test(view.lexed.tokens[chunk.first]?.norm ?? '')) return []
    const verb = chunks.slice(at, at + 4).find((next) => isVerb(next) && next.form === 'finite')
    return isVerb(verb) ? verb.senses.flatMap((sense) => kindOfVerb[sense] ?? []).slice(0, 1) : []
  })
}

/** "the number of dead", "la cuenta de los muertos", "the death toll". */
export function namedBy(view: SentenceView, to: number): ClaimKind[] {
  return view.chunks.slice(0, to).flatMap((chunk, at): ClaimKind[] => {
    if (!isNoun(chunk) || chunk.count || !chunk.classes.includes('toll')) return []
    const of = complementOf(view.chunks, at)
    const classes = of && !of.count ? of.classes : chunk.modifiers
    return classes.flatMap((name) => kindOfFate[name] ?? []).slice(0, 1)
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
  return about.classes.flatMap((name) => kindOfFate[name] ?? [])[0]
}
