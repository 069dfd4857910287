import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PlacesProvider } from '@/components/dashboard/places-context'
import { prison, province } from '@/components/dashboard/testing/features'
import { AddressProvider } from '@/components/hooks/address-provider'
import { ChoiceFields } from '@/components/share/choice-fields'
import { toFirstChoice } from '@/components/share/embed-choice'
import { en } from '@/components/words/en'
import { shareWords } from '@/components/words/en-share'
import { WordsProvider } from '@/components/words/words-context'
import type { Place } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'
import { Filters } from './filters'

const toFeature = (place: Place): PlaceFeature => ({
  type: 'Feature',
  id: place.id,
  geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
  properties: place,
})
const search = {
  params: new URLSearchParams(),
  hrefOf: (params: URLSearchParams) => `/?${params}`,
  push: () => {},
  replace: () => {},
}

/** What the filters and the dialog's choices say where these places are known. */
const saidOf = (known: Place[], kind: Record<string, number> = {}) =>
  renderToStaticMarkup(
    <WordsProvider value={en}>
      <PlacesProvider features={known.map(toFeature)} chosen={[]}>
        <AddressProvider path="/" query="">
          <Filters
            search={search}
            articles={[]}
            publishers={[]}
            facets={{ key: '', body: { place: {}, kind, source: {}, status: {}, together: {} }, at: 0 }}
            action="/"
          >
            {null}
          </Filters>
          <ChoiceFields
            choice={toFirstChoice(search.params)}
            words={shareWords}
            lastDay="2024-03-05"
            onChoose={() => {}}
          />
        </AddressProvider>
      </PlacesProvider>
    </WordsProvider>,
  )

test('where no report names a prison, no filter, kind or layer speaks of prisons', () => {
  const said = saidOf([province('XT-A')])
  expect(said).not.toMatch(/prison|capacity|escaped/i)
  expect(said).toContain('Killed')
})

test('one prison is enough for all of them', () => {
  const said = saidOf([province('XT-A'), prison('p')])
  for (const word of ['>Prison<', 'Prisons', 'Prison capacity', 'Over capacity', 'Escaped'])
    expect(said).toContain(word)
})

test('a kind that is told of can be chosen, prison or none', () => {
  const said = saidOf([province('XT-A')], { escaped: 2 })
  expect(said).toContain('Escaped')
  expect(said).not.toContain('capacity')
})

test('other figures can be chosen by what they count, where that is told', () => {
  const said = saidOf([province('XT-A')], { other_count: 5, people_rescued: 1, people_missing: 3 })
  const group = /<optgroup label="Other figures">(.*?)<\/optgroup>/.exec(said)?.[1] ?? ''
  expect(group.replace(/<[^>]+>/g, '|')).toBe(
    '|Other figures, all (5)||People missing (3)||People rescued (1)|',
  )
  expect(saidOf([province('XT-A')])).not.toContain('optgroup')
})
