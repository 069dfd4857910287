import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('a headline in capitals is read as any other sentence', () => {
  test.each([
    ['Riot At Roble Prison Kills 31', 'killed 31'],
    ['Gunmen Kill Five Officers In Tarsis Ambush', 'killed 5'],
    ['Twelve Inmates Escape As Gang Storms Roble Prison', 'escaped 12'],
    ['Army Sends 500 Troops To Roble Prison', 'troops_deployed 500'],
    ['ARMY SENDS 500 TROOPS TO ROBLE PRISON', 'troops_deployed 500'],
  ])('%s', (text, line) => {
    expect(saidLines(readText(`${text}\n\nThe prison of Roble was calm by night.`))).toContain(line)
  })
  test.each([
    ['MOTÍN EN LA CÁRCEL DE ROBLE DEJA 12 MUERTOS', 'killed 12'],
    ['LIBERAN A 40 GUÍAS RETENIDOS EN LA CÁRCEL DE ROBLE', 'hostages_freed 40'],
  ])('%s', (text, line) => {
    expect(saidLines(leer(`${text}\n\nLa cárcel de Roble amaneció en calma.`))).toContain(line)
  })
  test('a name in it stays a name', () => {
    const { claims } = readText(
      'Minister Ana Strike Says Gunmen Killed Five Guards In Roble Prison\n\nThe prison was calm by night.',
    )
    expect(claims.filter(({ kind }) => kind === 'other_count')).toEqual([])
  })
})
