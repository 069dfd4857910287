import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { prison } from '@/components/dashboard/testing/features'
import { toPlaces } from '@/components/dashboard/to-places'
import { en } from '@/components/words/en'
import { table as english } from '@/components/words/en-table'
import { es } from '@/components/words/es'
import { table as spanish } from '@/components/words/es-table'
import type { PlaceFeature } from '@/lib/model/responses'
import { PrisonTable } from './prison-table'

const feature = (id: string, operating?: PlaceFeature['properties']['operating']): PlaceFeature => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: { ...prison(id), ...(operating ? { operating } : {}) },
})
const prisons = [
  feature('Brask'),
  feature('Harrow', { from: null, until: '2022-12' }),
  feature('Sellow', { from: '2025-11-10', until: null }),
]
const render = (words: typeof en, table: typeof english, shown: PlaceFeature[], day = '2023-07-26') =>
  renderToStaticMarkup(
    <PrisonTable
      words={words}
      table={table}
      prisons={shown}
      places={toPlaces(shown, words.language)}
      day={day}
    />,
  )

test('the table says whose count of prisons it is, and which of them were not in use', () => {
  const shown = render(en, english, prisons)
  expect(shown).toContain('3 prisons known here, 2 of them not in use on 26 July 2023.')
  expect(shown).toContain('closed December 2022')
  expect(shown).toContain('opened 10 November 2025')
  expect(render(es, spanish, prisons)).toContain(
    '3 cárceles conocidas aquí; 2 sin uso el 26 de julio de 2023.',
  )
})

test('where all are in use it says only how many they are', () => {
  expect(render(en, english, prisons.slice(0, 1))).toContain('</strong> 1 prison known here.')
})
