import type { Language } from '@/lib/model/article'
import { isProblem } from '@/lib/model/problem'
import { currentDataset } from '@/lib/server/dataset/dataset'
import { knownAsOf } from '@/lib/server/dataset/dataset-as-of'
import { openApiDocument } from '@/lib/server/openapi/openapi-document'
import { toExamples } from '@/lib/server/openapi/openapi-examples'

/** The places that the reports tell of, by name, and what they are called in a language. */
export async function loadPlaceNames(language: Language): Promise<[name: string, said: string][]> {
  const dataset = await currentDataset()
  if (isProblem(dataset)) return []
  const told = new Map(
    dataset.claims.flatMap(({ place }) => (place ? [[place.id, place.name] as const] : [])),
  )
  return [...told].map(([id, name]) => [name, dataset.gazetteer.find(id)?.names?.[language] ?? name])
}

/** The description stands also where the store cannot be read; only its examples are made of what is in it. */
export async function loadDescription(origin: string) {
  const dataset = await currentDataset()
  if (isProblem(dataset)) return openApiDocument(origin)
  const { incidents } = knownAsOf(dataset, undefined)
  return openApiDocument(origin, toExamples({ ...dataset, incidents }, origin))
}
