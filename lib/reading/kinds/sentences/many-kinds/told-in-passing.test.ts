import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

/** Frames in which news tells a figure in passing: the verb left out, the object put behind, forces that come. */
describe('in English', () => {
  test.each([
    ['Rioters held Roble prison for a day. It took 350 police to regain control.', 'troops_deployed 350'],
    ['After the riot at Roble prison 280 soldiers were flown to Arcos.', 'troops_deployed 280'],
    ['The riot followed the transfer of 415 inmates from Roble prison.', 'other_count 415'],
    ['At Roble prison a guard was shot in the leg.', 'injured 1'],
    [
      'After the riot Belmonte is under a state of emergency. The measure will last 45 days.',
      'state_of_emergency 45',
    ],
    ['The army was ordered to neutralise the gangs that attacked Tarsis.', 'troops_deployed -'],
  ])('%s', (text, line) => expect(linesOf(readText(text))).toContain(line))
})

describe('in Spanish', () => {
  test.each([
    ['La Fiscalía elevó a 21 los reos muertos en la cárcel de Roble y a 14 los heridos.', 'injured 14'],
    ['En 2020 murieron en peleas 51 reclusos en la cárcel de Roble.', 'killed 51'],
    ['La Fiscalía daba por fallecidos a 18 reos en la cárcel de Roble.', 'killed 18'],
    ['Hay unos 39.000 detenidos para 30.000 plazas en las cárceles.', 'other_count 39000 about'],
    ['Hay unos 39.000 detenidos para 30.000 plazas en las cárceles.', 'inmates_capacity 30000'],
    ['Unos 900 efectivos retomaron la cárcel de Roble.', 'troops_deployed 900 about'],
    ['El traslado de 24 reos desató el motín en la cárcel de Roble.', 'other_count 24'],
  ])('%s', (text, line) => expect(linesOf(leer(text))).toContain(line))
})
