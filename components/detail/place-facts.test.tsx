import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { prison } from '@/components/dashboard/testing/features'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { WordsProvider } from '@/components/words/words-context'
import type { PlaceFeature } from '@/lib/model/responses'
import { PlaceFacts } from './place-facts'

const place: PlaceFeature = {
  type: 'Feature',
  id: 'p',
  geometry: { type: 'Point', coordinates: [-30, 10] },
  properties: {
    ...prison('p'),
    capacity: [{ value: 400, date: '2022', source: 'https://www.example.org/census (page 3)' }],
    population: [{ value: 512, date: '2024-06', source: 'The Courier, June 2024' }],
  },
}

test('what the record remarks on a source is said in the page’s language', () => {
  const source = { en: 'https://example.org/a (late 2022)', es: 'https://example.org/a (fines de 2022)' }
  const told = {
    ...place,
    properties: { ...place.properties, capacity: [{ value: 1, date: '2022', source }] },
  }
  for (const [words, remark] of [
    [en, '(late 2022)'],
    [es, '(fines de 2022)'],
  ] as const) {
    const facts = renderToStaticMarkup(
      <WordsProvider value={words}>
        <PlaceFacts place={told} day="2023-07-26" />
      </WordsProvider>,
    )
    expect(facts).toContain(remark)
  }
})

test('where reports give other figures than the record does, the record says why', () => {
  const figuresNote = { en: 'The press counts the whole complex', es: 'La prensa cuenta todo el complejo' }
  const told = { ...place, properties: { ...place.properties, figuresNote } }
  for (const words of [en, es])
    expect(
      renderToStaticMarkup(
        <WordsProvider value={words}>
          <PlaceFacts place={told} day="2023-07-26" />
        </WordsProvider>,
      ),
    ).toContain(figuresNote[words.language])
})

test('each figure of a prison stands with its day and its source, and says when it was counted later', () => {
  const facts = renderToStaticMarkup(
    <WordsProvider value={en}>
      <PlaceFacts place={place} day="2023-07-26" />
    </WordsProvider>,
  )
  const text = facts.replace(/<[^>]+>/g, '')
  expect(text).toMatch(/Built for 400 \(2022\): example\.org.*\(page 3\)/)
  expect(text).toContain(`512 inmates (June 2024), ${en.detail.later}: The Courier, June 2024`)
  expect(facts).toContain('href="https://www.example.org/census"')
})
