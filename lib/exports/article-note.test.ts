import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Note } from '@/lib/model/article'
import { csv } from './csv'
import type { ExportData } from './export-data'
import { geojson } from './geojson'
import { jsonFeed } from './json-feed'
import { kml } from './kml'
import { madeUpExport, madeUpIncident } from './testing/made-up-export'

/** One incident of two claims; only the first one's article bears a remark. */
function noted(note: Note, language: ExportData['language']): ExportData {
  const data = madeUpExport([madeUpIncident('one')], { language })
  const first = data.articles.get('first')
  if (!first) throw new Error('a first article is made up')
  return { ...data, articles: new Map([...data.articles, ['first', { ...first, note }]]) }
}

const restated = {
  en: 'Restated, not <the> wording of El Faro.',
  es: 'Reformulado, no es la redacción de El Faro.',
}

test.each(['en', 'es'] as const)(
  'what is no publisher’s own wording says so wherever its sentence goes: %s',
  (language) => {
    const data = noted(restated, language)
    const rows: Record<string, string>[] = parse(csv.write(data) as string, { columns: true, bom: true })
    expect(rows.slice(1).map((row) => row.article_note)).toEqual([restated[language], ''])
    const [feature] = JSON.parse(geojson.write(data) as string).features
    expect(feature.properties.sources[0].article_note).toBe(restated[language])
    const texts = JSON.parse(jsonFeed.write(data) as string).items.map(
      (item: { content_text: string }) => item.content_text,
    )
    expect(
      texts.filter((text: string) => text.endsWith(`. Corrected 2031-05-11. ${restated[language]}`)),
    ).toHaveLength(1)
  },
)

test('in a balloon a remark stays words, and one for every reader is said in each language', () => {
  const balloons = kml.write(noted(restated, 'en')) as string
  expect(balloons).not.toContain('<the>')
  expect(balloons.split('Restated, not')).toHaveLength(2)
  expect(kml.write(noted('Cut short.', 'es'))).toContain('Cut short.')
})
