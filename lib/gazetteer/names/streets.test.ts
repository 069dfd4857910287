import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const peru = await loadGazetteer(['PE'], [])

const placesIn = (text: string) =>
  geoparse(text, 'es', peru, ['PE']).flatMap(({ place }) =>
    place ? [`${place.name} ${place.kind} ${place.country}`] : [],
  )

test.each([
  'Un policía resultó herido en el jirón Ayacucho, en Lima.',
  'Hubo tiros en los jirones Ayacucho y Junín de Lima.',
  'Los manifestantes marcharon por el malecón Tacna de Lima.',
  'Tres cayeron del puente Ayacucho, en Lima.',
])('a street is no town: %s', (text) => expect(placesIn(text)).toEqual(['Lima city PE']))
