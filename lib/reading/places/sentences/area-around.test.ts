import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, line: string) => expect(placedLines(readText(text))).toContain(line)
const spanish = (text: string, line: string) => expect(placedLines(leer(text))).toContain(line)

describe('"the state" and "the department" are the area around the town told of', () => {
  test.each([
    'En Miravera fueron hallados 14 cuerpos el lunes. Este mes han sido asesinadas 312 personas en el estado.',
    'En Miravera murieron 14 personas. En el estado fueron asesinadas 312 personas este mes.',
    'En Miravera murieron 14 personas. En el departamento fueron asesinadas 312 personas este mes.',
    'En Miravera murieron 14 personas. En todo el estado fueron asesinadas 312 personas este mes.',
  ])('%s', (text) => spanish(text, 'killed 312 @QV-A'))
  test.each([
    'In Miravera 14 bodies were found on Monday. Across the state, 312 people were killed this month.',
    'In Miravera 14 bodies were found on Monday. In the state 312 people were killed this month.',
  ])('%s', (text) => english(text, 'killed 312 @QV-A'))
  test.each([
    'En Miravera murieron 14 personas. El Estado sabía del riesgo, y 30 resultaron heridas.',
    'En Miravera murieron 14 personas. Treinta, en estado grave, resultaron heridas.',
    'En Miravera murieron 14 personas. Treinta resultaron heridas, según el departamento de salud.',
  ])('who governs, how someone is and an office are none: %s', (text) =>
    spanish(text, 'injured 30 @miravera'),
  )
})

describe('a toll of the country is not where the death was upon which it is told', () => {
  test.each([
    'Siete periodistas han sido asesinados en Valdoria, dijo el martes la Fundación tras el asesinato de Ana Vera en Tarsis.',
    'Siete periodistas fueron asesinados en Valdoria este año, según la Fundación, tras la muerte de Ana Vera en Tarsis.',
  ])('%s', (text) => spanish(text, 'killed 7 @QV'))
  test('but where the attack was that caused it', () =>
    spanish('Siete personas murieron en Valdoria en un ataque en Tarsis.', 'killed 7 @tarsis'))
})
