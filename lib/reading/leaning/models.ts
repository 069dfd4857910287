import type { ClaimKind } from '@/lib/model/claim'
import { befellPeople } from '@/lib/model/unit'
import { type Candidate, figureOf, onTop, type Story, toCandidate } from '../candidate'
import type { Phrase } from '../grammar/sentence-view'
import { kindsThat } from '../kind-groups'

/** Figures on which others lean, and what leans on one. */

/** Kinds that count people to whom something happened, or who are sent: their figures lean on one another. */
export const countable: ReadonlySet<string> = new Set(kindsThat(({ counts }) => counts !== 'things'))

/** The same, and those driven out, missing or brought to safety, whom no kind counts: a report may take back their figures too. */
export const isCount = ({ kind, unit }: Pick<Candidate, 'kind' | 'unit'>): boolean =>
  countable.has(kind) || befellPeople(unit)

/** A figure of people to whom something happened, given as a number. */
export const counts = ({ kind, quantity }: Candidate): boolean =>
  quantity !== null && quantity.form !== 'implicit' && countable.has(kind) && kind !== 'troops_deployed'

const apart = new Set(['inmates moved', 'inmates held'])

/** Is neither number more than `times` times the other? Further apart, two hardly count the same. */
export const isWithin = (times: number, a: number, b: number): boolean => a <= times * b && b <= times * a

/** Is the number of a phrase within `times` of a figure told? One that is left open counts as one. */
export const isOfSize = (times: number, { quantity }: Candidate, { noun }: Phrase): boolean =>
  isWithin(times, quantity?.value ?? 1, noun.count?.value ?? 1)

/** The figure that stands closest before a phrase, if others may lean on its kind: after those moved no number counts forces. */
export function nearestBefore(taken: readonly Candidate[], { noun }: Phrase): Candidate | undefined {
  const nearest = taken
    .filter((c) => c.quantity && c.anchor < noun.first && (leant(c) || apart.has(c.unit)))
    .sort((a, b) => a.anchor - b.anchor)
    .at(-1)
  return nearest && leant(nearest) ? nearest : undefined
}
const leant = ({ kind }: Candidate): boolean => countable.has(kind) || kind === 'attack'

/** What a figure may lean on where only its kind is told, and no number: "How many died? Eighteen." */
export const toldBare = (kind: ClaimKind): Candidate => ({
  kind,
  quantity: null,
  unit: 'people',
  evidence: { first: 0, last: 0 },
  anchor: 0,
  phrase: null,
  verb: null,
  rank: 8,
  status: 'reported',
})

/** What `model` counts, counted of another phrase. */
export function countedLike(model: Candidate, phrase: Phrase, more: Partial<Candidate> = {}): Candidate {
  return toCandidate({
    kind: model.kind,
    unit: model.unit,
    ...figureOf(phrase),
    anchor: phrase.noun.first,
    phrase: phrase.index,
    verb: phrase.links[0]?.verb ?? model.verb,
    rank: 8,
    status: 'reported',
    model,
    ...onTop(phrase.noun),
    ...more,
  })
}

/** "corrigió la cifra a 12": the figure corrected is the first of the last sentence that gave one. */
export function lastTold({ earlier }: Story, test: (c: Candidate) => unknown): Candidate | undefined {
  const said = earlier.findLast(({ candidates }) => candidates.some(test))
  return said?.candidates.find(test)
}
