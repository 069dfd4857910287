import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { isProblem, type Problem } from '@/lib/model/problem'
import type { Strike } from '@/lib/model/struck'
import { loadConfig } from '@/lib/server/config/config'
import { type CrisisFolder, loadCrisis } from '@/lib/server/crisis/load-crisis'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

/** What the reader needs besides the article: the places it may find, the countries of the crisis, and what was struck. */
export type ReadingContext = { crisis: string; gazetteer: Gazetteer; countries: string[]; struck: Strike[] }

export async function toReadingContext({ crisis, places, struck }: CrisisFolder): Promise<ReadingContext> {
  const gazetteer = await loadGazetteer(crisis.countries, places)
  return { crisis: crisis.id, gazetteer, countries: crisis.countries, struck }
}

/** Of the crisis that the configuration names. Touches no store. */
export async function loadReadingContext(): Promise<ReadingContext | Problem> {
  const config = loadConfig()
  const folder = isProblem(config) ? config : await loadCrisis(config.crisisFolder)
  return isProblem(folder) ? folder : toReadingContext(folder)
}
