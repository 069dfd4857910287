import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const stand = (text: string, language: 'en' | 'es') =>
  readText(text, { language })
    .claims.filter(({ status }) => status === 'reported')
    .map(({ kind, quantity }) => `${kind} ${quantity?.value}`)

describe('two who are named, or a couple with their children, are told as no one and no two', () => {
  test.each([
    'Brothers Luis, 5, and Marco, 3, were found dead in Tarsis.',
    'Ana Vera, 74, and Luis Mora, 78, were killed in the quake.',
    'A couple and their two children drowned in Tarsis.',
    'The strike killed a couple and their grandson in Tarsis.',
  ])('in English: %s', (text) => expect(linesOf(readText(text), 'killed')).toEqual([]))
  test.each([
    'Los hermanos Luis y Marco, de 5 y 3 años, fueron hallados sin vida en Tarsis.',
    'Una pareja de ancianos, Ana Vera y Luis Mora, de 74 y 78 años, murió en el incendio.',
    'Fallecieron un matrimonio y sus dos hijos en Tarsis.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text), 'killed')).toEqual([]))
  test.each([["Militants killed the imam's family and the 14 guests in Tarsis.", ['killed 14']]])(
    'others beside them are counted: %s',
    (text, lines) => expect(linesOf(readText(text), 'killed')).toEqual(lines),
  )
  test('one by name is one', () =>
    expect(linesOf(readText('Ana Vera, 40, was found dead in Tarsis.'), 'killed')).toEqual(['killed 1']))
})

describe('what there may be, and what there was at most, is no count', () => {
  test.each([
    ['There may be 100 dead in the mine, the mayor said.', []],
    ['Some 8,500 soldiers were deployed in Tarsis at the peak; 4,100 remain.', ['troops_deployed 4100']],
    ['The army deployed a maximum of 500 soldiers in Tarsis.', ['troops_deployed 500']],
    ['The army sent 500 soldiers to Tarsis at the height of the protests.', ['troops_deployed 500']],
    ['The number of missing people in Tarsis has reached a high of 85.', ['other_count 85']],
  ])('in English: %s', (text, lines) => expect(stand(text, 'en')).toEqual(lines))
  test.each([
    ['Podría haber un centenar de muertos más en Tarsis, teme la alcaldesa.', []],
    ['Llegó a haber 8.500 militares desplegados en Tarsis.', []],
    ['El Ejército desplegó un máximo de 500 soldados en Tarsis.', ['troops_deployed 500']],
    [
      'El Ejército desplegó hasta un máximo de 500 soldados en Tarsis.',
      ['troops_deployed undefined', 'troops_deployed 500'],
    ],
    ['Los desaparecidos llegaron a sumar 85 en Tarsis.', ['other_count 85']],
    ['El Ejército retirará los 17.000 efectivos que llegó a haber en Tarsis.', []],
  ])('in Spanish: %s', (text, lines) => expect(stand(text, 'es')).toEqual(lines))
})

describe('a figure corrected in its own sentence stands no more, two voices that disagree both do', () => {
  test.each([
    ['The mayor said 62 people had died in the fire, but it was 45.', ['killed 45']],
    ["Tarsis's mayor had said 62 people were dead; the final count was 45.", ['killed 45']],
    ['The number of dead in Tarsis, first given as 62, was 45.', ['killed 45']],
  ])('in English: %s', (text, lines) => expect(stand(text, 'en')).toEqual(lines))
  test.each([
    ['La alcaldesa dijo que había 62 muertos, pero eran 45.', ['killed 45']],
    ['Los 62 muertos de Tarsis que dio la alcaldesa eran en realidad 45.', ['killed 45']],
    [
      'Mientras la Policía habla de 211 muertos en el sismo, el Gobierno eleva la cifra a 217.',
      ['killed 211', 'killed 217'],
    ],
  ])('in Spanish: %s', (text, lines) => expect(stand(text, 'es')).toEqual(lines))
})
