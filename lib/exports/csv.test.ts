import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv } from './csv'
import { madeUpExport, madeUpIncident } from './testing/made-up-export'

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
const [tags = {}, ...rows] = read(csv.write(madeUpExport()))

test('every claim has its row, with its incident and its source', () => {
  expect(rows.map((row) => [row.incident_id, row.claim_id])).toEqual([
    ['one', 'one-a'],
    ['one', 'one-b'],
    ['two', 'two-a'],
    ['two', 'two-b'],
  ])
  expect(rows[1]).toMatchObject({
    as_of: '2031-05-12',
    low: '6',
    high: '',
    bound: 'at_least',
    claim_low: '9',
    lat: '-0.5',
    publisher: 'El Faro',
    published_at: '2031-05-10',
    article_url: 'https://andaran.example/2',
    dashboard_url: 'https://map.example/?kind=killed&q=a#article=second&claim=one-b',
  })
  expect(rows[0]?.attribution).toBe('the ministry')
})

test('a row says whether a later report has overtaken its figure', () => {
  expect(rows.map((row) => row.claim_overtaken)).toEqual(['true', 'false', 'false', 'false'])
})

test('how a claim bears on others stands in a column of its own, and its own days beside', () => {
  const incident = madeUpIncident('x')
  const [first, second] = incident.properties.provenance
  if (!first || !second) throw new Error('two claims are made up')
  second.relations = [{ to: first.claim, kind: 'supersedes' }]
  second.when = { start: '2031-05-08', end: '2031-05-09', precision: 'day' }
  const [, ...told] = read(csv.write(madeUpExport([incident])))
  expect(told.map((row) => [row.claim_relations, row.claim_date_from, row.claim_date_to])).toEqual([
    ['', '', ''],
    ['supersedes x-a', '2031-05-08', '2031-05-09'],
  ])
})

test('the second row tags every column by the HXL standard, no two alike', () => {
  const all = Object.values(tags)
  for (const tag of all) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/)
  expect(new Set(all).size).toBe(all.length)
})

test('no cell that an article filled begins as a formula', () => {
  for (const row of rows)
    for (const [name, cell] of Object.entries(row))
      if (name !== 'lat' && name !== 'lon') expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  expect(rows[0]?.sentence).toBe(`'+1 "dead", said <b>she</b>;\r\nand\u0007 ñ — one-a`)
})

test('where nothing is shown the head stands alone', () => {
  expect(read(csv.write(madeUpExport([])))).toHaveLength(1)
})

test('a fact without a number or a place leaves its cells empty', () => {
  const [, row] = read(csv.write(madeUpExport([madeUpIncident('x', { quantity: null, place: null })])))
  expect([row?.value, row?.low, row?.place, row?.lat]).toEqual(['', '', '', ''])
})

test('a province that nothing draws has no position, as it has no geometry', () => {
  const { place } = madeUpIncident('x').properties
  if (!place) throw new Error('a place is made up')
  const province = { ...place, id: 'XA-N', kind: 'province' as const, precision: 'province' as const }
  const incident = madeUpIncident('x', { place: province })
  const rowOf = (geometry: typeof incident.geometry) =>
    read(csv.write(madeUpExport([{ ...incident, geometry }])))[1]
  expect([rowOf(null)?.lat, rowOf(null)?.lon, rowOf(null)?.place_id]).toEqual(['', '', 'XA-N'])
  expect(rowOf({ type: 'MultiPolygon', coordinates: [] })?.lat).toBe('-0.5')
})
