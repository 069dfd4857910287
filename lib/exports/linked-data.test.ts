import { expect, test } from 'vitest'
import { linkedData, toLinkedData } from './linked-data'
import { madeUpExport, madeUpIncident } from './testing/made-up-export'

const address = 'https://map.example/api/export/jsonld?kind=killed&q=a'
const graphOf = (...incidents: ReturnType<typeof madeUpIncident>[]) =>
  toLinkedData(madeUpExport(incidents, { address }))['@graph']
const eventsOf = (...incidents: ReturnType<typeof madeUpIncident>[]) => graphOf(...incidents).slice(1)

test('a search engine reads one data set, with its forms, its moment and the reports that it rests on', () => {
  const [dataset] = graphOf(madeUpIncident('one'))
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: 'Andara & <its> prisons',
    url: 'https://map.example/?kind=killed&q=a',
    dateModified: '2031-05-12',
    inLanguage: 'en',
    creditText: 'Cities: Atlas & Co (CC BY 4.0) · © Map makers',
  })
  expect(dataset).toHaveProperty('distribution.0', {
    '@type': 'DataDownload',
    encodingFormat: 'text/csv',
    contentUrl: 'https://map.example/api/export/csv?kind=killed&q=a',
  })
  expect(dataset).toHaveProperty('isBasedOn.1', {
    '@type': 'NewsArticle',
    '@id': 'https://map.example/article/second',
    headline: '<script>alert(1)</script> ]]> "Guards"',
    datePublished: '2031-05-10',
    publisher: { '@type': 'Organization', name: 'El Faro' },
    url: 'https://andaran.example/2',
  })
})

test('an incident with a day and a place is an event, told by its reports', () => {
  expect(eventsOf(madeUpIncident('one'))).toEqual([
    {
      '@type': 'Event',
      '@id': 'https://map.example/?kind=killed&q=a#incident=one',
      name: 'Nine killed, one',
      startDate: '2031-05-09',
      endDate: '2031-05-09',
      location: {
        '@type': 'Place',
        name: 'Hill Jail',
        address: { '@type': 'PostalAddress', addressCountry: 'XA' },
        geo: { '@type': 'GeoCoordinates', latitude: -0.5, longitude: 10.5 },
      },
      subjectOf: [
        { '@id': 'https://map.example/article/first' },
        { '@id': 'https://map.example/article/second' },
      ],
    },
  ])
})

test('what the text leaves open is no event: without a day, without a place, a rumour, or a fact about a prison', () => {
  expect(
    eventsOf(
      madeUpIncident('a', { when: null }),
      madeUpIncident('b', { place: null }),
      madeUpIncident('c', { status: 'alleged' }),
      madeUpIncident('d', { kind: 'inmates_capacity' }),
    ),
  ).toEqual([])
})

test('a date is said no closer than it is known, and so is a place', () => {
  const { place } = madeUpIncident('one').properties
  const [event] = eventsOf(
    madeUpIncident('one', {
      when: { start: '2031-05-01', end: '2031-05-31', precision: 'month' },
      place: place && { ...place, kind: 'province', precision: 'province' },
    }),
  )
  expect(event).toMatchObject({ startDate: '2031-05', endDate: '2031-05' })
  expect(event).not.toHaveProperty('location.geo')
})

test('a title cannot end the script that it stands in', () => {
  const text = linkedData.write(madeUpExport(undefined, { address }))
  expect(text).not.toContain('<')
  expect(JSON.parse(text)['@graph'][0].name).toBe('Andara & <its> prisons')
})
