import type { Provenance } from '@/lib/model/incident'
import type { Words } from './en'
import { toRange } from './figure-range'

type Kind = NonNullable<Provenance['relations']>[number]['kind']
/** One relation as it is seen from one of its ends; `other` is null where the filters leave the other end out. */
type SeenRelation = { kind: Kind; isFrom: boolean; other: Provenance | null }

/** A claim's own relations, and those that others have to it. */
function relationsOf(claim: Provenance, all: readonly Provenance[]): SeenRelation[] {
  const own = (claim.relations ?? []).map(({ to, kind }) => ({
    kind,
    isFrom: true,
    other: all.find((one) => one.claim === to) ?? null,
  }))
  const others = all.flatMap((other) =>
    (other.relations ?? [])
      .filter(({ to }) => to === claim.claim)
      .map(({ kind }) => ({ kind, isFrom: false, other })),
  )
  // Two that contradict each other may both say so.
  const isNew = ({ kind, other }: SeenRelation) =>
    !own.some((one) => one.kind === kind && one.other?.claim === other?.claim)
  return [...own, ...others.filter(isNew)]
}

const figureOf = (words: Words, claim: Provenance | null) =>
  claim?.quantity ? words.range(toRange(claim.quantity)) : null

function sayOne(words: Words, claim: Provenance, { kind, isFrom, other }: SeenRelation): string | null {
  const { relations } = words
  const figure = figureOf(words, other)
  if (kind === 'part_of') return isFrom ? relations.part(figure) : null
  if (kind === 'adds_to') return isFrom ? relations.onTop(figure) : null
  if (!other || figure === null) return null
  const isSame = other.article === claim.article
  if (kind === 'supersedes') {
    // Said where the older figure is struck: why it is.
    if (isFrom) return null
    return isSame ? relations.replaced(figure) : relations.later(other.publisher, figure)
  }
  const who = isSame ? relations.same : other.publisher
  return other.status === 'alleged' ? relations.unconfirmed(who, figure) : relations.gives(who, figure)
}

const replacing: SeenRelation = { kind: 'supersedes', isFrom: false, other: null }

/**
 * How a claim's figure stands to others, in short: "part of the 131", "AP gives 11, the same report gives 6". A struck figure
 * says what overtook it: where no relation names that, `by`, whose figure stands now.
 */
export function sayRelations(
  words: Words,
  claim: Provenance,
  all: readonly Provenance[],
  by: Provenance | null = null,
): string {
  const relations = relationsOf(claim, all)
  const isNamed = relations.some(({ kind, isFrom, other }) => kind === 'supersedes' && !isFrom && other)
  const overtaken = by && by.claim !== claim.claim && !isNamed ? [{ ...replacing, other: by }] : []
  const said = [...relations, ...overtaken].flatMap((relation) => sayOne(words, claim, relation) ?? [])
  return [...new Set(said)].join(', ')
}

/** Is the figure a share of another, or counted on top of one? Then no other figure overtakes it. */
export const isPartial = (claim: Provenance): boolean =>
  (claim.relations ?? []).some(({ kind }) => kind === 'part_of' || kind === 'adds_to')
