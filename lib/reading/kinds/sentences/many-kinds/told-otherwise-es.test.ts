import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

const holdsAll = (text: string, expected: readonly string[]) => {
  const lines = saidLines(leer(text))
  for (const line of expected) expect(lines).toContain(line)
}

describe('in Spanish, people spend hours, days or weeks held', () => {
  test.each([
    ['Dos gendarmes pasaron seis horas en poder de los reclusos de la cárcel de Roble.', ['hostages_held 2']],
    ['Tres ingenieros llevan dos semanas secuestrados en Belmonte.', ['hostages_held 3']],
    ['Nueve guías llevaban un día retenidos en la cárcel de Roble.', ['hostages_held 9']],
  ])('%s', holdsAll)
})

describe('in Spanish, forces are used, take part or are brought out', () => {
  test.each([
    ['En la toma de la cárcel de Roble intervinieron 200 policías.', ['troops_deployed 200']],
    [
      'El decreto permitió que 2.700 militares intervinieran en la cárcel de Roble.',
      ['troops_deployed 2700'],
    ],
    ['El Gobierno sacó a 500 soldados a las calles de Tarsis.', ['troops_deployed 500']],
  ])('%s', holdsAll)
})

describe('in Spanish, prisoners are taken out of a jail', () => {
  test.each([
    ['La Policía sacó a 299 internos de la cárcel de Roble.', ['other_count 299']],
    ['El Ejército y la Policía evacuaron a 40 reclusos de la cárcel de Cumbres.', ['other_count 40']],
    ['Los agentes desalojaron a 120 presos de la cárcel de Roble.', ['other_count 120']],
  ])('%s', holdsAll)
})

describe('in Spanish, the hurt bear what was done to them', () => {
  test.each([
    ['Once internos de la cárcel de Roble presentaban contusiones.', ['injured 11']],
    ['Dos de los heridos de Tarsis están con riesgo vital.', ['injured 2']],
    ['Seis presos recibieron golpes en la cárcel de Roble.', ['injured 6']],
    ['En Tarsis hubo tres policías golpeados.', ['injured 3']],
    ['El director descartó muertes en Roble, pero admitió que siete reos presentaban cortes.', ['injured 7']],
  ])('%s', holdsAll)
})

describe('in Spanish, a figure is limited, kept or moved to a number', () => {
  test.each([
    [
      'Las autoridades desmintieron que haya muertos en Roble, y limitaron a nueve el número de lesionados.',
      ['injured 9'],
    ],
    ['El balance en Tarsis pasó de uno a cinco muertos.', ['killed 5']],
    ['La Policía mantuvo en seis la cifra de fallecidos en Tarsis.', ['killed 6']],
    ['El número de víctimas mortales en Tarsis asciende a 52.', ['killed 52']],
  ])('%s', holdsAll)
})
