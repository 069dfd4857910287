import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every country of the gazetteer stands there once', () => {
  const countries = JSON.parse(readFileSync('data/gazetteer/countries.json', 'utf8')) as { id: string }[]
  const ids = countries.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
