import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import type { Sight } from './allowed'

/** Days of a clause beside the fact's, of which the fact is told to be a part. */

/** "When rebels overran X in April 2014, killing two, the world looked away": what was done thereby was done then. */
export function isDoneThereby({ view: { chunks }, candidate: { verb } }: Sight, date: number): boolean {
  const at = verb?.form === 'gerund' ? chunks.indexOf(verb) : -1
  return at > 0 && chunks[at - 1]?.kind === 'comma' && date === at - 2
}

const all = /^(?:it|all|everything|this|that|todo|ello|esto|eso)$/
const wave = /^(?:wave|spate|series|crisis|ola|oleada|serie)$/

/** "In X, where it (all) began last December, 333 were kidnapped": the place tells the day of what began there. */
export function isWhereItBegan(
  { view, clauses, candidate }: Sight,
  date: number,
  verb: VerbGroup | null,
): boolean {
  const clause = clauses.all[clauses.of[date] ?? 0]
  const last = view.chunks[date]?.last ?? 0
  if (!verb?.senses.includes('begin') || clause?.opener !== 'relative' || last > candidate.anchor)
    return false
  if (!/^(?:where|donde)$/.test(clause.word) || !clause.noun?.place || candidate.verb?.current) return false
  // "where it began to rain last December".
  const told = view.lexed.tokens.slice(verb.first, view.chunks[date]?.first)
  if (told.some(({ norm }) => /^(?:to|a)$/.test(norm))) return false
  const what = subjectOf(view, verb)
  // Spanish leaves out "it".
  return what === null
    ? view.lexed.language === 'es'
    : all.test(what.head) || wave.test(what.head) || all.test(wordAt(view, what.last))
}
