import { toRows } from '@/lib/incidents/ledger-ends'
import { toProvenance } from '@/lib/incidents/to-incident'
import { toLedger } from '@/lib/incidents/to-ledger'
import type { Incident, StoredClaim } from '@/lib/model/incident'

/** Ids of claims of people who, by the ledger, had been held and are no more (see `toRows`); `claims` are all of the articles. */
export function findOver(claims: readonly StoredClaim[]): ReadonlySet<string> {
  const { items, total } = toLedger(claims)
  const told = claims.filter(({ kind }) => kind === 'hostages_held' || kind === 'hostages_freed')
  const said = new Map(told.map((claim) => [claim.id, toProvenance(claim)]))
  const rows = [total, ...items.map(({ series }) => series)].flatMap((series) =>
    toRows(series, (id) => said.get(id)),
  )
  return new Set(rows.filter(({ over }) => over).flatMap(({ figure }) => figure.claims))
}

/** Are the people whom an incident's figure counts no longer held, as the claim that gives it now has it? */
export const isOver = ({ kind, quantity }: Incident, over: ReadonlySet<string>): boolean =>
  kind === 'hostages_held' && quantity !== null && over.has(quantity.latestClaim)
