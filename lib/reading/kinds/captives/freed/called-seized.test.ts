import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../../testing/island'

const figures = ({ claims }: ReturnType<typeof readText>): string[] =>
  claims.map(({ kind, quantity }) => `${kind} ${quantity?.value ?? '-'}`)

describe('whom a word before the noun calls kidnapped may be free by what is told of them', () => {
  test.each([
    ['Police have secured the unconditional release of 100 kidnapped villagers.', 'hostages_freed 100'],
    ['The release of 100 kidnapped villagers was secured in Tarsis on Tuesday.', 'hostages_freed 100'],
    ['Troops rescued 100 kidnapped villagers.', 'hostages_freed 100'],
    ['The government is seeking the release of 100 kidnapped villagers.', 'hostages_held 100'],
    ['The government called for the release of 100 kidnapped villagers.', 'hostages_held 100'],
    ['Troops failed to rescue 100 kidnapped villagers.', 'hostages_held 100'],
  ])('%s', (text, line) => expect(figures(readText(text))).toEqual([line]))
  test.each([
    ['La policía consiguió la puesta en libertad de 100 aldeanos secuestrados.', 'hostages_freed 100'],
    ['El gobierno pidió la puesta en libertad de 100 aldeanos secuestrados.', 'hostages_held 100'],
    ['Fracasó la liberación de 100 aldeanos secuestrados.', 'hostages_held 100'],
  ])('%s', (text, line) => expect(figures(leer(text))).toEqual([line]))
})

test('some of those abducted are recovered', () => {
  const text =
    'Eight of the abducted, five pupils and three others according to the army, were recovered a day later.'
  expect(figures(readText(text))).toEqual(['hostages_freed 8', 'hostages_freed 5'])
})
