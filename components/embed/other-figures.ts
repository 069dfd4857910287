import { givesFigure } from '@/components/lists/source-line'
import type { Incident, Provenance } from '@/lib/model/incident'

/** What reports say that do not give the incident's figure: the last word of each, latest first. */
export function otherFigures(incident: Pick<Incident, 'kind' | 'quantity' | 'provenance'>): Provenance[] {
  const last = new Map<string, Provenance>()
  for (const said of incident.provenance) {
    if (!said.quantity) continue
    last.delete(said.publisher)
    last.set(said.publisher, said)
  }
  return [...last.values()].reverse().filter((said) => !givesFigure(said, incident))
}
