import { shownValues } from '@/components/words/standing-figure'
import type { Incident, Provenance } from '@/lib/model/incident'

type Told = Pick<Incident, 'kind' | 'quantity' | 'provenance'>

/** Who gives the figure shown, and how many others give another one or none; each outlet once. */
type SourceLine = { given: string[]; otherFigures: number; noFigure: number }

/** Does a claim give the figure that its incident shows? One without a figure is given by all. */
export function givesFigure(said: Provenance, incident: Told): boolean {
  if (incident.quantity === null) return true
  const latest = incident.provenance.find(({ claim }) => claim === incident.quantity?.latestClaim)
  return (
    said.quantity !== null &&
    // A number that its own report replaces was given all the same; a rumour of it was not.
    (said.status === latest?.status || said.status === 'superseded') &&
    shownValues(incident).includes((said.together ?? said.quantity).value)
  )
}

/**
 * Who else says more in the very report that an open figure ("1,200 or more") is taken from: where a range has two ends both
 * are shown, here the higher one is not.
 */
export function higherVoices(incident: Told): Provenance[] {
  const { quantity, provenance } = incident
  const latest = provenance.find(({ claim }) => claim === quantity?.latestClaim)
  if (!quantity || quantity.high !== null || !latest) return []
  return provenance.filter(
    (said) =>
      said.article === latest.article &&
      said.status === 'reported' &&
      said.attribution !== null &&
      said.attribution !== latest.attribution &&
      said.quantity !== null &&
      said.quantity.value > quantity.value &&
      !said.relations?.length,
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
