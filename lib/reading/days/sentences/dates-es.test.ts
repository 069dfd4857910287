import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

// Published on Wednesday, 17 May 2023.
const dated = (text: string) =>
  leer(text)
    .claims.filter(({ kind }) => kind !== 'attack')
    .map(({ kind, quantity, when }) => {
      const day = when && (when.start === when.end ? when.start : `${when.start}..${when.end}`)
      return `${kind} ${quantity?.value ?? '-'}: ${day ?? '-'}`
    })

describe('when it was, in Spanish', () => {
  test.each([
    // Each of a row has its own day.
    [
      'Los presos de Roble liberaron el lunes a cinco guías y el martes a otros dos.',
      ['hostages_freed 5: 2023-05-15', 'hostages_freed 2: 2023-05-16'],
    ],
    [
      'El domingo murieron tres reos en Roble y la noche del lunes, otros cuatro.',
      ['killed 3: 2023-05-14', 'killed 4: 2023-05-15'],
    ],
    // Who is still held is held on the day of the statement.
    [
      'Los reos retienen desde el domingo a 96 agentes en Roble, confirmó este martes el SNAI.',
      ['hostages_held 96: 2023-05-16'],
    ],
    // An hour belongs to the day told last.
    [
      'El lunes estalló un motín en la cárcel de Roble que dejó dos muertos. Horas después ingresaron 300 policías.',
      ['killed 2: 2023-05-15', 'troops_deployed 300: 2023-05-15'],
    ],
    [
      'El lunes murieron dos reos en la cárcel de Roble.\n\nA las 22:00, la Policía liberó a nueve custodios.',
      ['killed 2: 2023-05-15', 'hostages_freed 9: 2023-05-15'],
    ],
    // A toll without a verb waits for the day that follows.
    [
      'Un muerto y 26 heridos. Ese es el balance de la explosión ocurrida el lunes en Tarsis.',
      ['killed 1: 2023-05-15', 'injured 26: 2023-05-15'],
    ],
    ['Nueve presos muertos en la cárcel de Roble. El ataque ocurrió el domingo.', ['killed 9: 2023-05-14']],
    // The toll of a told riot stays on its day; what has happened since does not.
    ['Han muerto 40 presos en Valdoria. El lunes hubo un motín en la cárcel de Roble.', ['killed 40: -']],
  ])('%s', (text, expected) => expect(dated(text)).toEqual(expected))
})
