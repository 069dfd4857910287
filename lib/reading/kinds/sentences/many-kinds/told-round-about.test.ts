import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('how someone was shot whose death is told makes nobody hurt', () => {
  test.each([
    ['Mayor Juan Vera was killed on Friday. Vera was shot six times while jogging in Tarsis.', ['killed 1']],
    ['A mayor was shot in Tarsis. He is in hospital.', []],
  ])('%s', english)
  test.each([
    ['Anoche falleció, además, Marcos Vera, el chofer baleado el jueves.', ['killed 1']],
    ['Anoche murió Juan Vera, el taxista herido el jueves.', ['killed 1']],
    ['Otro alcalde fue asesinado. Juan Vera recibió seis disparos mientras trotaba.', ['killed 1']],
    [
      'Hay presos por el crimen del candidato Juan Vera. Vera recibió tres balazos en la cabeza.',
      ['killed 1'],
    ],
    ['Un guardia fue asesinado. Un vecino recibió un balazo en la pierna.', ['injured 1', 'killed 1']],
  ])('%s', spanish)
})

describe('those unlike others are not told of as they are', () => {
  test.each([
    [
      'Three officers seized in Tarsis are now free, unlike four others from Miravera.',
      ['hostages_freed 3', 'hostages_held 4'],
    ],
  ])('%s', english)
  test.each([
    [
      'Tres policías secuestrados en Tarsis ya están libres, al contrario que otros cuatro de Miravera.',
      ['hostages_freed 3', 'hostages_held 4'],
    ],
  ])('%s', spanish)
})

describe('those who met the same fate', () => {
  test.each([
    ['Six inmates were killed in Tarsis, and two guards met the same fate.', ['killed 2', 'killed 6']],
    ['Six inmates were killed in Tarsis. Two guards met a better fate.', ['killed 6']],
  ])('%s', english)
  test.each([
    [
      'Seis presos fueron asesinados en Tarsis y la misma suerte corrieron dos guías.',
      ['killed 2', 'killed 6'],
    ],
    [
      'Un acusado fue asesinado un día después de que corrieran igual suerte seis compatriotas.',
      ['killed 1', 'killed 6'],
    ],
    ['Seis presos murieron en Tarsis. Dos guías corrieron mejor suerte.', ['killed 6']],
  ])('%s', spanish)
})

describe('whom a force loses has died', () => {
  test.each([
    ['The patrol lost 11 men in the ambush in Tarsis.', ['killed 11']],
    ['The company lost 11 jobs after the riot in Tarsis.', []],
  ])('%s', english)
  test.each([
    ['En 1993 una columna perdió a 11 integrantes en Tarsis.', ['killed 11']],
    ['Tras el motín, la empresa perdió 11 puestos de trabajo.', []],
  ])('%s', spanish)
})

describe('in Spanish, where violence is told of, whom doctors attend is hurt', () => {
  test.each([
    ['Una explosión sacudió Tarsis. El ECU 911 informó de 16 personas atendidas.', ['injured 16']],
    ['Murieron dos presos. En total, 30 personas han requerido atención.', ['injured 30', 'killed 2']],
    [
      'Hubo 10 heridos en Tarsis, aunque el hospital solo admite haber recibido a seis.',
      ['injured 10', 'injured 6'],
    ],
    ['El centro de Tarsis atendió a 200 personas el año pasado, dijo la Policía.', []],
  ])('%s', spanish)
})

describe('victims counted beside the hurt, or where deaths are told of, are the dead', () => {
  test.each([
    ['Un motín dejó 14 víctimas, además de nueve lesionados.', ['injured 9', 'killed 14']],
    ['Murió anoche un taxista. Son cuatro las víctimas en seis días.', ['killed 1', 'killed 4']],
    ['La empresa estafó a 14 víctimas, dijo la Policía de Tarsis.', []],
  ])('%s', spanish)
})

describe('what is left of those who fled and are not back', () => {
  test.each([
    [
      'Of the 39 inmates who escaped, 12 had been recaptured. Among the 27 remaining is a gang leader.',
      ['escaped 27', 'escaped 39', 'other_count 12'],
    ],
    [
      'Of the 39 inmates who escaped, 12 had been recaptured. The 20 remaining guards were searched.',
      ['escaped 39', 'other_count 12'],
    ],
  ])('%s', english)
  test.each([
    [
      'De los 39 internos que se fugaron, 12 fueron recapturados. Entre los 27 restantes hay un cabecilla.',
      ['escaped 27', 'escaped 39', 'other_count 12'],
    ],
  ])('%s', spanish)
})

describe('forces that join those already there', () => {
  test.each([
    [
      'The 120 troops join the 450 who already patrol Tarsis.',
      ['troops_deployed 120', 'troops_deployed 450'],
    ],
  ])('%s', english)
  test.each([
    [
      'Se suman 120 efectivos a los 450 que ya patrullaban Tarsis.',
      ['troops_deployed 120', 'troops_deployed 450'],
    ],
  ])('%s', spanish)
})

describe('in Spanish, a number stands before what it counts', () => {
  const lines = (text: string) => leer(text).claims.map(({ kind, quantity }) => `${kind} ${quantity?.value}`)
  test('attacks too', () => {
    expect(lines('El ministro cifró en 18 los ataques en Tarsis.')).toEqual(['attack 18'])
  })
  test('a number of another clause is no earlier one', () => {
    expect(
      saidLines(
        leer(
          'La fiscalía habló de 14 muertos y de 24 fugitivos; el ministro elevó a siete los internos fallecidos y a 30 los evadidos.',
        ),
      ),
    ).toEqual(['escaped 24', 'escaped 30', 'killed 14', 'killed 7'])
  })
})

test('a suspect is held for a murder that the sentence tells of', () => {
  english(
    'Police arrested two suspects in the murder of prosecutor Juan Vera, shot dead on Tuesday in Tarsis.',
    ['detained 2', 'killed 1'],
  )
  spanish(
    'La Policía capturó a dos sospechosos del asesinato de un fiscal, acribillado el martes en Tarsis.',
    ['detained 2', 'killed 1'],
  )
  spanish('La Policía capturó a dos sospechosos del asesinato de un fiscal en Tarsis.', ['detained 2'])
})
