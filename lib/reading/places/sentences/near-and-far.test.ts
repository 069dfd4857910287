import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('a place from which something only lies in some direction', () => {
  test('is not where it happened, nor "there"', () => {
    english(
      'Gunmen killed four men in Tarsis, across the river from Miravera, on Tuesday. Two more died there.',
      ['killed 4 @tarsis', 'killed 2 @tarsis'],
    )
    english('A riot killed nine inmates at Roble prison, north of Puerto Lago, where another 18 were hurt.', [
      'killed 9 @roble',
      'injured 18 @roble',
    ])
  })
  test('but its north and its suburbs are in it', () => {
    english('Nine people were shot dead in the north of Tarsis.', ['killed 9 @tarsis'])
    english(
      'Five officers were killed in a chain of attacks in Tarsis and Miravera. Two of them died when men riddled their car in the suburbs of Tarsis.',
      ['killed 2 @tarsis'],
    )
  })
})

describe('what a report has in view', () => {
  test('keeps its dead from the province of whoever tells of them', () =>
    english(
      'Armed men drove up to Roble prison at dawn and opened fire on the guards. Ten guards and four inmates were killed, Arcos prosecutors said.',
      ['killed 10 @roble', 'killed 4 @roble'],
    ))
  test('is the same building, the building to be surrounded, and this place', () => {
    english(
      'Nine inmates died at Roble prison in Valdoria. There was another raid in Arcos in 2007, when 48 got away from the same building.',
      ['escaped 48 @roble'],
    )
    spanish(
      'Un motín dejó nueve muertos en la cárcel de Roble. Las protestas se extendieron a otras cárceles de Valdoria.\n\nEl Ejército fue mandado a cercar el edificio con 150 hombres.',
      ['troops_deployed 150 @roble'],
    )
    spanish(
      'Un ataque dejó nueve muertos en un bar de Tarsis. Dos noches antes, en Miravera, otro grupo mató a siete personas. En este lugar playero, seis turistas habían sido baleados en otro bar.',
      ['injured 6 @tarsis'],
    )
  })
  test('is left for the jail of a town that opens a sentence, unless somebody speaks there', () => {
    english(
      'Nineteen inmates died in a fight at Roble prison on Sunday. On Friday, in the port of Tarsis, gunfire in the jail had killed 18 prisoners.',
      ['killed 18 @tarsis'],
    )
    english(
      'Nineteen inmates died in a fight at Roble prison on Sunday. On Friday, in the port of Tarsis, a minister said that the jail held 900 prisoners.',
      ['other_count 900 @roble'],
    )
  })
})

describe('a part of what is counted', () => {
  test('has a place of its own behind its day', () =>
    spanish(
      'Valdoria está en alerta. Este año hubo cuatro muertes violentas, dos de ellas, en marzo, en Tarsis.',
      ['killed 4 @QV'],
    ))
  test('says nothing of the whole', () =>
    english(
      'A decree lets the army guard the jails of Valdoria. Seven inmates have been murdered in a month, three of them in Roble prison.',
      ['killed 7 @QV', 'killed 3 @roble'],
    ))
})

test('"there are none at X, he said, where 76 went on strike"', () =>
  spanish(
    'Nueve personas murieron en Tarsis. Tampoco hay rehenes en la cárcel de Roble, aclaró el gobernador, donde 76 internos iniciaron una huelga de hambre.',
    ['other_count 76 @roble'],
  ))
