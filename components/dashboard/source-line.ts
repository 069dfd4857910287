import { toRange } from '@/components/words/figure-range'
import type { Incident, Provenance } from '@/lib/model/incident'

type Told = Pick<Incident, 'quantity' | 'provenance'>

/** Who gives the figure shown, and how many others give another one or none; each outlet once. */
export type SourceLine = { given: string[]; otherFigures: number; noFigure: number }

function shownValues({ quantity }: Told): number[] {
  if (quantity === null) return []
  const range = toRange(quantity)
  return range.form === 'range' ? [range.from, range.to, quantity.value] : [range.value, quantity.value]
}

/** Does a claim give the figure that its incident shows? One without a figure is given by all. */
export function givesFigure(said: Provenance, incident: Told): boolean {
  if (incident.quantity === null) return true
  const latest = incident.provenance.find(({ claim }) => claim === incident.quantity?.latestClaim)
  return (
    said.quantity !== null &&
    said.status === (latest?.status ?? said.status) &&
    shownValues(incident).includes(said.quantity.value)
  )
}

const publishers = (claims: readonly Provenance[]) => [...new Set(claims.map(({ publisher }) => publisher))]

/** The outlets behind an incident, parted by what they say. Where nobody gives the very figure, all are told of alike. */
export function toSourceLine(incident: Told): SourceLine {
  const { provenance } = incident
  const given = publishers(provenance.filter((said) => givesFigure(said, incident)))
  if (given.length === 0) return { given: publishers(provenance), otherFigures: 0, noFigure: 0 }
  const others = provenance.filter(({ publisher }) => !given.includes(publisher))
  const counting = publishers(others.filter(({ quantity }) => quantity !== null))
  return { given, otherFigures: counting.length, noFigure: publishers(others).length - counting.length }
}
