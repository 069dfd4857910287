import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('the dead and the hurt', () => {
  test.each([
    ['Nine inmates died in the yard.', ['killed 9']],
    ['The fire killed at least 12 prisoners and injured 30 more.', ['killed 12 at_least', 'injured 30']],
    ['The clash left 14 people dead and 6 hurt.', ['killed 14', 'injured 6']],
    ['The quarrel ended with four dead.', ['killed 4']],
    ['The fighting has cost the lives of 22 inmates.', ['killed 22']],
    ['The collapse led to 31 deaths.', ['killed 31']],
    ['The death toll rose to 45.', ['killed 45']],
    ['Six prisoners were killed and another 11 were wounded.', ['killed 6', 'injured 11']],
    ['A guard was killed and a second one wounded.', ['killed 1', 'injured 1']],
    ['Some inmates were hurt.', ['injured -']],
    ['Six inmates were found hanged in Wing No. 2.', ['killed 6']],
    ['More than a dozen of the 80 inmates were injured.', ['injured 12 at_least']],
    ['No fewer than 15 dead and 21 hurt were counted.', ['killed 15 at_least', 'injured 21']],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text), 'killed', 'injured')).toEqual(expected),
  )

  test.each([
    ['Nueve internos murieron en el patio.', ['killed 9']],
    ['El choque dejó 14 muertos y seis heridos.', ['killed 14', 'injured 6']],
    ['Hubo un saldo de 18 fallecidos.', ['killed 18']],
    [
      'Al menos 12 reos fueron asesinados y otros cinco resultaron heridos.',
      ['killed 12 at_least', 'injured 5'],
    ],
    ['La reyerta terminó con cuatro muertos.', ['killed 4']],
    ['La cifra de presos muertos subió a 45.', ['killed 45']],
    ['La Fiscalía elevó a 45 la cifra de fallecidos.', ['killed 45']],
    ['Un guardia murió y otro resultó herido.', ['killed 1', 'injured 1']],
    ['Cinco presos sufrieron heridas.', ['injured 5']],
    ['Perdieron la vida 20 personas.', ['killed 20']],
    ['Seis presos aparecieron ahorcados, con lo que suman 18 los muertos.', ['killed 6', 'killed 18']],
    ['Tres internos murieron en el pabellón 4.', ['killed 3']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual(expected))

  test('a list without verbs repeats what was counted, each at its own place', () => {
    const { claims } = readText(
      'Roble prison had the worst of it with 30 dead; Tarsis had 12, and Miravera, in Arcos, eight.',
    )
    expect(claims.map(({ quantity, place }) => [quantity?.value, place?.id])).toEqual([
      [30, 'roble'],
      [12, 'tarsis'],
      [8, 'miravera'],
    ])
  })
  test('several places and one number belong to what holds them all', () => {
    const [claim] = readText('Riots in Puerto Lago and Tarsis killed 40 inmates.').claims.filter(
      ({ kind }) => kind === 'killed',
    )
    expect(claim?.place?.id).toBe('QV')
  })
  test('a correction takes the place of the figure before it', () => {
    const { claims } = leer(
      'El ministerio reportó 13 muertos en la cárcel de Roble. Después corrigió la cifra a 12.',
    )
    expect(
      claims.filter(({ kind }) => kind === 'killed').map(({ quantity, status }) => [quantity?.value, status]),
    ).toEqual([
      [13, 'superseded'],
      [12, 'reported'],
    ])
  })
  test('a figure of an earlier year is background', () => {
    const { claims } = readText('A riot at Roble prison killed 50 inmates in 2019.')
    expect(claims.every(({ historic }) => historic)).toBe(true)
  })
  test('a figure told again at a closer place lies there', () => {
    const { claims } = readText(
      'Riots in Valdoria left 17 inmates dead.\n\nAll 17 died at Roble prison, the mayor said.',
    )
    expect(claims.filter(({ kind }) => kind === 'killed').map(({ place }) => place?.id)).toEqual([
      'roble',
      'roble',
    ])
  })
})

describe('numbers that are no figures', () => {
  test.each([
    'A 34-year-old man waited outside.',
    'Ana Vega, 34, waited outside.',
    'The jail lies 270 kilometres from Tarsis.',
    'About 33% of the inmates were fed.',
    'The search in pavilion 7 lasted three hours.',
    'The talks lasted 12 days.',
    'Only 5 of 10 phones worked.',
  ])('in English: %s', (text) => expect(linesOf(readText(text))).toEqual([]))
  test.each([
    'El penal está a 270 kilómetros de Tarsis.',
    'Un 48% de los presos se queja.',
    'La requisa en el pabellón 7 duró tres horas.',
    'Juan Mora, de 34 años, esperaba afuera.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text))).toEqual([]))
  test('are listed with the reason for refusing them', () => {
    const { rejected } = leer('Un 48% de los presos duerme mal.')
    expect(rejected.map(({ reason }) => reason)).toEqual(['48: a percentage'])
    const others = readText('The 34-year-old man was moved to pavilion 7.').rejected
    expect(others.map(({ reason }) => reason)).toEqual([
      '7: the number of a pavilion, decree or the like',
      '34: an age or part of a compound',
    ])
  })
})
