import type { ArticleItem, IncidentFeature, ZoneFeature } from '@/lib/model/responses'

type Shown = {
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  articles: readonly ArticleItem[]
}

/** What differs between two answers to one query. */
export type Changes = {
  reports: number
  added: IncidentFeature[]
  /** No longer told: an article was corrected, or is read otherwise. */
  gone: number
  /** The figure or what is made of it is another. */
  moved: { from: IncidentFeature; to: IncidentFeature }[]
  emergencies: number
}

const standing = ({ properties: { quantity, status } }: IncidentFeature) =>
  JSON.stringify([quantity && [quantity.value, quantity.low, quantity.high, quantity.bound], status])

const newIn = <T extends { id: string }>(before: readonly T[], now: readonly T[]): T[] => {
  const known = new Set(before.map(({ id }) => id))
  return now.filter(({ id }) => !known.has(id))
}

/** Null where a reader would see no difference: an incident keeps its id however many claims join it. */
export function toChanges(before: Shown, now: Shown): Changes | null {
  const earlier = new Map(before.incidents.map((incident) => [incident.id, incident]))
  const moved = now.incidents.flatMap((to) => {
    const from = earlier.get(to.id)
    return from && standing(from) !== standing(to) ? [{ from, to }] : []
  })
  const added = newIn(before.incidents, now.incidents)
  const gone = newIn(now.incidents, before.incidents).length
  const reports = newIn(before.articles, now.articles).length
  const emergencies = newIn(before.zones, now.zones).length
  const isSame = moved.length + added.length + gone + reports + emergencies === 0
  return isSame ? null : { reports, added, gone, moved, emergencies }
}
