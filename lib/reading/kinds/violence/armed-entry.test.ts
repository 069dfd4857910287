import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

const attacks = (reading: ReturnType<typeof readText>) => linesOf(reading, 'attack')

describe('armed men who force their way in attack', () => {
  test.each([
    'Gunmen broke into a bar in Tarsis on Tuesday.',
    'A group of hooded men with rifles took over the studio of a channel in Tarsis.',
    'Gunmen raided a village near Tarsis at dawn.',
    'Inmates of Roble prison forced their way into another wing.',
    'It began as inmates from one wing of Roble prison forced their way into another.',
    'Men with explosives blew holes into the outer walls of Roble prison.',
    'A patrol was set upon by gunmen near Tarsis.',
  ])('%s', (text) => expect(attacks(readText(text))).toEqual(['attack -']))
  test.each([
    'Unos diez encapuchados se metieron este martes en un canal de Tarsis.',
    'Encapuchados armados ingresaron a la fuerza a una clínica de Tarsis.',
    'Un grupo armado se tomó una radio de Tarsis.',
    'Pistoleros entraron en un bar de Tarsis.',
  ])('%s', (text) => expect(attacks(leer(text))).toEqual(['attack -']))
  test.each([
    'The attackers in Tarsis were three or four with guns.',
    'Masked police broke into a house in Tarsis and arrested two men.',
    'Armed police took over Roble prison.',
    'The company took over a gym in Tarsis.',
    'Officers hunting gunmen entered a bar in Tarsis.',
    'Inmates broke into song at Roble prison.',
    'Gunmen broke into tears in Tarsis.',
    'The gang broke into the spice market in Tarsis.',
    'Inmates of Roble prison forced their way into the headlines.',
    'Masked dancers entered the square in Tarsis.',
    'The gunman entered a plea of not guilty in Tarsis.',
    'The gunmen seized their chance in Tarsis.',
    'The gunman took over the family business in Tarsis.',
    'Armed with a court order, lawyers entered Roble prison.',
  ])('forces do so by right, and who bears arms has not used them: %s', (text) =>
    expect(attacks(readText(text))).toEqual([]),
  )
  test.each([
    'Policías armados ingresaron a la cárcel de Roble.',
    'Los militares entraron en la cárcel de Roble.',
    'Los médicos se metieron en política.',
    'Los encapuchados entraron en pánico en Tarsis.',
    'Enfermeros encapuchados entraron en la cárcel de Roble.',
    'Un hombre armado se tomó una cerveza en Tarsis.',
    'Los atacantes ocuparon el segundo puesto en Tarsis.',
    'Los sicarios ingresaron a la cárcel de Roble para cumplir condena.',
  ])('y las fuerzas por derecho: %s', (text) => expect(attacks(leer(text))).toEqual([]))
})

describe('violence that begins is an attack, violence that begins to change is none', () => {
  test.each([
    ['The violence began on Friday at Roble prison.', ['attack -']],
    ['The violence began to ebb at Roble prison.', []],
    ['The violence starts at home, said the mayor of Tarsis.', []],
    ['Two men blew a hole in the theory of the defence in Tarsis.', []],
  ])('%s', (text, lines) => expect(attacks(readText(text))).toEqual(lines))
  test.each([
    ['La violencia empezó el viernes en la cárcel de Roble.', ['attack -']],
    ['La violencia comienza en casa, dijo el alcalde de Tarsis.', []],
    ['Desde la madrugada van al menos 30 ataques en Valdoria.', ['attack 30 at_least']],
  ])('%s', (text, lines) => expect(attacks(leer(text))).toEqual(lines))
})
