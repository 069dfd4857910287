import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const spanish = (text: string) => saidLines(leer(`Hubo un motín en la cárcel de Roble. ${text}`))
const english = (text: string) => saidLines(readText(`Inmates rioted at Roble prison. ${text}`))

describe('a number behind a colon is what its label says', () => {
  test.each([
    ['Recapturados: 21.', 'other_count 21'],
    ['Población penitenciaria: 1.600.', 'other_count 1600'],
    ['Cárceles afectadas: 13.', 'other_count 13'],
    ['Capacidad del centro: 780 internos.', 'inmates_capacity 780'],
    ['Militares desplegados: 400.', 'troops_deployed 400'],
    ['Atentados: tres en una noche.', 'attack 3'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test.each([
    ['Recaptured: 21.', 'other_count 21'],
    ['Prison population: 1,600.', 'other_count 1600'],
    ['Prisons affected: 13.', 'other_count 13'],
    ['Capacity: 780 inmates.', 'inmates_capacity 780'],
    ['Troops deployed: 400.', 'troops_deployed 400'],
    ['Attacks: three in one night.', 'attack 3'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    'Población de Tarsis: 48.000 habitantes.',
    'Capacidad: 30 litros.',
    'Capacidad del estadio: 16.000 espectadores.',
    'Recapturados: el 30 %.',
  ])('%s', (text) => expect(spanish(text).filter((line) => /\d/.test(line))).toEqual([]))
})

describe('leaders who escape are known to flee where the sentence before tells of a prison', () => {
  test.each(['Un cabecilla de Los Lobos escapó durante el motín.', 'Se fugó un líder de la banda.'])(
    '%s',
    (text) => expect(spanish(text)).toContain('escaped 1'),
  )
  test('in English', () => expect(english('A gang leader escaped during the riot.')).toContain('escaped 1'))
  test.each([
    'El jefe de policía escapó ileso.',
    'Ana Vera escapó de las llamas.',
    'El líder del torneo se escapó con cinco puntos.',
  ])('%s', (text) => expect(spanish(text)).not.toContain('escaped 1'))
})

describe('a label does not count the dead and hurt behind it', () => {
  test.each([
    ['Ataques: 12 policías heridos.', ['injured 12']],
    ['Atentados: 12 policías.', []],
    ['Cárceles afectadas: 12 internos muertos.', ['killed 12']],
  ])('%s', (text, lines) => expect(spanish(text).filter((line) => /\d/.test(line))).toEqual(lines))
  test.each([
    ['Troops deployed: 12 soldiers killed.', ['killed 12']],
    ['Prisons affected: 12 inmates killed.', ['killed 12']],
    ['Attacks: three killed.', ['killed 3']],
    ['Troops deployed: 1,200 soldiers.', ['troops_deployed 1200']],
  ])('%s', (text, lines) => expect(english(text).filter((line) => /\d/.test(line))).toEqual(lines))
})
