import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'], [])
const read = (text: string) => sayIds(geoparse(text, 'es', gazetteer, ['EC']))

test('mountains are no town that is called as they are', () =>
  expect(
    read('Cinco personas murieron en un alud en los Andes centrales, informó la policía de Perú.'),
  ).toContain('Andes = ?'))

test('the town is, which has a capital to its article', () =>
  expect(read('Cinco personas murieron en Los Andes, informó la policía de Chile.')).toContain(
    'Los Andes = geonames:3882434',
  ))
