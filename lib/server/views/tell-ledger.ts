import { toRows } from '@/lib/incidents/ledger/ledger-ends'
import { toProvenance } from '@/lib/incidents/merging/to-incident'
import type { StoredClaim } from '@/lib/model/incident'
import type { Ledger, LedgerEntry, LedgerFigure } from '@/lib/model/ledger'

/** The ledger with what the page says beside a figure: that its day is a report's, and that its people are no longer held. */
export function tellLedger({ items, total }: Ledger, claims: readonly StoredClaim[]): Ledger {
  const said = new Map(claims.map((claim) => [claim.id, claim]))
  const find = (id: string) => {
    const claim = said.get(id)
    return claim && toProvenance(claim)
  }
  const tell = (series: readonly LedgerEntry[]): LedgerEntry[] => {
    const rows = new Map(toRows(series, find).map((row) => [row.figure, row]))
    const told = (figure: LedgerFigure): LedgerFigure => {
      const { reported = null, over = false } = rows.get(figure) ?? {}
      return { ...figure, ...(reported ? { reported } : {}), ...(over ? { over } : {}) }
    }
    return series.map(({ at, held, freed }) => ({ at, held: told(held), freed: told(freed) }))
  }
  return { items: items.map(({ place, series }) => ({ place, series: tell(series) })), total: tell(total) }
}
