import { isVerb } from '@/lib/reading/grammar/chunk'
import { isToll } from '@/lib/reading/kind-groups'
import { givesFigure } from '@/lib/reading/superseded/gives-figure'
import type { Sight } from './allowed'

/** "a day after an attack that killed 12", "a day after pagers blew up, killing 12": within the clause, or by what it tells. */
export function isInClause({ view, clauses, own, candidate }: Sight, bound: number): boolean {
  for (let clause: number | null = own; clause !== null; clause = clauses.all[clause]?.parent ?? null)
    if (clause === bound) return true
  const { verb } = candidate
  const told = verb ? view.chunks.indexOf(verb) : -1
  // "killing 12 and wounding 30": both go with the verb before them.
  const finite = view.chunks.findLastIndex((c, i) => i < told && isVerb(c) && c.form !== 'gerund')
  const at = view.chunks.findIndex((c, i) => i > finite && isVerb(c))
  const before = view.chunks[at - 2]
  return (
    verb?.form === 'gerund' &&
    at - 2 === finite &&
    view.chunks[at - 1]?.kind === 'comma' &&
    clauses.of[finite] === bound &&
    isVerb(before) &&
    before.form === 'finite' &&
    before.senses.some((sense) => /^(?:attack|happen|begin|riot)$/.test(sense))
  )
}

/** "hours after the agency had spoken of 30 bodies": when it spoke of them, not when they died. */
export const isAccount = ({ view, candidate, clauses, own }: Sight): boolean =>
  isToll(candidate) &&
  view.verbs.some(
    ({ verb, index }) => clauses.of[index] === own && verb.first < candidate.anchor && givesFigure(verb),
  )
