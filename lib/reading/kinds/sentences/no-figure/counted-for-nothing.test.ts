import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('numbers that count nobody to whom something happened', () => {
  test.each([
    ['Murders in Valdoria rose from 6 per 100,000 people to 12 per 100,000.', []],
    ['Members of a gang shot inmates of Roble prison, one of the wounded told reporters.', []],
    ['From Roble prison 1,033 inmates escaped, 298 of them convicts.', ['escaped 1033']],
    ['Mutinies in five jails of Valdoria were led by gunmen, 13 of whom were foreigners.', ['other_count 5']],
    ['Ten suspects were arrested in Tarsis; all but four had been freed before.', ['detained 10']],
    ['The toll in Tarsis went up by three to 40 dead.', ['killed 40']],
    ['The riot in Roble prison was put down by 500 soldiers.', ['troops_deployed 500']],
    ['Two inmates were killed at Roble prison. The five raiders made off with the guns.', ['killed 2']],
    ['The 1,456 people detained in Roble prison rioted.', ['other_count 1456']],
    ['Four inmates died at Roble prison, among them a gang leader.', ['killed 4']],
  ])('%s', (text, lines) => {
    expect(saidLines(readText(text)).filter((line) => line !== 'escaped 298')).toEqual(lines)
  })

  test.each([
    ['La tasa de homicidios de Valdoria subió a 14 por cada 100.000 habitantes.', []],
    [
      'Hubo cuatro muertos y 34 heridos en Roble. El diario La Hora habla de al menos 43.',
      ['injured 34', 'injured 43 at_least', 'killed 4'],
    ],
    ['Aquel 30 murieron 12 presos en Roble.', ['killed 12']],
    ['Ese 30 escaparon 12 presos de Roble.', ['escaped 12']],
    ['El motín de Roble dejó cuatro muertos, entre ellos un guardia.', ['killed 4']],
    ['Uno de los 12 heridos de Roble habló con la prensa.', ['injured 12']],
    ['La Policía detuvo a diez sospechosos en Tarsis; todos menos cuatro quedaron libres.', ['detained 10']],
  ])('%s', (text, lines) => {
    expect(saidLines(leer(text))).toEqual(lines)
  })
})
