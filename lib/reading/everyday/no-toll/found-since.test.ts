import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText } from '../../testing/island'

const missing = ({ claims }: Reading): (number | undefined)[] =>
  claims.filter(({ unit }) => unit === 'people missing').map(({ quantity }) => quantity?.value)
const dead = ({ claims }: Reading): (number | undefined)[] =>
  claims.filter(({ kind }) => kind === 'killed').map(({ quantity }) => quantity?.value)

describe('the missing of whom some have been found are so many no more', () => {
  test.each([
    ['In Tarsis, the last of six missing villagers was found dead on Friday.', []],
    ['Five of the six missing in Tarsis have been found dead; one is still missing.', [1]],
    ['Three of the four people missing since the wildfire in Tarsis were located alive on Friday.', []],
    ['With four of the six missing found dead, the toll of the slide in Tarsis is eight.', []],
    ['Of the nine people missing after the quake in Tarsis, seven were found dead.', []],
    ['One of the six missing in Tarsis is a child.', [6]],
    ['A ferry sank off Tarsis: five died, 30 were rescued and 33 were missing.', [33]],
    ['The storm killed two people in Tarsis. The mother of one of the six missing was found.', [6]],
  ])('%s', (text, left) => expect(missing(readText(text))).toEqual(left))
  test.each([
    ['Seis de los siete desaparecidos en Tarsis fueron hallados sin vida.', []],
    ['Dos de los tres desaparecidos por el alud de Tarsis aparecieron con vida.', []],
    ['De los nueve desaparecidos por el terremoto en Tarsis, dos fueron hallados muertos.', []],
    ['La última de las seis personas desaparecidas en Tarsis fue hallada muerta el viernes.', []],
    ['El incendio dejó tres muertos en Tarsis. Dos de los ocho desaparecidos son menores.', [2, 8]],
  ])('%s', (text, left) => expect(missing(leer(text))).toEqual(left))
  test('captives who have turned up are held no more', () => {
    const held = ({ claims }: Reading) =>
      claims.filter(({ kind }) => kind === 'hostages_held').map(({ quantity }) => quantity?.value)
    expect(
      held(leer('Seis de los ocho soldados secuestrados el martes en Tarsis aparecieron ayer en Miravera.')),
    ).toEqual([8])
    expect(
      held(readText('Six of the eight soldiers kidnapped in Tarsis on Tuesday turned up in Miravera.')),
    ).toEqual([8])
  })
  test('those found dead are', () => {
    expect(dead(readText('Five of the six missing in Tarsis have been found dead.'))).toEqual([5])
    expect(
      dead(readText('With four of the six missing found dead, the toll of the slide is eight.')),
    ).toEqual([4, 8])
    expect(
      dead(leer('Con 4 de los 6 desaparecidos hallados sin vida, el alud suma 8 víctimas mortales.')),
    ).toEqual([4, 8])
    expect(dead(leer('Seis de los siete desaparecidos en Tarsis fueron hallados sin vida.'))).toEqual([6])
  })
})
