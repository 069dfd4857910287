import { describe, expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

/** Published on Wednesday 17 May 2023. */
const dated = datedLines

describe('a day told with what happened is that of its dead', () => {
  test.each<[string, string[]]>([
    ['The number of dead in the fire on Tuesday at Roble prison rose to 51.', ['killed 51: 2023-05-16']],
    ['A riot at Roble prison that broke out on Sunday left nine inmates dead.', ['killed 9: 2023-05-14']],
    [
      'From January through April 51 inmates died, official figures show.',
      ['killed 51: 2023-01-01..2023-04-30'],
    ],
  ])('in English: %s', (text, days) => expect(dated(text, 'en', 'killed')).toEqual(days))

  test.each<[string, string[]]>([
    [
      'Subió a 51 el número de fallecidos en el incendio de la madrugada de este martes en la cárcel de Roble, informaron fuentes oficiales.',
      ['killed 51: 2023-05-16'],
    ],
    ['Los fallecidos en el incendio del domingo suben a 51.', ['killed 51: 2023-05-14']],
    [
      'Seis personas murieron en un ataque con explosivos que se perpetró este lunes cerca de Tarsis.',
      ['killed 6: 2023-05-15'],
    ],
    [
      'Con otros tres asesinatos de ese mismo lunes, los muertos de Tarsis llegan a 22.',
      ['killed 3: 2023-05-15', 'killed 22: 2023-05-15'],
    ],
    [
      'Nueve muertos es el balance de un motín en la cárcel de Roble, desatado este miércoles cuando los presos se enfrentaron.',
      ['killed 9: 2023-05-17'],
    ],
    ['El primero de mayo murieron nueve presos en Roble.', ['killed 9: 2023-05-01']],
    ['La primera fue la de Roble, el seis de abril, con seis muertos.', ['killed 6: 2023-04-06']],
    [
      'El alcalde fue asesinado el domingo en Tarsis. Otro funcionario, que viajaba en el mismo auto, murió junto a él.',
      ['killed 1: 2023-05-14', 'killed 1: 2023-05-14'],
    ],
    // Nobody speaks for days.
    [
      'Entre el 2 y el 9 de mayo las autoridades afirman haber abatido a cinco presos en Roble.',
      ['killed 5: 2023-05-02..2023-05-09'],
    ],
    [
      'El comité lleva contados 15 presos muertos en Roble del 1 de enero al 27 de marzo.',
      ['killed 15: 2023-01-01..2023-03-27'],
    ],
  ])('in Spanish: %s', (text, days) => expect(dated(text, 'es', 'killed')).toEqual(days))
})

describe('a part is of the day of its whole', () => {
  test.each<[string, 'en' | 'es', string[]]>([
    [
      'Nine inmates died at Roble prison on Sunday. Of them, seven died inside and two in hospital.',
      'en',
      ['killed 9: 2023-05-14', 'killed 7: 2023-05-14', 'killed 2: 2023-05-14'],
    ],
    [
      'Subió a nueve el número de fallecidos en el incendio del domingo en Roble. De ellos, siete perdieron la vida dentro y dos murieron en un hospital.',
      'es',
      ['killed 9: 2023-05-14', 'killed 7: 2023-05-14', 'killed 2: 2023-05-14'],
    ],
  ])('%s', (text, language, days) => expect(dated(text, language, 'killed')).toEqual(days))
})

describe('a toll that rose is not of the day of the last to die', () => {
  test('in English', () =>
    expect(
      dated('The death toll at Roble prison rose to 31 when an inmate died on Saturday.', 'en', 'killed'),
    ).toContain('killed 31: -'))
  test('in Spanish', () =>
    expect(
      dated(
        'La cifra de fallecidos en Roble llegó a 31 cuando uno de los jefes falleció el sábado.',
        'es',
        'killed',
      ),
    ).toContain('killed 31: -'))
})

describe('a day of something else is none of theirs', () => {
  test.each<[string, string, string[]]>([
    // Of how many days a protest is old.
    ['Más de 500 heridos suma ya la protesta en su día 15.', 'injured', ['injured 500: -']],
    ['En el día 15 de la movilización hay más de 500 heridos.', 'injured', ['injured 500: -']],
    ['El día 15 murieron nueve presos en Roble.', 'killed', ['killed 9: 2023-05-15']],
    [
      'Ocho días después de que el gremio iniciara, el 2 de mayo, el paro contra el decreto, el Gobierno reporta nueve presos muertos.',
      'killed',
      ['killed 9: -'],
    ],
    [
      'El domingo las autoridades confirmaron la muerte de los 13 guardias que permanecían secuestrados desde el 2 de mayo en Roble.',
      'killed',
      ['killed 13: -'],
    ],
    [
      'La fuga se produjo el martes, durante la toma de rehenes de trece guardias, que ya fueron liberados.',
      'hostages_freed',
      ['hostages_freed 13: -'],
    ],
    [
      'Nueve presos murieron el domingo en Roble. Llega cuando no ha pasado un mes desde que bandas rivales mataron a otros 31 reclusos.',
      'killed',
      ['killed 9: 2023-05-14', 'killed 31: -'],
    ],
    [
      'Nueve presos murieron el domingo en Roble. Esas siete matanzas costaron la vida a 363 reclusos.',
      'killed',
      ['killed 9: 2023-05-14', 'killed 363: -'],
    ],
  ])('in Spanish: %s', (text, kinds, days) => expect(dated(text, 'es', kinds)).toEqual(days))

  test.each<[string, string[]]>([
    [
      'Nine inmates died on Sunday at Roble prison. Less than a month has passed since rival gangs killed another 31 inmates.',
      ['killed 9: 2023-05-14', 'killed 31: -'],
    ],
    [
      'Nine inmates died on Sunday at Roble prison. Those seven massacres cost 363 lives.',
      ['killed 9: 2023-05-14', 'killed 363: -'],
    ],
  ])('in English: %s', (text, days) => expect(dated(text, 'en', 'killed')).toEqual(days))
})
