import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, ...lines: string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining(lines))
const spanish = (text: string, ...lines: string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining(lines))

describe('a vehicle is lost where neither end of its journey lies', () => {
  test('from one town to another', () => {
    english('A bus travelling from Tarsis to Miravera fell into a river, killing 12.', 'killed 12 @QV')
    english('Twelve people died when a truck on its way from Tarsis to Miravera overturned.', 'killed 12 @QV')
    spanish('Doce personas murieron al volcar un camión que iba de Tarsis a Miravera.', 'killed 12 @QV')
  })
  test('a town left for another', () => {
    english('A truck that left Tarsis for Miravera overturned and nine people were killed.', 'killed 9 @QV')
    spanish(
      'La lancha, que salió de Tarsis rumbo a Miravera, naufragó y murieron ocho personas.',
      'killed 8 @QV',
    )
  })
  test('a town left for nobody says where', () => {
    english('A bus that left Tarsis overturned, killing 12.', 'killed 12 @QV')
    spanish('Una lancha salida de Tarsis naufragó y murieron ocho personas.', 'killed 8 @QV')
    spanish('Un bus que salió de Tarsis fue asaltado en Miravera y murieron dos.', 'killed 2 @miravera')
  })
  test('a town named where it was lost is where it was', () => {
    english(
      'A bus travelling from Tarsis to Miravera overturned in Puerto Lago, killing 12.',
      'killed 12 @puerto-lago',
    )
  })
  test('violence that spreads from one town to another is in both', () =>
    english('Violence spread from Tarsis to Miravera, killing 14.', 'killed 14 @miravera'))
  test('people carried by helicopter were where they came from', () =>
    english(
      'Nine people were wounded in Tarsis and flown by helicopter from Tarsis to Miravera.',
      'injured 9 @tarsis',
    ))
})

describe('where it is told', () => {
  test('told to reporters on a day', () => {
    english(
      'Floods have killed 145 people, a government spokesman told reporters in Tarsis on Friday.',
      'killed 145 @QV',
    )
    english(
      'The storm killed 40, the minister said at a news conference in Tarsis on Friday.',
      'killed 40 @QV',
    )
  })
})

describe('a house that bears a name lies in its town', () => {
  test('a base or a school', () => {
    spanish(
      'Un coche bomba mató a siete personas frente a la base Juan Vera de Tarsis el jueves, el mismo día en que drones derribaron un helicóptero en Miravera con 13 policías muertos.',
      'killed 7 @tarsis',
      'killed 13 @miravera',
    )
    spanish(
      'Dos personas murieron en el colegio Juan Vera de Tarsis, el mismo día en que tres murieron en Miravera.',
      'killed 2 @tarsis',
    )
  })
  test('those of a school may be anywhere', () =>
    spanish('Tres alumnos del colegio Juan Vera de Tarsis murieron en Miravera.', 'killed 3 @miravera'))
})

describe('a post in a town and what befalls who holds one', () => {
  test('who is captured or killed there is there', () => {
    english('In Belmonte, Valdoria, soldiers captured a gang leader in Tarsis.', 'detained 1 @tarsis')
    spanish('En Belmonte, Valdoria, sicarios mataron al alcalde en Tarsis.', 'killed 1 @tarsis')
  })
  test('who only speaks there is not', () =>
    english('In Belmonte, Valdoria, 12 men died, said the mayor in Tarsis.', 'killed 12 @QV-B'))
})

describe('what lies over the border', () => {
  test('is no place of it', () =>
    english('Thirty-eight people died in Tarsis, across from Miravera, Arcos.', 'killed 38 @tarsis'))
})

describe('a share of the dead', () => {
  test('has a place of its own', () =>
    english(
      'Valdoria counted 224 dead and 135 missing, 158 of the dead in Tarsis alone.',
      'killed 224 @QV',
      'killed 158 @tarsis',
    ))
})

describe('the compound', () => {
  test('is the one of the town that the sentence names', () =>
    english(
      'A bomb killed 12 in Tarsis. Gunmen attacked a college in Miravera, and four were killed in the compound.',
      'killed 12 @tarsis',
      'killed 4 @miravera',
    ))
})
