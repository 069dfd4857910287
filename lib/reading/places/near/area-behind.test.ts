import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('a village that no gazetteer holds lies in the province that the text puts behind its name', () => {
  test.each([
    ['Gunmen kidnapped nine people in Zorgo, a village near Arba in Belmonte province.', '@QV-B'],
    [
      'Nine girls were abducted as they walked home from their fields in Zorgo, in Belmonte province.',
      '@QV-B',
    ],
    // Where they went, who says so, and what is near.
    ['Gunmen kidnapped nine people in Zorgo and fled towards Belmonte province.', '@QV'],
    ['Gunmen kidnapped nine people in Zorgo, on the border of Belmonte province.', '@QV'],
    ['Gunmen kidnapped nine people in Zorgo, about 100 km from Belmonte province.', '@QV'],
  ])('%s', (text, place) =>
    expect(placedLines(readText(`Valdoria: ${text}`))).toEqual([`hostages_held 9 ${place}`]),
  )
  test.each([
    [
      'Nueve niñas fueron raptadas cuando volvían de sus campos en Zorgo, en la provincia de Belmonte.',
      '@QV-B',
    ],
    [
      'Pistoleros secuestraron a nueve vecinos que viajaban a Zorgo, un pueblo de la comarca de Arba, en la provincia de Belmonte.',
      '@QV-B',
    ],
    ['Pistoleros raptaron a nueve personas en Zorgo, cerca de la provincia de Belmonte.', '@QV'],
    ['Pistoleros raptaron a nueve personas en Zorgo, en la frontera con Belmonte.', '@QV'],
  ])('%s', (text, place) =>
    expect(placedLines(leer(`En Valdoria hay alarma. ${text}`))).toEqual([`hostages_held 9 ${place}`]),
  )
})
