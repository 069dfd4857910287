import { describe, expect, test } from 'vitest'
import { placeReader } from '@/lib/gazetteer/testing/place-of'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const placeOf = placeReader(await loadGazetteer(['EC']), ['EC'])

type Case = [Language, string, string, string | null]

describe('a name with the adjective of a nation beside it lies in that country', () => {
  test.each<Case>([
    ['es', 'Putumayo', 'Trece personas murieron en el Putumayo peruano, cerca de Colombia.', 'canton PE'],
    ['es', 'La Guajira', 'Cuatro personas murieron en La Guajira venezolana.', 'country VE'],
    ['es', 'Chocó', 'Dos guardabosques fueron asesinados en el Chocó ecuatoriano.', 'country EC'],
    ['es', 'Chaco', 'Cuatro personas murieron en el Chaco paraguayo.', 'country PY'],
    ['es', 'Amazonía', 'Seis personas fueron secuestradas en la Amazonía peruana.', 'country PE'],
    ['es', 'Mérida', 'Dos soldados murieron en la ciudad venezolana de Mérida.', 'city VE'],
    ['es', 'Santa Rosa', 'Dos mineros murieron en Santa Rosa, en el norte peruano.', 'country PE'],
    ['es', 'Santa Rosa', 'Dos mineros murieron en la localidad peruana de Santa Rosa.', 'country PE'],
    ['en', 'Putumayo', 'Thirteen people died in the Peruvian Putumayo, near Colombia.', 'canton PE'],
    ['en', 'Amazon', 'Six people were kidnapped in the Peruvian Amazon.', 'country PE'],
    ['en', 'Amazon', 'In the Peruvian Amazon, six people were kidnapped.', 'country PE'],
    ['es', 'Putumayo', 'El Putumayo peruano vive días de violencia, dijo Colombia.', 'canton PE'],
    ['en', 'Baja', 'Four people were killed in Mexican Baja, officials said.', 'country MX'],
    ['en', 'Choco', 'Two rangers were killed in the Ecuadorian Choco.', 'country EC'],
    ['en', 'Santa Rosa', 'Two men were held in the Colombian border town of Santa Rosa.', 'city CO'],
    ['en', 'Santa Rosa', 'Two miners died in Santa Rosa, in the Peruvian Amazon.', 'country PE'],
    [
      'en',
      'San Miguel',
      'Seven people were kidnapped on the Colombian side of the border, near San Miguel.',
      'country CO',
    ],
    [
      'es',
      'San Miguel',
      'Siete personas fueron secuestradas en el lado colombiano de la frontera, cerca de San Miguel.',
      'country CO',
    ],
    ['en', 'Cordoba', 'Two people were killed in the Mexican coastal city of Cordoba.', 'city MX'],
  ])('%s %s: %s', (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place))
})

describe('but not with an adjective of something else', () => {
  test.each<Case>([
    ['es', 'Cúcuta', 'Detienen en Cúcuta venezolano con droga.', 'city CO'],
    ['es', 'Machala', 'Fueron heridos en Machala peruanos y colombianos.', 'city EC'],
    ['es', 'Machala', 'Un ciudadano peruano murió en Machala.', 'city EC'],
    ['es', 'Machala', 'Dos agentes del Gobierno peruano fueron detenidos en Machala.', 'city EC'],
    ['es', 'Cúcuta', 'Fue hallado en Cúcuta venezolano herido de bala.', 'city CO'],
    ['en', 'Kharkiv', 'Twelve people died in the Russian Kharkiv offensive.', 'unmarked'],
    ['en', 'Machala', 'Three men from a Peruvian gang were held in Machala.', 'city EC'],
    ['en', 'Gaza', 'Nine people died in the Israeli Gaza blockade.', 'unmarked'],
    ['en', 'Machala', 'Shots came from the Peruvian side. Two died in Machala.', 'city EC'],
    ['es', 'Machala', 'El lado peruano y la policía de Machala lo negaron.', 'city EC'],
    ['en', 'Machala', 'A Peruvian who lived in Machala was shot dead.', 'city EC'],
    ['en', 'Cúcuta', 'Police in Cúcuta held Venezuelan smugglers.', 'city CO'],
    ['en', 'Machala', 'Two Colombians in the city of Machala were shot dead.', 'city EC'],
    ['en', 'Machala', 'A Colombian from the city of Machala was shot dead.', 'city EC'],
    ['es', 'Machala', 'Dos integrantes de la comunidad china de Machala fueron asesinados.', 'city EC'],
    ['en', 'Machala', 'In Machala, the Venezuelan community said three men had been killed.', 'city EC'],
    ['en', 'Machala', 'In Machala, a Mexican state department official was shot dead.', 'city EC'],
    ['en', 'Machala', 'Three people died in Machala, in Peru eleven died.', 'city EC'],
    ['es', 'Machala', 'Tres personas murieron en Machala, en Colombia otras dos.', 'city EC'],
    ['en', 'Santa Rosa', 'Two men were held in the South Sudanese town of Santa Rosa.', null],
  ])('%s %s: %s', (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place))
})
