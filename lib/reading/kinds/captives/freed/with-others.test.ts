import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

/** A plus before those who come on top of others. */
const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity }) => quantity !== null)
    .map(({ kind, quantity, additional }) => `${additional ? '+' : ''}${quantity?.value} ${kind}`)

test.each([
  ['Ann Poe and seven other people were abducted in Tarsis on Friday.', 'hostages_held'],
  ['Gunmen kidnapped Ann Poe and seven others in Tarsis on Friday.', 'hostages_held'],
  ['Gunmen released Ann Poe and seven others in Tarsis on Friday.', 'hostages_freed'],
  ['The mayor and seven others who had been kidnapped were freed in Tarsis on Friday.', 'hostages_freed'],
])('besides whom others are counted is one of them: %s', (text, kind) =>
  expect(told(readText(text))).toEqual([`1 ${kind}`, `+7 ${kind}`]),
)

test('in Spanish', () =>
  expect(told(leer('Hombres armados secuestraron a Ana Paz y a otras siete personas en Tarsis.'))).toEqual([
    '1 hostages_held',
    '+7 hostages_held',
  ]))
