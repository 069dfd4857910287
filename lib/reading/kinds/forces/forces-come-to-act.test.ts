import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

describe('forces that come to do their work are deployed, and none are counted', () => {
  test.each([
    ['Soldiers and police arrived at Roble prison to retake it.', ['troops_deployed -']],
    ['Soldiers stepped up their presence outside Roble prison.', ['troops_deployed -']],
    ['The mayor ordered to militarise Tarsis.', ['troops_deployed -']],
    ['Soldiers arrived at Roble prison to visit their friends.', []],
    ['Police arrived in Tarsis to secure the scene.', []],
    ['The Government has militarised the police.', []],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    ['Policías, bomberos y militares llegaron a Roble para recuperar el control.', ['troops_deployed -']],
    ['El Gobierno militarizó Tarsis.', ['troops_deployed -']],
    ['El alcalde ha mandado militarizar Tarsis.', ['troops_deployed -']],
    ['El Gobierno militarizó la política.', []],
    ['La oposición pide militarizar Tarsis.', []],
    ['Los policías llegaron a Tarsis para descansar.', []],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
