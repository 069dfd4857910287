import { isProblem, type Problem } from '@/lib/model/problem'
import type { HealthResponse } from '@/lib/model/responses'
import { appVersion } from '@/lib/server/app-version'
import { currentDataset } from '@/lib/server/dataset'
import { knownAsOf } from '@/lib/server/dataset-as-of'

/** Alive, and with what: a problem where the store cannot be opened or read. */
export async function loadHealth(): Promise<HealthResponse | Problem> {
  const dataset = await currentDataset()
  if (isProblem(dataset)) return dataset
  const known = knownAsOf(dataset, undefined)
  return {
    status: 'ok',
    app: appVersion,
    dataset: { version: dataset.version, tag: dataset.tag },
    store: { engine: dataset.engine },
    crisis: dataset.crisis.id,
    counts: {
      articles: known.articles.length,
      claims: known.claims.length,
      incidents: known.incidents.length,
      zones: known.zones.length,
      places: dataset.gazetteer.all().length,
    },
  }
}
