import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PlacesProvider } from '@/components/dashboard/places-context'
import { zone } from '@/components/dashboard/testing/features'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { WordsProvider } from '@/components/words/words-context'
import { decreeSchema } from '@/lib/model/zone'
import { ZoneCard } from './zone-card'

const told = zone('z', '2023-07-24', null)

const cardOf = (words: typeof en, announced?: string) => {
  const decree = { id: 'd', decree: 'Decreto 823', from: '2023-07-24', until: null, scopes: ['country'] }
  const record = decreeSchema.parse({ ...decree, announced, sources: ['https://example.org'] })
  return renderToStaticMarkup(
    <WordsProvider value={words}>
      <PlacesProvider features={[]} chosen={[]}>
        <ZoneCard
          zone={{ ...told, properties: { ...told.properties, record } }}
          day="2023-07-26"
          onRead={() => {}}
        />
      </PlacesProvider>
    </WordsProvider>,
  )
}

test('a decree made public on another day than it began says both days', () => {
  expect(cardOf(en, '2023-07-25')).toContain('From 24 July 2023, announced 25 July 2023')
  expect(cardOf(es, '2023-07-25')).toContain('anunciado el 25 de julio de 2023')
  expect(cardOf(en)).not.toContain('announced')
})
