import type { Areas } from './join-areas'
import type { WorldSources } from './world-sources'

/** Names that the sources add to areas, and the letters by which newspapers write states. */
export function nameAreas(areas: Areas, { areas: named, letters }: WorldSources): void {
  for (const [id, { name, es, aliases }] of Object.entries(named)) {
    const area = areas.get(id)
    if (!area) throw new Error(`no area ${id}`)
    area.names = [...new Set([name, ...area.names, es].flatMap((one) => one ?? []))]
    // A name that people use for it is its name too: it was the packages' choice to give another.
    area.names.push(...aliases)
  }
  for (const [id, own] of Object.entries(letters)) {
    const area = areas.get(id)
    if (!area) throw new Error(`no area ${id}`)
    area.letters.push(...own)
  }
}
