import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const tolls = ['killed', 'injured', 'other_count'] as const

describe('how old they were is no toll', () => {
  test.each([
    ['The quake killed 15 people in Tarsis, most of them over 70.', ['killed 15']],
    ['The dead in Tarsis are between 12 and 40 years old, the injured between 9 and 50.', []],
    ['Fifteen people died in Tarsis, all but two of them over 65.', ['killed 15']],
    ['Of the 31 miners killed in Tarsis, nine were under 25.', ['killed 31', 'killed 9']],
    ['Of the 216 dead, 15 were under 18 and 104 over 70, the court said.', ['killed 15', 'killed 216']],
    ['Almost half of those killed in the ferry disaster were over 70.', []],
    ['Nearly half of the 219 people killed in Tarsis were 70 or older.', ['killed 219']],
    ['Two people over 65 were killed in the fire.', ['killed 2']],
    ['The dead in Tarsis were aged between 5 and 92.', []],
    ['The average age of those killed in Tarsis was 67.', []],
    ['Most of the people injured in the storm were over 70.', []],
    ['All of those missing in Tarsis are over 60.', []],
    ['Over 70 died in Tarsis.', ['killed 70 at_least']],
    ['The death toll in Tarsis was over 70.', ['killed 70 at_least']],
    ['Fatalities in Tarsis were over 70 on Friday.', ['killed 70 at_least']],
    ['The quake struck Tarsis. Injuries were over 70.', ['injured 70 at_least']],
    ['The quake killed 120 people, of whom over 70 were children.', ['killed 120', 'killed 70 at_least']],
  ])('in English: %s', (text, lines) => expect(linesOf(readText(text), ...tolls).toSorted()).toEqual(lines))
  test('nor is it any arrests', () =>
    expect(linesOf(readText('Police broke up a march in Tarsis. Arrests were over 90.'), 'detained')).toEqual(
      ['detained 90 at_least'],
    ))
  test.each([
    ['La edad media de los fallecidos en el terremoto es de 67.', []],
    ['La mayoría de los muertos en la riada superaba los 70.', []],
    ['De los 15 muertos en Tarsis, diez pasaban de los 70.', ['killed 10', 'killed 15']],
    ['El incendio mató a 15 personas, casi todas por encima de los 70.', ['killed 15']],
    ['Los muertos en Tarsis superan los 70.', ['killed 70 at_least']],
  ])('in Spanish: %s', (text, lines) => expect(linesOf(leer(text), ...tolls).toSorted()).toEqual(lines))
})

describe('how many there are for each of something else is no toll', () => {
  test.each(['There is one forensic doctor for every 10 dead in Tarsis.'])('in English: %s', (text) =>
    expect(linesOf(readText(text), ...tolls)).toEqual([]),
  )
  test.each(['En Tarsis hay un forense por cada 10 muertos.'])('in Spanish: %s', (text) =>
    expect(linesOf(leer(text), ...tolls)).toEqual([]),
  )
})
