import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const opened = { en: 'Valdoria is in shock. ', es: 'Valdoria está conmocionada. ' }
const english = (text: string) => placedLines(readText(`${opened.en}${text}`))
const spanish = (text: string) => placedLines(leer(`${opened.es}${text}`))

describe('a figure lies where its own words say, not where it was told', () => {
  test.each([
    ['In Puerto Lago, the ombudsman said 18 people had been killed in Tarsis.', ['killed 18 @tarsis']],
    ['In Puerto Lago, officials said 10 inmates had been injured in Miravera.', ['injured 10 @miravera']],
    ['In Puerto Lago, the ombudsman reported 18 deaths in Tarsis.', ['killed 18 @tarsis']],
    ['In a speech in Puerto Lago, Vera said 18 people had been killed in Tarsis.', ['killed 18 @tarsis']],
    ['In Tarsis, Human Rights Watch said 47 people had been killed in Valdoria.', ['killed 47 @QV']],
    ['Lawyers in Puerto Lago represent 40 people arrested in Tarsis.', ['detained 40 @tarsis']],
    [
      'In Puerto Lago, the ombudsman said 18 people had been killed and 40 injured in Tarsis.',
      ['injured 40 @tarsis', 'killed 18 @tarsis'],
    ],
    [
      'In Puerto Lago, the ombudsman said 18 people had died in Tarsis and ten in Miravera.',
      ['killed 10 @miravera', 'killed 18 @tarsis'],
    ],
  ])('said: %s', (text, lines) => expect(english(text)).toEqual(lines))
  test.each([
    ['Thousands protested in Puerto Lago over the killing of 18 people in Tarsis.', ['killed 18 @tarsis']],
    ['A mass was held in Puerto Lago for the 18 people killed in Tarsis.', ['killed 18 @tarsis']],
    [
      'Prosecutors in Puerto Lago are investigating the deaths of 18 inmates in Tarsis.',
      ['killed 18 @tarsis'],
    ],
    [
      "Relatives gathered outside the prosecutor's office in Puerto Lago to demand justice for the 18 killed in Tarsis.",
      ['killed 18 @tarsis'],
    ],
    ['Protesters in Miravera remembered the 10 people killed in Tarsis.', ['killed 10 @tarsis']],
  ])('mourned, judged, protested: %s', (text, lines) => expect(english(text)).toEqual(lines))
  test.each([
    ['Miles protestaron en Puerto Lago por los 18 muertos en Tarsis.', ['killed 18 @tarsis']],
    [
      'Familiares se reunieron en Puerto Lago para exigir justicia por los 18 asesinados en Tarsis.',
      ['killed 18 @tarsis'],
    ],
    ['En Miravera recordaron a los diez muertos de Tarsis.', ['killed 10 @tarsis']],
    ['En Puerto Lago, la Defensoría reportó 18 muertos en Tarsis.', ['killed 18 @tarsis']],
    ['En Puerto Lago investigan la muerte de 18 presos en Tarsis.', ['killed 18 @tarsis']],
  ])('in Spanish: %s', (text, lines) => expect(spanish(text)).toEqual(lines))
})

describe('where the deed itself is told, it stays', () => {
  test.each([
    ['In Tarsis, gunmen killed 12 people.', ['killed 12 @tarsis']],
    ['In Tarsis, police said 12 people were killed.', ['killed 12 @tarsis']],
    ['In Tarsis, police said gunmen killed 12 people and fled to Miravera.', ['killed 12 @tarsis']],
    [
      'In Tarsis, police said 12 people were killed and three in Miravera.',
      ['killed 12 @tarsis', 'killed 3 @miravera'],
    ],
    [
      'In Tarsis, police said 12 people were killed in the worst attack in Valdoria this year.',
      ['killed 12 @tarsis'],
    ],
    ['In Tarsis, police said 12 men from Miravera were killed.', ['killed 12 @tarsis']],
  ])('%s', (text, lines) => expect(english(text)).toEqual(lines))
  test.each([
    ['En Tarsis, hombres armados mataron a 12 personas.', ['killed 12 @tarsis']],
    ['En Tarsis, la Policía dijo que 12 personas murieron.', ['killed 12 @tarsis']],
  ])('%s', (text, lines) => expect(spanish(text)).toEqual(lines))
})
