import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['El ataque a tres centros de salud en Tarsis causó protestas.', []],
  ['El ataque a la cárcel de Roble y a tres centros de atención médica en Tarsis causó protestas.', []],
  ['Hubo motines en tres centros penitenciarios de Tarsis.', ['other_count 3']],
])('a centre is a prison unless it says what else it is: %s', (text, lines) =>
  expect(linesOf(leer(text), 'other_count')).toEqual(lines),
)

test.each([
  ['The attack on three health centres in Tarsis drew protests.', []],
  ['Riots broke out in three detention centres in Tarsis.', ['other_count 3']],
])('in English: %s', (text, lines) => expect(linesOf(readText(text), 'other_count')).toEqual(lines))

test('the hurt cared for in health centres are hurt where it happened', () => {
  const text =
    'La explosión en Tarsis dejó 12 muertos. Una veintena de heridos eran atendidos en centros de salud.'
  expect(leer(text).claims.find(({ kind }) => kind === 'injured')?.place?.name).toBe('Tarsis')
})
