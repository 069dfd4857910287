import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const toldIn = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ kind, quantity }) => (quantity?.value == null ? [] : [`${kind} ${quantity.value}`]))

describe('how old somebody was is no toll', () => {
  test.each([
    ['A barrister of 38 was killed by a sniper in Tarsis.', []],
    ['By night eight people were dead, a policeman of 23 having died in hospital.', ['killed 8', 'killed 1']],
    ['One soldier, 23, was wounded in Tarsis.', ['injured 1']],
    ['One inmate, 23, was stabbed in Tarsis and three were wounded.', ['injured 1', 'injured 3']],
    ['Firemen found William Vega, "El Rojo", 34, dead in Tarsis.', ['killed 1']],
    ['"Cuchillo", 37, the chief suspect, was arrested in Tarsis.', []],
    [
      "Eight were shot dead in Tarsis, among them the mayor's brother, 34; three were wounded.",
      ['killed 8', 'injured 3'],
    ],
    ['Eight were taken to a clinic in Tarsis; one, 17, died.', ['injured 8', 'killed 1']],
    ['Soldiers killed four people in Tarsis, two of whom were boys of 8 and 15.', ['killed 4', 'killed 2']],
    ['Two boys of 16 were murdered in Tarsis.', ['killed 2']],
    ['The man who was to die in Tarsis, 41, leads a gang.', []],
    ['Of 30 murdered in Tarsis four were pupils under 12.', ['killed 30', 'killed 4']],
    ['The candidate, who was 59, was killed in Tarsis.', ['killed 1']],
    ['A Briton of 71 rescued in Tarsis died in hospital.', ['killed 1']],
    ['Three boys were hurt in Tarsis, 11, 13 and 16.', ['injured 3']],
    ['Four men between 19 and 26 were arrested in Tarsis.', ['detained 4']],
    ['Police arrested two of them, both 24, in Tarsis.', ['detained 2']],
    ['Twenty people were arrested in Tarsis, three of them minors under 16.', ['detained 20', 'detained 3']],
  ])('in English: "%s"', (text, figures) => expect(toldIn(readText(text))).toEqual(figures))

  test.each([
    ['Mataron en Tarsis a dos niños de 8 y 15.', ['killed 2']],
    ['Dos muchachos de 16 fueron asesinados en Tarsis.', ['killed 2']],
    ['El hombre que iba a morir en Tarsis, de 41, dirige una banda.', []],
    ['Entre los 30 asesinados en Tarsis hay alumnos de menos de 12.', ['killed 30']],
    ['El candidato, quien tenía 59, fue asesinado en Tarsis.', ['killed 1']],
    ['Un abogado de 38 fue asesinado en Tarsis.', ['killed 1']],
    ['El sargento Edelio Vega, de 25, murió en Tarsis.', ['killed 1']],
    ['Tres muchachos resultaron heridos en Tarsis, de 11, 13 y 16.', ['injured 3']],
    ['En Tarsis detuvieron a cuatro hombres de entre 19 y 26.', ['detained 4']],
  ])('in Spanish: "%s"', (text, figures) => expect(toldIn(leer(text))).toEqual(figures))
})

describe('figures of several who tell them are no ages', () => {
  test.each([
    ['The minister told Congress 119 died in Tarsis.', ['killed 119']],
    ['Inside the building 40 were killed in Tarsis.', ['killed 40']],
    ['In Tarsis one jail counted 12 dead; another, 14.', ['killed 12', 'killed 14']],
    [
      'The governor who announced the deaths, 31, and the injuries, 12, resigned in Tarsis.',
      ['killed 31', 'injured 12'],
    ],
  ])('in English: "%s"', (text, figures) => expect(toldIn(readText(text))).toEqual(figures))

  test.each([
    ['En una cárcel de Tarsis murieron 12 reos; en otra, 14.', ['killed 12', 'killed 14']],
    ['Hubo en Tarsis un motín con 12 muertos y otro, de 15, en Miravera.', ['killed 12', 'killed 15']],
  ])('in Spanish: "%s"', (text, figures) => expect(toldIn(leer(text))).toEqual(figures))
})

describe('a number beside somebody that counts others is told', () => {
  test.each([
    ['One guard, 23 inmates and two visitors were killed in Tarsis.', ['killed 1', 'killed 23', 'killed 2']],
    ['Between 19 and 26 people were killed in Tarsis.', ['killed 19']],
    ['One soldier and 23 policemen were hurt in Tarsis.', ['injured 1', 'injured 23']],
    ['In Tarsis a group of 38 was killed.', ['killed 38']],
    ['The union in Tarsis made a list of 38, who were killed.', ['killed 38']],
  ])('in English: "%s"', (text, figures) => expect(toldIn(readText(text))).toEqual(figures))

  test.each([
    ['En Tarsis murieron un guía, 23 internos y dos visitantes.', ['killed 1', 'killed 23', 'killed 2']],
    ['Un grupo de 38 fue asesinado en Tarsis.', ['killed 38']],
    ['La cifra de muertos en Tarsis, de 25, pasó a 31.', ['killed 25', 'killed 31']],
  ])('in Spanish: "%s"', (text, figures) => expect(toldIn(leer(text))).toEqual(figures))
})

describe('hours, days and what is numbered count nobody', () => {
  test.each([
    ['At kilometer 7, one man was shot dead.', ['killed 1']],
    ['The body of a gunman fell from a window at about 8 on Saturday.', []],
    ['In Tarsis 8,000 died last year, twice 2022.', ['killed 8000']],
  ])('in English: "%s"', (text, figures) => expect(toldIn(readText(text))).toEqual(figures))

  test.each([
    [
      'El fiscal Juan Vega fue asesinado ese mismo 17; hay dos detenidos en Tarsis.',
      ['killed 1', 'detained 2'],
    ],
    ['En Tarsis la batalla causó hasta el 12 99 muertos y 135 heridos.', ['killed 99', 'injured 135']],
    ['Heridos hubo 2.880, y esta solo es la cifra del 26 al 30.', ['injured 2880']],
    [
      'En Tarsis murieron dos, dijo; a las 10 admitió que eran tres y luego que eran cinco.',
      ['killed 2', 'killed 3', 'killed 5'],
    ],
    ['A las 10 víctimas del lunes se suman en Tarsis 12 muertos.', ['killed 10', 'killed 12']],
  ])('in Spanish: "%s"', (text, figures) => expect(toldIn(leer(text))).toEqual(figures))
})

describe('but a number beside people may count others', () => {
  test.each([
    ['In Tarsis 12 inmates over 60 were killed.', ['killed 12']],
    ['Of the boys 16 were murdered in Tarsis.', ['killed 16']],
    ['The men, 41, were killed in Tarsis.', ['killed 41']],
    ['Eight boys and 15 women were killed in Tarsis.', ['killed 8', 'killed 15']],
    ['A crowd of men killed 16 in Tarsis.', ['killed 16']],
  ])('%s', (text, figures) => expect(toldIn(readText(text))).toEqual(figures))
  test.each([
    ['Un grupo de mujeres de 12 países fue detenido en Tarsis.', []],
    ['En Tarsis murieron más de 12.', ['killed 12']],
    ['En Tarsis hirieron a alumnos de más de 12 escuelas y murieron 15 niños.', ['killed 15']],
    ['De los muchachos 16 fueron asesinados en Tarsis.', ['killed 16']],
    ['Murieron ocho niños y 15 mujeres en Tarsis.', ['killed 8', 'killed 15']],
  ])('%s', (text, figures) => expect(toldIn(leer(text))).toEqual(figures))
})
