import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = (text: string, language: 'en' | 'es') =>
  readText(text, { language })
    .claims.filter(({ kind }) => kind !== 'attack')
    .map(
      ({ kind, quantity, status, attribution }) =>
        `${kind} ${quantity?.value ?? '-'} ${status}${attribution ? ` ${attribution}` : ''}`,
    )
    .toSorted()

describe('what is told of the morning gives way to what is told of the evening', () => {
  test.each([
    [
      'The jail woke up with 58 dead on Saturday, and by the afternoon there were already 68.',
      ['killed 58 superseded', 'killed 68 reported'],
    ],
    [
      'Roble prison had 58 dead, and Cumbres prison already 68.',
      ['killed 58 reported', 'killed 68 reported'],
    ],
  ])('%s', (text, lines) => expect(told(text, 'en')).toEqual(lines))
  test.each([
    [
      'Con 58 fallecidos amaneció el sábado la cárcel de Roble, y por la tarde eran ya 68.',
      ['killed 58 superseded', 'killed 68 reported'],
    ],
    [
      'Con 58 fallecidos amaneció el sábado la cárcel de Roble, y al anochecer eran ya 68.',
      ['killed 58 superseded', 'killed 68 reported'],
    ],
    [
      'La Policía, que primero habló de 13 fallecidos, señala que murieron 17.',
      ['killed 13 superseded Policía', 'killed 17 reported Policía'],
    ],
  ])('%s', (text, lines) => expect(told(text, 'es')).toEqual(lines))
})

describe('who gives a figure, in Spanish', () => {
  test.each([
    [
      'Veinte presos perecieron en la cárcel de Roble, según el último balance que ofreció la mañana de este lunes el ministro del Interior, Juan Vera.',
      ['killed 20 reported Juan Vera'],
    ],
    [
      'El alcalde, Juan Vera, habló de tres heridos. La autoridad penitenciaria reconoce que hay 139 guías retenidos.',
      ['hostages_held 139 reported autoridad penitenciaria', 'injured 3 reported Juan Vera'],
    ],
  ])('%s', (text, lines) => expect(told(text, 'es')).toEqual(lines))
})

describe('what an official does not confirm or doubts is a rumour', () => {
  test.each([
    ['Un reporte previo daba cuenta de una riña, lo que el ente carcelario no ratificó.'],
    ['Los vecinos de Tarsis hablan de un ajuste de cuentas, versión que la Policía no confirma.'],
    ['El ministro ponía en duda que hubiera siquiera un secuestro en Tarsis.'],
  ])('%s', (text) => expect(told(text, 'es').join()).toContain('unconfirmed_report - alleged'))
  test('in English too', () =>
    expect(told('The minister cast doubt on the kidnapping in Tarsis.', 'en').join()).toContain(
      'unconfirmed_report - alleged',
    ))
})

describe('the day of the violence', () => {
  const days = (text: string) =>
    leer(text).claims.map(
      ({ kind, quantity, when }) => `${kind} ${quantity?.value ?? '-'} ${when?.start ?? '-'}`,
    )
  test.each(['en la madrugada de este martes', 'el martes'])(
    'is that of the dead of what broke out then: %s',
    (day) => {
      const text = `Doce muertos es el balance del incendio desatado ${day} en la cárcel de Roble.`
      expect(days(text)).toEqual(['killed 12 2023-05-16'])
    },
  )
  test('is that of those who fled in it', () => {
    expect(
      days(
        'Nueve presos murieron el lunes en la cárcel de Roble. Unos 220 reclusos escaparon de sus celdas.',
      ),
    ).toEqual(['killed 9 2023-05-15', 'escaped 220 2023-05-15'])
  })
})

describe('a figure that was cut or raised in the same breath did not last', () => {
  test.each([
    'Police first put the toll at 63 before cutting it to 46.',
    'Police put the toll at 63 before lowering it to 46.',
    'Police first gave the toll as 63 and then lowered it to 46.',
  ])('%s', (text) =>
    expect(told(text, 'en')).toEqual(['killed 46 reported Police', 'killed 63 superseded Police']),
  )
  test.each([
    'La Policía dio primero 63 muertos antes de rebajar la cifra a 46.',
    'Al principio la Policía situó el balance en 63 muertos antes de rebajarlo a 46.',
  ])('%s', (text) =>
    expect(told(text, 'es')).toEqual(['killed 46 reported Policía', 'killed 63 superseded Policía']),
  )
  test('what was reported first and never changed stands', () => {
    expect(told('Police first reported 12 deaths in Roble on Monday.', 'en')).toEqual([
      'killed 12 reported Police',
    ])
  })
})
