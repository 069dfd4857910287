import { describe, expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'], [])
const read = (text: string, language: Language) =>
  geoparse(text, language, gazetteer, ['EC']).map(
    ({ text: name, place }) => `${name} = ${place ? `${place.name}, ${place.country}` : '?'}`,
  )

describe('a capital in the dateline of an agency, without its country', () => {
  test.each([
    ['SAN JOSÉ, 4 mar (EFE).- Cinco personas murieron en Guápiles.', ['San José, CR', 'Guápiles, CR']],
    [
      'Santo Domingo, 4 mar (EFE).- Dos personas murieron en Los Alcarrizos.',
      ['Santo Domingo, DO', 'Los Alcarrizos, DO'],
    ],
    ['SANTIAGO (Reuters) - Cinco personas murieron en Collipulli.', ['Santiago, CL', 'Collipulli, CL']],
    [
      'ASUNCIÓN, 4 mar (Xinhua) -- Cinco personas murieron en Capitán Bado.',
      ['Asunción, PY', 'Capitan Bado, PY'],
    ],
    ['LA PAZ (AP) — Cinco personas murieron en Senkata.', ['La Paz, BO', 'Senkata, BO']],
  ])('is the capital, whatever other town is called so: %s', (text, places) =>
    expect(read(text, 'es').map((line) => line.split(' = ')[1])).toEqual(places),
  )
  test('is another town where the country behind it or the rest of the text says so', () => {
    expect(read('SAN JOSÉ, California (AP) — Cinco personas murieron el lunes.', 'es')[0]).toContain('US')
    expect(
      read('SANTO DOMINGO (EFE).- Cinco presos murieron en la cárcel de Bellavista, en Ecuador.', 'es')[0],
    ).toContain('EC')
  })
})

describe('a name that a city abroad bears as well', () => {
  test.each([
    ['MAPUTO (AP) — Five people were killed in Palma on Monday.', 'Palma = Palma, MZ'],
    ['PRETORIA (AP) — Five people were killed in Phoenix on Monday.', 'Phoenix = Phoenix, ZA'],
    ['BUENOS AIRES (AP) — Five people were killed in Paris on Monday.', 'Paris = Paris, FR'],
  ])('is the town of the country told of that news knows, unless a great city is: %s', (text, line) =>
    expect(read(text, 'en')).toContain(line),
  )
  test('may be either, and is none of them, where both are well known', () =>
    expect(read('CIUDAD DE PANAMÁ, 4 mar (EFE).- Cinco personas murieron en Santiago.', 'es')).toContain(
      'Santiago = ?',
    ))
})
