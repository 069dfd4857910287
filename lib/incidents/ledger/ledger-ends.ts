import { areMost, isSumOf } from '@/lib/incidents/ledger/of-one-captivity'
import type { Provenance } from '@/lib/model/incident'
import type { LedgerEntry, LedgerFigure } from '@/lib/model/ledger'

/** One end of a figure and the claim that gives it; `value` is null where that end is open or no number is given. */
type End = { value: number | null; said: Provenance | null }
/** `high` is null where both ends are one. */
type Ends = { low: End; high: End | null }
type FindClaim = (id: string) => Provenance | undefined

type Bound = 'low' | 'high'

/** Of the figure's claims the first that gives this end, else the first of all. */
function saidBy(figure: LedgerFigure, end: Bound, find: FindClaim): Provenance | null {
  const known = knownClaims(figure, find)
  const given = known.filter(({ quantity }) => quantity && quantity[end] === figure[end])
  // Where one report has the number and another has it roughly, the number stands.
  return given.find(({ quantity }) => quantity?.bound !== 'about') ?? given[0] ?? known[0] ?? null
}

const knownClaims = ({ claims }: LedgerFigure, find: FindClaim): Provenance[] =>
  claims.flatMap((id) => find(id) ?? [])

/** Who gives each end of a figure; null where nothing is told. */
export function toEnds(figure: LedgerFigure, find: FindClaim): Ends | null {
  if (figure.claims.length === 0) return null
  const { low, high } = figure
  const endOf = (end: Bound): End => ({ value: figure[end], said: saidBy(figure, end, find) })
  if (low === null && high === null) return { low: endOf('low'), high: null }
  return { low: endOf('low'), high: low === high ? null : endOf('high') }
}

export type LedgerRow = {
  at: string
  kind: 'held' | 'freed'
  figure: LedgerFigure
  ends: Ends
  /** The day on which the figure was published, where no text gives its own. */
  reported: string | null
  /** Of people held: how many ever were, in a report that has most of them freed by that day, or says who are left. */
  over: boolean
}

const hasDay = ({ when }: Provenance) => when?.precision === 'day'

/** Who gives the ends of a figure. */
const sayers = ({ low, high }: Ends): Provenance[] => [low.said, high?.said].flatMap((said) => said ?? [])

function reportedOn(ends: Ends): string | null {
  const said = sayers(ends)
  const last = said.map(({ publishedAt }) => publishedAt.slice(0, 10)).sort()
  return said.some(hasDay) ? null : (last.at(-1) ?? null)
}

/**
 * An undated count of people held stands on the day on which its own report has most of them freed (see `toLedger`), and is
 * over where that says who of them are left; a dated one is so on the day on which others came free.
 */
function isOver(at: string, ends: Ends, freed: readonly Provenance[], left: readonly Provenance[]): boolean {
  const said = sayers(ends)
  const walked = freed.filter(hasDay)
  const hasFreed = (one: Provenance) => {
    const own = walked.filter(({ article }) => article === one.article)
    return own.length > 0 && (isSumOf({ ...one, id: one.claim }, left) || areMost(own, one))
  }
  return (
    said.length > 0 &&
    said.every((one) => {
      const isSum = left.some(({ tie }) => tie?.with === one.claim)
      if (hasDay(one)) return isSum && hasFreed(one)
      return isSum || hasFreed(one) || at < one.publishedAt.slice(0, 10)
    })
  )
}

/** Those said to be left. */
const findLeft = (series: readonly LedgerEntry[], find: FindClaim): Provenance[] =>
  series.flatMap(({ held }) => knownClaims(held, find)).filter(({ tie }) => tie?.as === 'left')

/** A place's series as rows in order of time: who was held, then who was freed, on each day. */
export function toRows(series: readonly LedgerEntry[], find: FindClaim): LedgerRow[] {
  const left = findLeft(series, find)
  return series.flatMap(({ at, held, freed }) =>
    (['held', 'freed'] as const).flatMap((kind) => {
      const figure = kind === 'held' ? held : freed
      const ends = toEnds(figure, find)
      if (!ends) return []
      const over = kind === 'held' && isOver(at, ends, knownClaims(freed, find), left)
      return [{ at, kind, figure, ends, reported: reportedOn(ends), over }]
    }),
  )
}

/** The rows of a day in pairs, held beside freed; a day on which some are free and others held still has two. */
export function toLines(rows: readonly LedgerRow[]): LedgerRow[][] {
  const lines: LedgerRow[][] = []
  for (const row of rows) {
    const [first, ...more] = lines.at(-1) ?? []
    if (first?.at === row.at && first.kind === 'held' && row.kind === 'freed' && more.length === 0)
      lines.at(-1)?.push(row)
    else lines.push([row])
  }
  return lines
}

/** The greatest number in a ledger's rows: where its scale ends. */
export const mostIn = (rows: readonly LedgerRow[]): number =>
  rows.reduce((most, { figure: { low, high } }) => Math.max(most, low ?? 0, high ?? 0), 0)
