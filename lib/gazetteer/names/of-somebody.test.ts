import { describe, expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])
const namesIn = (text: string, language: Language) =>
  geoparse(text, language, gazetteer, ['EC']).map(({ text: name }) => name)

type Case = [Language, string, string[]]

describe('a victim is no town', () => {
  test.each<Case>([
    ['es', 'Seis colombianos fueron procesados en Quito por el asesinato de Villavicencio.', ['Quito']],
    ['es', 'Diez personas fueron detenidas en Quito por el crimen de Villavicencio.', ['Quito']],
    ['es', 'La muerte de Durán fue investigada en Quito.', ['Quito']],
    ['en', 'Six Colombians were held in Quito over the murder of Villavicencio.', ['Quito']],
    ['en', 'Ten people were arrested in Quito for the Villavicencio assassination.', ['Quito']],
    ['en', 'Police in Quito said the killing of Durán was planned.', ['Quito']],
  ])('%s: %s', (language, text, names) => expect(namesIn(text, language)).toEqual(names))
})

describe('where something else dies in the town, it is one', () => {
  test.each<Case>([
    [
      'es',
      'La masacre de Villavicencio dejó seis muertos, dijo la Policía de Colombia.',
      ['Villavicencio', 'Colombia'],
    ],
    ['es', 'El asesinato del alcalde de Manta fue condenado en Quito.', ['Manta', 'Quito']],
    ['es', 'El crimen de Durán fue condenado en Quito.', ['Durán', 'Quito']],
    ['en', "The murder of Manta's mayor was condemned in Quito.", ['Manta', 'Quito']],
    ['en', 'The murder of Manta mayor Agustin Intriago was condemned in Quito.', ['Manta', 'Quito']],
    ['en', 'The deaths in Duran and the murder of two men in Manta were condemned.', ['Duran', 'Manta']],
  ])('%s: %s', (language, text, names) => expect(namesIn(text, language)).toEqual(names))
})

describe('nor is a hospital without its "de" a village', () => {
  test.each<Case>([
    [
      'es',
      'Tres policías murieron en Villahermosa. Siete fueron llevados al hospital Rovirosa.',
      ['Villahermosa'],
    ],
    [
      'es',
      'Dos personas murieron en el hospital de Rovirosa, en Tabasco, México.',
      ['Rovirosa', 'Tabasco', 'México'],
    ],
  ])('%s: %s', (language, text, names) => expect(namesIn(text, language)).toEqual(names))
})
