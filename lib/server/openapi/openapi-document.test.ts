import { expect, test } from 'vitest'
import { openApiDocument } from './openapi-document'

test('only routes that a query narrows list its parameters', () => {
  const { paths } = openApiDocument('https://map.example')
  const namesOf = (path: string) => Object.entries(paths).find(([one]) => one === path)?.[1].get?.parameters
  expect(namesOf('/api/health')).toEqual([])
  expect(namesOf('/api/openapi.json')).toEqual([])
  expect(namesOf('/api/incidents')).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'place' })]),
  )
})
