import { expect, test } from 'vitest'
import { withNames } from './with-names'

test('every place in a sentence of the reader’s is named as the page names it, and what is quoted stays', () => {
  const names = [
    ['Turi prison', 'cárcel de Turi'],
    ['La Roca prison', 'cárcel La Roca'],
    ['Roca prison', 'otra'],
  ] as const
  expect(withNames('contiene todo lo que enumera la frase: La Roca prison, Turi prison', names)).toBe(
    'contiene todo lo que enumera la frase: cárcel La Roca, cárcel de Turi',
  )
  expect(withNames('el texto dice «Turi prison»', names)).toBe('el texto dice «Turi prison»')
})
