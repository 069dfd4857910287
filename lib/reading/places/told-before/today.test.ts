import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('what is told of today lies at the scene of today, whatever years stand between', () => {
  test.each<[string, string]>([
    [
      'Murieron 46 internos el martes en la cárcel de Roble. Un incendio en la cárcel de Cumbres dejó 361 muertos en 2012. Hasta anoche, siete heridos seguían hospitalizados.',
      'injured 7 @roble',
    ],
    [
      'Murieron 46 internos el martes en la cárcel de Roble. Un incendio en la cárcel de Cumbres dejó 361 muertos en 2012. Hasta el momento fueron detenidas tres personas.',
      'detained 3 @roble',
    ],
    [
      'Murieron 46 internos el martes en la cárcel de Roble. Un incendio en la cárcel de Cumbres dejó 361 muertos en 2012. Otros treinta resultaron heridos.',
      'injured 30 @cumbres',
    ],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toContain(line))

  test.each<[string, string]>([
    [
      'On Tuesday 46 inmates died at Roble prison. A fire at Cumbres prison killed 361 in 2012. On Friday three of the injured died.',
      'killed 3 @roble',
    ],
    [
      'On Tuesday 46 inmates died at Roble prison. A fire at Cumbres prison killed 361 in 2012. Another thirty were hurt.',
      'injured 30 @cumbres',
    ],
    [
      'On Tuesday 46 inmates died at Roble prison. On Wednesday nine died at Cumbres prison. On Friday three guards were arrested.',
      'detained 3 @cumbres',
    ],
  ])('in English: %s', (text, line) => expect(placedLines(readText(text))).toContain(line))
})

describe('what may be of today or of the year looked back on lies at neither of their places', () => {
  test.each<[ReturnType<typeof readText>, string]>([
    [
      readText(
        'On Tuesday six people were killed in Tarsis. In 2012, nine people were killed in Miravera. Police arrested three men.',
      ),
      'detained 3 @QV',
    ],
    [
      leer(
        'Seis personas fueron asesinadas el martes en Tarsis. En 2012 nueve personas fueron asesinadas en Miravera. La policía detuvo a tres hombres.',
      ),
      'detained 3 @QV',
    ],
    [
      leer(
        'Seis personas fueron asesinadas el martes en Tarsis. En 2012 nueve personas fueron asesinadas en Miravera. La policía de Puerto Lago detuvo a tres hombres.',
      ),
      'detained 3 @puerto-lago',
    ],
    [
      readText(
        'On Tuesday six people were killed in Tarsis. On Wednesday nine people were killed in Miravera. Police arrested three men.',
      ),
      'detained 3 @miravera',
    ],
    [
      leer(
        'Seis personas fueron asesinadas el martes en Tarsis. En 2012 nueve personas fueron asesinadas en Tarsis. La policía detuvo a tres hombres.',
      ),
      'detained 3 @tarsis',
    ],
  ])('%#', (reading, line) => expect(placedLines(reading)).toContain(line))
})
