import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as facets from '@/app/api/facets/route'
import * as geocode from '@/app/api/geocode/route'
import * as incidents from '@/app/api/incidents/route'
import * as places from '@/app/api/places/route'
import { exactly } from '@/lib/incidents/testing/made-up'
import type { Place } from '@/lib/model/place'
import { readRouteJson as read } from '@/lib/server/testing/ask-route'
import { makeCrisis, toReading } from '@/lib/server/testing/made-up-crisis'

const kebbi: Place = {
  id: 'NG-KE',
  name: 'Kebbi State',
  aliases: [],
  kind: 'province',
  province: 'NG-KE',
  country: 'NG',
  lon: 4.2,
  lat: 11.5,
  precision: 'province',
}

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis(['NG', 'XA'])
  const text = 'In Kebbi State 25 pupils were abducted.'
  const meta = { title: 'Pupils taken', publisher: 'El Faro', url: null, language: 'en' as const }
  const article = { ...meta, id: 'kebbi', publishedAt: '2031-05-12', text }
  const said = {
    kind: 'hostages_held' as const,
    sentence: text,
    number: '25',
    quantity: exactly(25),
    place: kebbi,
  }
  await made.store.saveArticle(article, toReading(article, [said]), 'by hand')
})
afterAll(() => made.remove())

describe('the provinces of a country that has no gazetteer of its own', () => {
  test('are drawn: what is known no closer than one of them has its outline', async () => {
    const { features } = await read(incidents, '?kind=hostages_held&place=NG-KE')
    expect(features).toMatchObject([{ geometry: { type: 'Polygon' } }])
  })

  test('are places of the crisis, counted among the choices, and found once by name', async () => {
    const { features } = await read(places, '')
    const nigerian = features.filter(
      ({ properties }: { properties: Place }) =>
        properties.kind === 'province' && properties.country === 'NG',
    )
    expect(nigerian).toHaveLength(37)
    const { place } = await read(facets, '')
    expect(place['NG-KE']).toBe(1)
    const found = (await read(geocode, '?q=kebbi')).items.map(({ place: { id } }: { place: Place }) => id)
    expect(found.filter((id: string) => id === 'NG-KE')).toHaveLength(1)
  })
})
