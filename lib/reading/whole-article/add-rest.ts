import type { Draft } from '@/lib/reading/draft'

/** The last of those held, who walk free. */

const figureOf = (draft: Draft) => draft.candidate.quantity?.value ?? null

const restWords = /^(?:remaining|last|final|other|rest|restantes|ultim[oa]s|otr[oa]s|demas)$/
const stayed = /^(?:seguian|quedaban|permanecian|continuaban)$/

/** "the remaining 12 guards", "los doce custodios que aún seguían retenidos": those who were left. */
function isRest({ view, candidate }: Draft): boolean {
  const noun = view.chunks[candidate.phrase ?? -1]
  if (noun?.kind !== 'noun' || noun.determiner !== 'definite') return false
  const norms = view.lexed.tokens.map(({ norm }) => norm)
  const after = norms.slice(noun.last + 1, noun.last + 4)
  return (
    norms.slice(noun.first, noun.last + 1).some((norm) => restWords.test(norm)) ||
    (after[0] === 'que' && after.some((norm) => stayed.test(norm)))
  )
}

/** The rest who walk free come on top of those freed before, unless the article has told of them all. */
export function addRest(drafts: readonly Draft[]): void {
  const freed = drafts.filter(({ candidate }) => candidate.kind === 'hostages_freed')
  for (const [i, draft] of freed.entries()) {
    const all = freed.slice(0, i).some((other) => (figureOf(other) ?? 0) > (figureOf(draft) ?? 0))
    if (figureOf(draft) === null || draft.candidate.status !== 'reported' || all || !isRest(draft)) continue
    draft.candidate = { ...draft.candidate, additional: true }
  }
}
