import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('in Spanish, a number that only tells by how much another one differs is none of its own', () => {
  test.each([
    ['La cifra de evadidos de la cárcel de Roble, que era de 34, fue rebajada en tres.', ['escaped 34']],
    ['El ministro rebajó en dos el número de muertos en Tarsis, que ahora son 15.', ['killed 15']],
    ['El balance de heridos en Tarsis aumentó en seis respecto a la víspera.', []],
    ['Han sido asesinados 21 policías en Valdoria, cuatro más que en todo el año anterior.', ['killed 21']],
    ['En Tarsis murieron nueve presos, dos menos de los que se informó al principio.', ['killed 9']],
    ['Este año hubo en Belmonte 310 homicidios, 45 menos que en 2022.', ['killed 310']],
    ['Los muertos en la cárcel de Roble son 12, uno más que el lunes.', ['killed 12']],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, what would have been is no fact', () => {
  test.each([
    ['"Ni los 31 ni ninguno más hubieran salido de la cárcel de Roble sin ayuda", dijo el ministro.', []],
    ['Sin la intervención de la Policía habrían muerto otros 20 internos en la cárcel de Roble.', []],
    ['Si los guías no cierran la puerta, se hubieran fugado 50 presos de la cárcel de Roble.', []],
    ['De no haber llegado los bomberos hubiesen muerto 30 reos en la cárcel de Roble.', []],
  ])('%s', (text, expected) =>
    expect(
      leer(text)
        .claims.filter(({ status }) => status !== 'alleged')
        .map(({ kind }) => kind),
    ).toEqual(expected),
  )
})

describe('in Spanish, forces that take prisoners away take no hostages', () => {
  test.each([
    ['La Policía se llevó de la cárcel de Roble a 15 cabecillas.', ['other_count 15']],
    ['Los militares se llevaron a 40 reclusos de la cárcel de Roble a la de Cumbres.', ['other_count 40']],
    ['Los agentes se llevaron a tres sospechosos en Tarsis.', ['detained 3']],
    ['Hombres armados se llevaron a la fuerza a cuatro soldados en Tarsis.', ['hostages_held 4']],
    ['Un comando se llevó a seis migrantes en Tarsis.', ['hostages_held 6']],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, days in which something must be done are no days of an emergency', () => {
  test.each([
    [
      'La medida de excepción, que el Congreso deberá ratificar en un plazo de tres días, prohíbe las manifestaciones en Valdoria.',
      ['rights_suspended -'],
    ],
    [
      'El estado de sitio en Arcos tendrá que ser aprobado por el Congreso antes de cinco días.',
      ['state_of_emergency -'],
    ],
    [
      'El Gobierno decretó en Arcos el estado de sitio por 30 días, que el Parlamento revisará en 48 horas.',
      ['state_of_emergency -', 'state_of_emergency 30'],
    ],
    [
      'El Parlamento dispone de ocho días para refrendar el estado de excepción decretado en Arcos por 60 días.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, the relative of a dead man who speaks tells of no death', () => {
  test.each([
    ['"Nadie nos dice nada", lamentó Dora Blanco, madre de uno de los muertos en la cárcel de Roble.', []],
    ['El padre de un preso fallecido en la cárcel de Roble pidió justicia.', []],
    ['La viuda de uno de los policías asesinados en Tarsis exigió respuestas.', []],
    ['Rosa Vera, hermana de un interno herido en Roble, dijo que no la dejaron entrar.', []],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected))
})

describe("in Spanish, who leaves a shift or a hospital was nobody's hostage", () => {
  test.each([
    [
      '"No ha habido un solo trabajador retenido en Roble; los 14 de turno salieron por su propio pie", dijo el director.',
      [],
    ],
    ['Nunca hubo rehenes en la cárcel de Roble: los 12 guías salieron al terminar su jornada.', []],
    ['Los nueve guías retenidos salieron al fin de la cárcel de Roble.', ['hostages_freed 9']],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected))
})
