import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { incident, prison } from '@/components/dashboard/testing/features'
import { toPlaces } from '@/components/dashboard/to-places'
import { en } from '@/components/words/en'
import { table as english } from '@/components/words/en-table'
import { es } from '@/components/words/es'
import { table as spanish } from '@/components/words/es-table'
import { exact, said } from '@/components/words/testing/said'
import type { Provenance } from '@/lib/model/incident'
import type { IncidentFeature } from '@/lib/model/responses'
import { IncidentTable } from './incident-table'

function renderRow(words: typeof en, table: typeof english, row: IncidentFeature) {
  return renderToStaticMarkup(
    <IncidentTable
      words={words}
      table={table}
      params={{ query: new URLSearchParams(), sort: { by: 'what', descending: false }, page: 1 }}
      rows={[row]}
      places={toPlaces([], words.language)}
      articles={[{ id: 'informe', language: 'es' }]}
      caption=""
    />,
  )
}

function render(words: typeof en, table: typeof english, attribution: string | null) {
  const row = incident('one', 'killed', prison('Brask'), 3, ['informe'])
  const provenance = row.properties.provenance.map((one) => ({ ...one, attribution }))
  return renderRow(words, table, { ...row, properties: { ...row.properties, provenance } })
}

/** What stands beside each source that does not give the figure of the row. */
function others(words: typeof en, table: typeof english, provenance: Provenance[]) {
  const row = incident('toll', 'killed', prison('Brask'), 31)
  const quantity = { ...exact(31), lowClaim: 'courier', highClaim: 'herald', latestClaim: 'herald' }
  const html = renderRow(words, table, { ...row, properties: { ...row.properties, quantity, provenance } })
  return [...html.matchAll(/<\/a><small>([^<]*)<\/small>/g)].map(([, text]) => text)
}

test('a figure that a later report has overtaken says so, and a rumour that it is one', () => {
  const told = [
    said('courier', 18, { publisher: 'The Courier' }),
    said('gazette', 18, { publisher: 'The Gazette' }),
    said('rumour', 40, { publisher: 'The Gazette', status: 'alleged' }),
    said('herald', 31, { publishedAt: '2024-03-02', relations: [{ to: 'courier', kind: 'supersedes' }] }),
  ]
  expect(others(en, english, told)).toEqual([
    'gives 40; alleged, no official word',
    'gives 18; overtaken by a later report; The Herald later gave 31',
    'gives 18; overtaken by a later report; The Herald later gave 31',
  ])
  expect(others(es, spanish, told)[0]).toBe('da 40; supuesto, sin confirmación oficial')
})

test('a speaker in the words of another language stands in quotes, as on the map', () => {
  expect(render(en, english, 'tres testigos')).toContain('“tres testigos”')
  expect(render(es, spanish, 'tres testigos')).not.toContain('«tres')
  expect(render(en, english, 'Cruz Roja')).not.toContain('“Cruz')
  expect(render(en, english, null)).toContain(english.nobody)
})
