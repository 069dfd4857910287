import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])
const read = (text: string) => sayIds(geoparse(text, 'es', gazetteer, ['EC']))

test.each<[string, string]>([
  [
    'Cuatro cubanos murieron en Santiago. Dos bomberos murieron en Holguín y uno en Granma, Cuba.',
    'Santiago = geonames:3536729',
  ],
  [
    'Cinco agentes fueron heridos en Santiago, capital de Veraguas, dijo la Policía de Panamá.',
    'Santiago = PA-10-0910',
  ],
  [
    'Cuatro personas murieron en Santiago, dijo el Gobierno chileno. Dos murieron en Cuba y en Holguín.',
    'Santiago = geonames:3871336',
  ],
  ['El temblor mató a nueve personas en Trujillo.', 'Trujillo = geonames:3691175'],
  [
    'El temblor mató a nueve personas en Trujillo, dijo el Gobierno de Venezuela.',
    'Trujillo = geonames:3625979',
  ],
])('what its first words are short for lies where the article points: %s', (text, line) =>
  expect(read(text)).toContain(line),
)
