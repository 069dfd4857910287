import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

const riot = 'Un motín estalló en la cárcel de Roble. '
const harmed = (text: string) => linesOf(leer(`${riot}${text}`), 'killed', 'injured')

describe('a number that stands before what it counts', () => {
  test.each([
    ['Asimismo, mantiene en 52 la cantidad de personas que resultaron heridas.', ['injured 52']],
    ['Sube a 79 la cantidad de muertos en Roble.', ['killed 79']],
    ['Sube a 20 cifra de muertos por motín en Roble.', ['killed 20']],
    ['La Policía eleva a 31 el número de reos que perdieron la vida.', ['killed 31']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected))
  test('"asimismo" adds nothing to a whole count', () =>
    expect(
      leer(`${riot}Asimismo, mantiene en 52 la cantidad de heridos.`).claims.some(
        ({ additional }) => additional,
      ),
    ).toBe(false))
})

describe('a hedge may stand behind what is counted', () => {
  test.each([
    ['The riot at Roble prison killed 75 inmates at the least on Tuesday.', ['killed 75 at_least']],
    ['Ten guards at least were hurt at Roble prison.', ['injured 10 at_least']],
    ['The riot killed 75 inmates, at least 30 of them in Tarsis.', ['killed 75', 'killed 30 at_least']],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text), 'killed', 'injured')).toEqual(expected),
  )
  test.each([
    ['El motín mató a 75 reos por lo menos.', ['killed 75 at_least']],
    ['Hubo 75 muertos como mínimo y 12 heridos.', ['killed 75 at_least', 'injured 12']],
  ])('in Spanish: %s', (text, expected) => expect(harmed(text)).toEqual(expected))
})

describe('who is no number', () => {
  test('"every one of the dead" is no one dead', () =>
    expect(
      saidLines(readText('A riot broke out at Roble prison. Every one of the dead was an inmate.')),
    ).toEqual([]))
  test('a surname that is also a word is a name', () =>
    expect(harmed('El lunes fue asesinado José Torres, hermano del alcalde.')).toEqual(['killed 1']))
})

describe('many moved, some of them hurt, in a long sentence', () => {
  test.each([
    'El director contó en esa rueda de prensa que de Roble se evacuó a 90 presos, 10 de ellos con heridas, que fueron atendidos por médicos.',
  ])('%s', (text) => expect(saidLines(leer(`${riot}${text}`))).toEqual(['injured 10', 'other_count 90']))
})

describe('bodies are counted, whatever they bear and whoever lies beside them', () => {
  test.each([
    ['Hallaron los cuerpos de un guía y 15 reos.', ['killed 1', 'killed 15']],
    ['Fueron hallados los cadáveres quemados de 15 reos.', ['killed 15']],
    ['El museo guarda los cuerpos de un faraón y 15 sacerdotes.', []],
  ])('in Spanish: %s', (text, expected) => expect(harmed(text)).toEqual(expected))
  test('in English', () =>
    expect(
      linesOf(
        readText('A riot broke out at Roble prison. The bodies of a guard and 15 inmates were found.'),
        'killed',
      ),
    ).toEqual(['killed 1', 'killed 15']))
})
