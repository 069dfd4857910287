import type { Found } from '@/lib/kinds/kind'
import type { ClaimKind } from '@/lib/model/claim'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { KindRule } from '../../candidate'
import { countKind } from './count-kind'

/** What such a kind tells of a number is nearer to it than what kinds of a wider meaning read from the same words. */
const nearest = -1

/** A claim kind that says in plain data how it is found. */
export function plainKind(kind: ClaimKind, { unit, suffers, nouns, who, beside }: Found): KindRule {
  const counted = countKind({
    kind,
    unit,
    suffers,
    nouns: nouns ?? [],
    counted: (classes) => classes.some((name) => who.includes(name)),
    single: 'described',
    facts: true,
  })
  const words = beside === undefined ? null : signOfWords(beside)
  return {
    kind,
    find: (view, story) =>
      words && !holds(view, words)
        ? []
        : counted.find(view, story).map((candidate) => ({ ...candidate, rank: nearest })),
  }
}
