import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readerOf } from '@/lib/reading/testing/real-places'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const read = readerOf(await loadGazetteer(['EC']), ['EC'])

const placesIn = (text: string, language: Language = 'en') => {
  const { claims } = read(text, language)
  return claims.filter(({ kind }) => kind === 'killed').map(({ place }) => place?.name)
}

test.each([
  'Gunmen stormed a college at Wana in South Waziristan and killed five.',
  'Gunmen stormed a college in Wana, South Waziristan, and killed five.',
])('a town told with its region is where it happened: %s', (text) => expect(placesIn(text)).toEqual(['Wana']))

test('also in Spanish', () =>
  expect(placesIn('Murieron doce personas en Baalbek, en el valle de la Becá.', 'es')).toEqual(['Baalbek']))

test('a beach or quarter in a city is where it happened, and the city no second place', () => {
  expect(placesIn('Fifteen people died at Bondi Beach in Sydney.')).toEqual(['Bondi Beach'])
  expect(placesIn('Murieron quince personas en la playa de Bondi, en Sídney.', 'es')).toEqual(['Bondi'])
  expect(placesIn('Fifteen people died in Bondi and in Sydney.')).toEqual(['New South Wales'])
})

test('a region in a row of places is one of them', () => {
  expect(placesIn('Gunmen killed five in Peshawar, Swat Valley and Quetta.')).toEqual(['Pakistan'])
  expect(placesIn('Gunmen killed five in Zahle and in the Bekaa Valley.')).toEqual(['Lebanon'])
})
