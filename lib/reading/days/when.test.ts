import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const days = (reading: ReturnType<typeof readText>) =>
  reading.claims.map(
    ({ kind, when }) =>
      `${kind} ${when ? (when.start === when.end ? when.start : `${when.start}..${when.end}`) : '-'}`,
  )

describe('when it happened', () => {
  test.each([
    ['Nine inmates died on Sunday.', ['killed 2023-05-14']],
    ['Nine inmates died.', ['killed -']],
    ['Nine guards, who were seized on Monday, have been released.', ['hostages_freed -']],
    ['By Monday more than 100 guards had been let go.', ['hostages_freed 2023-05-15']],
    ['Another 13 guards remain captive, officials said this Tuesday.', ['hostages_held 2023-05-16']],
    ['Nine inmates died, officials said on Tuesday.', ['killed -']],
    [
      'Nine people have been killed and 14 hurt since the protests began on 2 May.',
      ['killed 2023-05-02..2023-05-17', 'injured 2023-05-02..2023-05-17'],
    ],
    ['Since 2020 more than 400 inmates have been murdered.', ['killed 2020-01-01..2023-05-17']],
    [
      'No riot since 1992, when 111 inmates died at Roble prison, has been deadlier.',
      ['killed 1992-01-01..1992-12-31'],
    ],
    ['A guard was killed on Friday and a clerk was hurt.', ['killed 2023-05-12', 'injured 2023-05-12']],
    ['Last September, nine inmates died.', ['killed 2022-09-01..2022-09-30']],
    ['It is the worst toll since March 2021, when 79 inmates died.', ['killed 2021-03-01..2021-03-31']],
    ['Forty guards, held since Saturday, were freed on Tuesday.', ['hostages_freed 2023-05-16']],
    ['On Jan. 3, 2022, nine inmates died.', ['killed 2022-01-03']],
    [
      'Nine inmates were killed in 2020 and 15 in 2021.',
      ['killed 2020-01-01..2020-12-31', 'killed 2021-01-01..2021-12-31'],
    ],
  ])('in English: %s', (text, expected) => expect(days(readText(text))).toEqual(expected))

  test('deaths after which a measure was taken came before it', () =>
    expect(
      days(leer('La presidenta decretó la emergencia el lunes tras la muerte de nueve internos.')),
    ).toContain('killed -'))
  test.each([
    ['Nine inmates died on Monday. The day before, 12 guards were seized.', 'hostages_held 2023-05-14'],
    ['Nine inmates died on Monday. Two days later 12 guards were freed.', 'hostages_freed 2023-05-17'],
    ['In 2022 nine inmates died. A year earlier, 62 inmates were killed.', 'killed 2021-01-01..2021-12-31'],
    ['Nine inmates died. The day after, 12 guards were freed.', 'hostages_freed -'],
  ])('counts from the day told of before: %s', (text, expected) =>
    expect(days(readText(text)).at(-1)).toBe(expected),
  )
  test.each([
    [
      'El motín se desató el lunes alrededor de las 10:30. Once guardias fueron tomados como rehenes.',
      'hostages_held 2023-05-15',
    ],
    [
      'Más de mil soldados entraron el lunes en la cárcel de Roble. Un sargento murió en la operación.',
      'killed 2023-05-15',
    ],
    [
      'La ministra habló de lo ocurrido el viernes en la cárcel de Roble. Hay 50 muertos.',
      'killed 2023-05-12',
    ],
    [
      'Nueve guardias fueron liberados este miércoles. Los 37 restantes continúan retenidos.',
      'hostages_held 2023-05-17',
    ],
    ['Nueve internos murieron el lunes. En un motín anterior murieron 12.', 'killed -'],
  ])('takes the day of what was told before: %s', (text, expected) =>
    expect(days(leer(text)).at(-1)).toBe(expected),
  )
  test('"in the fight" is of the day of what the text is about, a paragraph on too', () =>
    expect(days(leer('Nueve internos murieron el lunes.\n\nUn guardia murió en la refriega.'))).toContain(
      'killed 2023-05-15',
    ))
  test('a state of emergency that lasts since months ago is no background', () =>
    expect(
      readText('The prisons are under a state of emergency since March 24, for 90 days.').claims.every(
        ({ historic }) => !historic,
      ),
    ).toBe(true))
  test('a total of past years is background', () =>
    expect(readText('Over the past two years 400 inmates have died.').claims[0]?.historic).toBe(true))
  test('the day on which fighting began is not the day of its toll', () => {
    const claims = days(leer('El motín empezó el sábado en la cárcel de Roble y deja 18 muertos.'))
    expect(claims).toContain('killed -')
  })
  test('the next sentence of the paragraph tells of the same day', () => {
    expect(days(readText('The mayor was shot dead on Sunday. A woman was also killed.'))).toContain(
      'killed 2023-05-14',
    )
    expect(days(readText('The mayor was shot dead on Sunday.\n\nA woman was killed.')).at(-1)).toBe(
      'killed -',
    )
  })
  test('a paragraph on, nothing says that the hurt are of the day of the violence', () => {
    const text =
      'A riot at Roble prison left nine inmates dead on Sunday. The governor visited the site.\n\nApart from them, 75 people were hurt.'
    expect(days(readText(text)).at(-1)).toBe('injured -')
  })
  test('a day still to come is not the day of what has happened', () => {
    const text =
      'Eleven days before Valdoria votes, the candidate Ana Vera was assassinated on Tuesday evening.'
    expect(days(readText(text))).toContain('killed 2023-05-16')
  })
  test('the day before a measure is counted back from its day', () => {
    const text =
      'The president declared a state of emergency on Tuesday. Less than 24 hours before, he had announced emergency measures in two provinces.'
    expect(days(readText(text))).toEqual(['state_of_emergency 2023-05-16', 'state_of_emergency 2023-05-15'])
  })
  test('without a day of publication relative days stay open', () => {
    expect(days(readText('Nine inmates died on Sunday.', { published: null }))).toEqual(['killed -'])
    expect(days(readText('Nine inmates died on 3 May 2022.', { published: null }))).toEqual([
      'killed 2022-05-03',
    ])
  })
})
