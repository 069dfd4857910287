import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const kinds = ['killed', 'injured', 'detained', 'other_count'] as const

describe('a number that leans on a toll is of people, not of whatever else a sentence counts', () => {
  test.each([
    ['Twelve people died in Tarsis, bringing the number of cases to 49.', ['killed 12']],
    ['Twelve people died in Tarsis, bringing the number of schools closed to 49.', ['killed 12']],
    [
      'Three more people died in Tarsis, bringing the number of people killed to 49.',
      ['killed 3', 'killed 49'],
    ],
    ['Twelve people were killed in Tarsis. They were joined by another 25 at the march.', ['killed 12']],
    ['Twelve people were arrested in Tarsis. They were joined by 25 who marched.', ['detained 12']],
    ['Twelve people were hurt in Tarsis. Another 25 were added to the list of candidates.', ['injured 12']],
    ['Twelve people were hurt in Tarsis. Another 25 were added to the list.', ['injured 12', 'injured 25']],
    [
      'Twelve people were killed in Tarsis. The money was split so: four in Miravera, three in Puerto Lago.',
      ['killed 12'],
    ],
    ['Twelve people died in Tarsis, and the judge gave him 20.', ['killed 12']],
    ['Twelve people were killed in Tarsis. The club corrected the 15 on its shirts.', ['killed 12']],
    [
      '32,000 people were displaced in Tarsis, of whom 27,000 in Miravera have returned.',
      ['other_count 32000'],
    ],
  ])('in English: %s', (text, lines) => expect(linesOf(readText(text), ...kinds)).toEqual(lines))
  test.each([
    ['Murieron 12 personas en Tarsis. A la lista de candidatos se sumaron otros 27.', ['killed 12']],
    ['Murieron 12 personas en Tarsis. A la lista se sumaron otros 27.', ['killed 12', 'killed 27']],
    ['Detuvieron a 12 personas en Tarsis. A ellas se unieron 25 que protestaban.', ['detained 12']],
    [
      'Murieron 60 personas en Valdoria. Los escaños se reparten así: 22 en Tarsis, 19 en Miravera y uno en Puerto Lago.',
      ['killed 60'],
    ],
    [
      'Murieron 60 personas en Valdoria. Se reparten así: 22 en Tarsis, 19 en Miravera y 19 en Puerto Lago.',
      ['killed 60', 'killed 22', 'killed 19', 'killed 19'],
    ],
  ])('in Spanish: %s', (text, lines) => expect(linesOf(leer(text), ...kinds)).toEqual(lines))
  test.each([
    'The party asked deputies to resign and 30 did so.',
    'By Monday there were 3,000.',
    'Of them, nine were born in Miravera.',
    'Of those, nine had studied in Miravera and two in Puerto Lago.',
    'The dead had one thing in common: nine were born in 1990.',
    'The figure for exports reached 40.',
    'The team began with 11 and ended with nine.',
    'Miravera won nine and Puerto Lago three.',
    'The first shot was fired at 9, the last at 12.',
  ])('in English, behind a toll: %s', (text) =>
    expect(linesOf(readText(`Twelve people were killed in Tarsis. ${text}`), 'killed', 'injured')).toEqual([
      'killed 12',
    ]),
  )
  test.each([
    'Querían votar 30 y lo hicieron 20.',
    'De ellos, nueve nacieron en Miravera.',
    'Sobre los heridos la ministra fue clara: 30 ya están en casa.',
    'La cifra de paro alcanzó 15.',
    'Miravera ganó nueve y Puerto Lago tres.',
    'Nueve votaron por Miravera y tres por Puerto Lago.',
    'El equipo comenzó con 11 y terminó con nueve.',
    'Al anochecer eran las 9.',
  ])('in Spanish, behind a toll: %s', (text) =>
    expect(linesOf(leer(`Murieron 12 personas en Tarsis. ${text}`), 'killed', 'injured')).toEqual([
      'killed 12',
    ]),
  )
})
