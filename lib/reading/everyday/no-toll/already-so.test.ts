import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('who is dead, hurt or held is so, whatever is still to be done with them', () => {
  test.each([
    ['The 12 dead of the riot in Roble prison will be buried on Tuesday.', 'killed 12'],
    ['After the riot in Tarsis the 12 injured will be moved to Arcos.', 'injured 12'],
    ['After the riot in Tarsis twelve dead can be seen in the yard.', 'killed 12'],
    ['A riot broke out in Roble prison. The 14 detainees will be brought before a judge.', 'detained 14'],
  ])('%s', (text, line) => expect(linesOf(readText(text))).toContain(line))
  test.each([
    ['Los 12 fallecidos del motín en la cárcel de Roble serán sepultados el martes.', 'killed 12'],
    ['Se investigará la fuga de 12 reos de la cárcel de Roble.', 'escaped 12'],
    ['Tras el motín en Tarsis los 30 heridos serán operados.', 'injured 30'],
    [
      'La Policía detuvo a varias personas en Tarsis. Los 14 detenidos serán llevados ante un juez.',
      'detained 14',
    ],
  ])('in Spanish: %s', (text, line) => expect(linesOf(leer(text))).toContain(line))
})

describe('what is still to come is none', () => {
  test.each([
    'The gangs in Tarsis will kill 12 people, the mayor fears.',
    'The war in Tarsis will leave 12 dead.',
  ])('%s', (text) => expect(linesOf(readText(text), 'killed')).toEqual([]))
})

describe('whoever simulates something in earnest, and a series of attacks, is no tale', () => {
  test.each([
    ['The gang simulated an accident in Tarsis and killed 12 people.', 'killed 12'],
    ['A fire at the film studio in Tarsis killed 12 people.', 'killed 12'],
    ['Twelve people were killed at a film premiere in Tarsis.', 'killed 12'],
    ['Twelve migrants were killed off the coast of Miravera.', 'killed 12'],
    ['Twelve people were shot dead in Tarsis during the film.', 'killed 12'],
    ['Twelve soldiers died in a drill that simulated an attack near Tarsis.', 'killed 12'],
  ])('%s', (text, line) => expect(linesOf(readText(text))).toContain(line))
  test.each([
    ['Los reos de Roble simularon estar enfermos y mataron a dos guías.', 'killed 2'],
    ['Doce soldados murieron en un ejercicio que simulaba un ataque en Tarsis.', 'killed 12'],
    ['Murieron tres personas durante el rodaje de una película en Tarsis.', 'killed 3'],
    ['La serie de ataques en Tarsis dejó 12 muertos, uno de sus personajes más queridos.', 'killed 12'],
  ])('in Spanish: %s', (text, line) => expect(linesOf(leer(text))).toContain(line))
  test.each([
    'A riot killed 12 inmates in Tarsis. In the film, gunmen kill 40 people.',
    'A riot killed 12 inmates in Tarsis. The drill simulated an attack with 40 dead.',
  ])('%s', (text) => expect(linesOf(readText(text), 'killed')).toEqual(['killed 12']))
})

describe('a guess at what was is told as a guess, and what was not prevented came about', () => {
  test.each([
    'Si bien el motín terminó, habrían muerto 12 reos en la cárcel de Roble.',
    'Pudieron haber muerto 12 reos en la cárcel de Roble, según los familiares.',
    'Sin los cuerpos a la vista, se habló de que habrían muerto 12 reos en la cárcel de Roble.',
  ])('%s', (text) => expect(linesOf(leer(text), 'killed')).toEqual(['killed 12']))
  test.each([
    'The army failed to prevent 12 deaths in Tarsis.',
    'The police did nothing to prevent 12 deaths in Tarsis.',
    'Officers accused of failing to prevent 12 deaths in Tarsis were questioned.',
    'It was feared that 12 were dead in Tarsis, but the mayor said none survived.',
  ])('in English: %s', (text) => expect(linesOf(readText(text), 'killed')).toEqual(['killed 12']))
  test.each(['Pueden haber muerto 12 reos en Roble.', 'Pudieron haber muerto 12 reos en Roble.'])(
    'not as a fact: %s',
    (text) => expect(leer(text).claims.map(({ status }) => status)).toEqual(['alleged']),
  )
  test.each([
    'The army averted the deaths of 12 people in Roble prison.',
    'Vaccines prevented the death of 14 inmates in Roble prison.',
    'Police prevented gunmen from killing 12 people in Tarsis.',
  ])('nor what was prevented: %s', (text) => expect(linesOf(readText(text), 'killed')).toEqual([]))
  test.each([
    'La Policía evitó la muerte de 12 personas en Tarsis.',
    'La Policía logró evitar la muerte de 12 personas en Tarsis.',
    'Pudo haber 12 muertos en Tarsis.',
    'Si el muro hubiera caído, habrían muerto 12 reos en Roble.',
    'Sin la ayuda de los vecinos habrían muerto 12 reos en Roble.',
  ])('but not what did not come about: %s', (text) => expect(linesOf(leer(text), 'killed')).toEqual([]))
})

test('a player who is shot is hurt as anybody', () =>
  expect(linesOf(leer('Un futbolista fue herido de bala en Tarsis.'))).toEqual(['injured 1']))
