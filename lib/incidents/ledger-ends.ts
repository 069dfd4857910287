import type { Provenance } from '@/lib/model/incident'
import type { LedgerEntry, LedgerFigure } from '@/lib/model/ledger'

/** One end of a figure and the claim that gives it; `value` is null where that end is open or no number is given. */
export type End = { value: number | null; said: Provenance | null }
/** `high` is null where both ends are one. */
export type Ends = { low: End; high: End | null }
export type FindClaim = (id: string) => Provenance | undefined

type Bound = 'low' | 'high'

/** Of the figure's claims the first that gives this end, else the first of all. */
function saidBy(figure: LedgerFigure, end: Bound, find: FindClaim): Provenance | null {
  const known = figure.claims.flatMap((id) => find(id) ?? [])
  return known.find(({ quantity }) => quantity && quantity[end] === figure[end]) ?? known[0] ?? null
}

/** Who gives each end of a figure; null where nothing is told. */
export function toEnds(figure: LedgerFigure, find: FindClaim): Ends | null {
  if (figure.claims.length === 0) return null
  const { low, high } = figure
  const endOf = (end: Bound): End => ({ value: figure[end], said: saidBy(figure, end, find) })
  if (low === null && high === null) return { low: endOf('low'), high: null }
  return { low: endOf('low'), high: low === high ? null : endOf('high') }
}

export type LedgerRow = { at: string; kind: 'held' | 'freed'; figure: LedgerFigure; ends: Ends }

/** A place's series as rows in order of time: who was held, then who was freed, on each day. */
export const toRows = (series: readonly LedgerEntry[], find: FindClaim): LedgerRow[] =>
  series.flatMap(({ at, held, freed }) =>
    (['held', 'freed'] as const).flatMap((kind) => {
      const figure = kind === 'held' ? held : freed
      const ends = toEnds(figure, find)
      return ends ? [{ at, kind, figure, ends }] : []
    }),
  )

/** The greatest number in a ledger's rows: where its scale ends. */
export const mostIn = (rows: readonly LedgerRow[]): number =>
  rows.reduce((most, { figure: { low, high } }) => Math.max(most, low ?? 0, high ?? 0), 0)
