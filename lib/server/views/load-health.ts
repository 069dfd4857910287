import { isProblem, type Problem } from '@/lib/model/problem'
import type { Query } from '@/lib/model/query'
import type { HealthResponse } from '@/lib/model/responses'
import { appVersion } from '@/lib/server/config/app-version'
import { currentDataset } from '@/lib/server/dataset/dataset'
import { knownAsOf } from '@/lib/server/dataset/dataset-as-of'
import { toSelection } from '@/lib/server/views/load-view'

/** Alive, and with what, whatever the query selects: a problem where the store cannot be read or a place is unknown. */
export async function loadHealth(query: Query): Promise<HealthResponse | Problem> {
  const dataset = await currentDataset()
  if (isProblem(dataset)) return dataset
  const selection = toSelection(query, dataset)
  if (isProblem(selection)) return selection
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
