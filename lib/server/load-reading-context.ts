import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { isProblem, type Problem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config'
import { loadCrisis } from '@/lib/server/load-crisis'
import { loadGazetteer } from '@/lib/server/load-gazetteer'

/** What the reader needs besides the article: the places it may find, and the countries of the crisis. */
export type ReadingContext = { crisis: string; gazetteer: Gazetteer; countries: string[] }

/** Of the crisis that the configuration names. Touches no store. */
export async function loadReadingContext(): Promise<ReadingContext | Problem> {
  const config = loadConfig()
  const folder = isProblem(config) ? config : await loadCrisis(config.crisisFolder)
  if (isProblem(folder)) return folder
  const { id, countries } = folder.crisis
  return { crisis: id, gazetteer: await loadGazetteer(countries, folder.places), countries }
}
