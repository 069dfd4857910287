import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(linesOf(readText(text)).toSorted()).toEqual(lines.toSorted())
const spanish = (text: string, lines: readonly string[]) =>
  expect(linesOf(leer(text)).toSorted()).toEqual(lines.toSorted())

describe('what nobody vouches for, or what is called untrue, is unconfirmed', () => {
  test.each([
    [
      'Firefighters spoke of more bodies in Roble prison, a version the prosecutors would not endorse.',
      ['unconfirmed_report -'],
    ],
    [
      'Talk of a second bomb near Roble prison proved to be false, the police said.',
      ['unconfirmed_report -'],
    ],
    ['The governor said talk of a gunman at Roble prison was not true.', ['unconfirmed_report -']],
    [
      'The guards were beaten, police sources said, though this was not borne out by the prison service.',
      ['unconfirmed_report -'],
    ],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'unconfirmed_report')).toEqual(lines))
  test.each([
    ['Un cabecilla habría huido de Tarsis, dato que la Policía no corrobora.', ['unconfirmed_report -']],
    [
      'Los reos estaban ahorcados, según fuentes policiales, extremo que la Fiscalía no ha querido confirmar.',
      ['unconfirmed_report -'],
    ],
    [
      'Los deudos aseguran que los muertos en Roble serían 40, cifra que el ministro tachó de «invento».',
      ['unconfirmed_report 40'],
    ],
    [
      'El sindicato sostuvo que cinco guardias fueron golpeados en Roble, lo que el ministro negó.',
      ['unconfirmed_report 5'],
    ],
    ['El ministro había puesto en duda que existiera un secuestro en Tarsis.', ['unconfirmed_report -']],
  ])('%s', (text, lines) => expect(linesOf(leer(text), 'unconfirmed_report')).toEqual(lines))
  test.each([
    'The team would not endorse the riot police at Roble prison.',
    'The transfer of six inmates from Roble prison may have been a cause of the riot, but this could not be verified.',
  ])('%s', (text) =>
    expect(linesOf(readText(text), 'unconfirmed_report').filter((line) => /\d/.test(line))).toEqual([]),
  )
})

describe('emergencies and curfews in force', () => {
  test.each([
    [
      'Some 300 soldiers went into Roble prison under the 60-day emergency President Ana Vera signed on Tuesday.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
    [
      'The president answered with a state of emergency of two months after the riot in Roble.',
      ['state_of_emergency -'],
    ],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'state_of_emergency').toSorted()).toEqual(lines))
  test.each([
    ['La provincia está en emergencia desde febrero de 2023.', ['state_of_emergency -']],
    [
      'Tras el motín el presidente respondió con un estado de excepción de dos meses.',
      ['state_of_emergency -'],
    ],
    ['La cooperativa está en emergencia desde febrero.', []],
    ['El equipo está en emergencia desde febrero.', []],
  ])('%s', (text, lines) => expect(linesOf(leer(text), 'state_of_emergency')).toEqual(lines))
  test.each([
    ['The decree runs for 60 days and curbs freedom of movement and of assembly.', ['rights_suspended -']],
    ['A 15-day curfew holds in Tarsis after the killings.', ['rights_suspended -']],
    ['The brace curbs the freedom of movement of the striker.', []],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'rights_suspended')).toEqual(lines))
})

describe('how many are inside', () => {
  test.each([
    ['The building, meant for 163 prisoners, contained 343.', ['inmates_capacity 163', 'other_count 343']],
    ['The book contained 343 pages on prisons.', []],
  ])('%s', english)
  test.each([
    [
      'Unos 38.000 reclusos se reparten 53 centros con cupo para 29.500.',
      ['inmates_capacity 29500', 'other_count 38000 about'],
    ],
    ['En Roble, donde se cuentan 5.600 internos, hubo un registro.', ['other_count 5600']],
    ['Los 12 internos se reparten las tareas en Roble.', []],
    ['Siete presos que alcanzaron la calle en Tarsis fueron apresados de nuevo.', ['other_count 7']],
  ])('%s', spanish)
  test('prisons by another name', () =>
    expect(
      linesOf(readText('Convicts in 13 penal institutions were refusing food on Monday.'), 'other_count'),
    ).toEqual(['other_count 13']))
})

describe('forces that will act', () => {
  test.each([
    ['In all, 800 soldiers would support the guards at Roble prison, he said.', ['troops_deployed 800']],
    ['In all, 800 soldiers would support the president, a poll found.', []],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'troops_deployed')).toEqual(lines))
  test.each([
    [
      'Unos 57.000 uniformados custodiarán la votación, de los cuales 14.400 irán a Belmonte.',
      ['troops_deployed 57000 about', 'troops_deployed 14400'],
    ],
    [
      'Unos 200 soldados apoyan desde la tarde a los agentes en el interior de la cárcel de Roble.',
      ['troops_deployed 200 about'],
    ],
    ['Unos 200 soldados apoyan desde enero a sus familias.', []],
    ['Unos 200 soldados irán a la universidad el próximo año.', []],
  ])('%s', (text, lines) => expect(linesOf(leer(text), 'troops_deployed')).toEqual(lines))
})
