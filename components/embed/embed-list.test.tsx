import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PlacesProvider } from '@/components/dashboard/places-context'
import { incident, prison } from '@/components/dashboard/testing/features'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { said } from '@/components/words/testing/said'
import { WordsProvider } from '@/components/words/words-context'
import { EmbedList } from './embed-list'

/** 31 killed by the Herald, after the Courier's 6. */
function toldTwice() {
  const feature = incident('a', 'killed', prison('Harrow Fell'), 31)
  const [latest] = feature.properties.provenance
  const provenance = [
    said('first', 6, { publisher: 'The Courier' }),
    ...(latest ? [{ ...latest, publisher: 'The Herald' }] : []),
  ]
  return { ...feature, properties: { ...feature.properties, provenance } }
}

const listOf = (words: typeof en) =>
  renderToStaticMarkup(
    <WordsProvider value={words}>
      <PlacesProvider features={[]} chosen={[]}>
        <EmbedList incidents={[toldTwice()]} hrefOf={() => '#'} onOpen={() => {}} />
      </PlacesProvider>
    </WordsProvider>,
  )

test('a figure in the list is laid to those alone who gave it', () => {
  expect(listOf(en)).toContain('(The Herald · 1 other outlet gives another figure)')
  expect(listOf(es)).toContain('(The Herald · ')
  expect(listOf(es)).not.toContain('The Courier')
})
