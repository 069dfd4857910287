import { toQuantity } from '@/lib/text/bounds'
import type { Candidate } from './candidate'
import { isNoun } from './grammar/chunk'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { freedBesides, freedInList } from './kinds/freed-list'
import { isHeldAndFreed, isHeldBeforeFreed } from './kinds/held-and-freed'

/** Which of the claims that the kinds found in a sentence are its claims. */

/** "freed the guards and clerks who had been held": the holding is told by the freeing. */
function withoutBackground(chosen: Candidate[]): Candidate[] {
  const freed = chosen.some(({ kind }) => kind === 'hostages_freed')
  return chosen.filter((c) => !(freed && c.kind === 'hostages_held' && !c.quantity && c.rank >= 4))
}

/** "fue baleado y murió": one person, told of once. */
const isDeadBesides = (c: Candidate, chosen: readonly Candidate[]): boolean =>
  c.kind === 'injured' &&
  c.phrase !== null &&
  chosen.some((o) => o.kind === 'killed' && o.phrase === c.phrase)

/** "along with his driver", "junto a su asesor": one more than those of whom the verb tells. */
const isCompanion = (view: SentenceView, anchor: number): boolean =>
  /^(?:with|con|a)$/.test(wordAt(view, anchor - 1)) &&
  /^(?:along|together|junto|juntos)$/.test(wordAt(view, anchor - 2))

/** One person whom no number tells, alone or in a row. */
const isSingle = (view: SentenceView, { quantity, verb, anchor }: Candidate): boolean =>
  quantity?.form === 'implicit' && verb !== null && !isCompanion(view, anchor)

const ofSeveral = /^(?:were|are|have|fueron|son|han|\w+ron)$/
/** "were killed", "resultaron heridos", "murieron". */
function isOfSeveral({ lexed }: SentenceView, verb: Candidate['verb']): boolean {
  if (!verb) return false
  return lexed.tokens.slice(verb.first, verb.last + 1).some(({ norm }) => ofSeveral.test(norm))
}

/**
 * "A guard and a prisoner died", "the mayor and his driver were killed": somebody else, where both have an article of their own
 * and one may be anybody or the verb is of several.
 */
function isBeside(view: SentenceView, first: Candidate, second: Candidate): boolean {
  const { chunks } = view
  const [at, next] = [first.phrase ?? -1, second.phrase ?? -1]
  const [one, other, between] = [chunks[at], chunks[next], chunks[at + 1]]
  if (next !== at + 2 || !isNoun(one) || !isNoun(other)) return false
  if (between?.kind !== 'conjunction' || !/^(?:and|y|e)$/.test(between.word)) return false
  const anybody = one.determiner === 'indefinite' && other.determiner === 'indefinite'
  return anybody || (one.determiner !== null && other.determiner !== null && isOfSeveral(view, first.verb))
}

/** "A guard and a prisoner died": two, of whom each is told as one. */
function withThoseBeside(view: SentenceView, single: Candidate, found: readonly Candidate[]): Candidate {
  const row = found.filter(
    ({ kind, verb, phrase, quantity }) =>
      kind === single.kind && verb === single.verb && phrase !== null && quantity?.value === 1,
  )
  const first = row.find((c) => row.some((next) => isBeside(view, c, next)))
  const second = first && row.find((c) => isBeside(view, first, c))
  if (!first || !second || (first !== single && second !== single)) return single
  return {
    ...first,
    quantity: toQuantity(2, 'exact', 'implicit'),
    unit: first.unit === second.unit ? first.unit : 'people',
    evidence: { first: first.evidence.first, last: second.evidence.last },
  }
}

/** The closest kind wins a phrase; two names of one person under one verb are one claim, a row of people is a claim of them all. */
export function choose(view: SentenceView, found: Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of found) {
    if (isHeldBeforeFreed(candidate, found)) continue
    const both = isHeldAndFreed(view, candidate, found)
    const key = both
      ? `held ${candidate.phrase}`
      : isSingle(view, candidate)
        ? `${candidate.kind} ${candidate.verb?.first}`
        : candidate.phrase === null || candidate.kind === 'unconfirmed_report'
          ? `${candidate.kind} ${candidate.evidence.first}`
          : `phrase ${candidate.phrase}`
    const known = best.get(key)
    if (!known || candidate.rank < known.rank) best.set(key, candidate)
  }
  const kept = [...best.values()].map((c) => (isSingle(view, c) ? withThoseBeside(view, c, found) : c))
  const chosen = freedInList(view, freedBesides(view, withoutBackground(kept)))
  return chosen.filter(
    (c) => !isDeadBesides(c, chosen) && (c.quantity || c.verb === null || !isNumbered(view, c, chosen)),
  )
}

/** "son dos los directores asesinados": the number of the same people stands beside them. */
function isNumbered(view: SentenceView, c: Candidate, chosen: readonly Candidate[]): boolean {
  const noun = view.chunks[c.phrase ?? -1]
  const known =
    noun?.kind === 'noun' &&
    (noun.determiner === 'definite' || (c.phrase === 0 && noun.plural && !noun.vague))
  return chosen.some(
    (other) =>
      other.quantity && other.kind === c.kind && ((other.unit === c.unit && other.verb === c.verb) || known),
  )
}
