import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { incident, prison } from '@/components/dashboard/testing/features'
import { toPlaces } from '@/components/dashboard/to-places'
import { en } from '@/components/words/en'
import { table as english } from '@/components/words/en-table'
import { es } from '@/components/words/es'
import { table as spanish } from '@/components/words/es-table'
import { IncidentTable } from './incident-table'

function render(words: typeof en, table: typeof english, attribution: string | null) {
  const row = incident('one', 'killed', prison('Brask'), 3, ['informe'])
  const provenance = row.properties.provenance.map((said) => ({ ...said, attribution }))
  return renderToStaticMarkup(
    <IncidentTable
      words={words}
      table={table}
      params={{ query: new URLSearchParams(), sort: { by: 'what', descending: false }, page: 1 }}
      rows={[{ ...row, properties: { ...row.properties, provenance } }]}
      places={toPlaces([], words.language)}
      articles={[{ id: 'informe', language: 'es' }]}
      caption=""
    />,
  )
}

test('a speaker in the words of another language stands in quotes, as on the map', () => {
  expect(render(en, english, 'tres testigos')).toContain('“tres testigos”')
  expect(render(es, spanish, 'tres testigos')).not.toContain('«tres')
  expect(render(en, english, 'Cruz Roja')).not.toContain('“Cruz')
  expect(render(en, english, null)).toContain(english.nobody)
})
