import type { Incident, Provenance } from '@/lib/model/incident'

const figureOf = ({ quantity }: Provenance) =>
  quantity && `${quantity.value} ${quantity.low} ${quantity.high} ${quantity.bound}`

/** What others than `lead` say of the same: the last word of each, latest first, where its figure is another. */
export function otherFigures({ provenance }: Pick<Incident, 'provenance'>, lead: Provenance): Provenance[] {
  const last = new Map<string, Provenance>()
  for (const said of provenance) {
    if (!said.quantity || said.claim === lead.claim) continue
    last.delete(said.publisher)
    last.set(said.publisher, said)
  }
  return [...last.values()].reverse().filter((said) => figureOf(said) !== figureOf(lead))
}
