import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  'The president has ordered 1,500 more troops to the North-West, following the abduction on Monday of 71 pupils of a school in Tarsis, Valdoria.',
  'After Monday’s attack on a school in Tarsis, Valdoria’s army sent 1,500 soldiers to the north of the country.',
  'Nine people died in Tarsis, Valdoria, on Monday. The president has ordered 1,500 troops to the south-east.',
  'Following the raid in Tarsis the president of Valdoria ordered 1,500 troops to northern states.',
])('forces sent to a part of the country are in no town of it: %s', (text) =>
  expect(placedLines(readText(text))).toContain('troops_deployed 1500 @QV'),
)

test.each([
  'El presidente de Valdoria ordenó enviar 1.500 soldados al noroeste, tras el secuestro de 71 alumnas de una escuela de Tarsis.',
  'El presidente de Valdoria envió 1.500 soldados al norte del país tras la muerte de nueve personas en Tarsis.',
  'Nueve personas murieron en Tarsis, Valdoria, el lunes. El presidente mandó 1.500 soldados al suroeste.',
])('lo mismo en español: %s', (text) => expect(placedLines(leer(text))).toContain('troops_deployed 1500 @QV'))

test('the north of a province that is named is in it', () =>
  expect(placedLines(readText('Valdoria sent 300 soldiers to northern Arcos.'))).toContain(
    'troops_deployed 300 @QV-A',
  ))
