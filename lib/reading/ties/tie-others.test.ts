import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

/** "freed 2", "freed 7 with the 2": each figure, and with which it is counted. */
const counted = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity }) => quantity)
    .map(({ kind, quantity, tie, additional }) => {
      const head = claims.find(({ id }) => id === tie?.with)
      return `${kind} ${quantity?.value}${head ? ` with ${head.quantity?.value}` : ''}${additional ? ' more' : ''}`
    })

test.each([
  'Rebels freed two officers and another seven civilians near Tarsis on Monday.',
  'Rebels freed two officers along with another seven civilians near Tarsis on Monday.',
])('others told in one breath with some are counted with them: %s', (text) => {
  expect(counted(readText(text))).toEqual(['hostages_freed 2', 'hostages_freed 7 with 2'])
})

test('so they are in Spanish, and though a clause stands between', () => {
  const text =
    'Los rebeldes liberaron el lunes en Tarsis a los dos policías, informó la Cruz Roja, que los recibió junto a otros siete civiles.'
  expect(counted(leer(text))).toEqual(['hostages_freed 2', 'hostages_freed 7 with 2'])
})

test('one person and seven others are eight, and never seven', () => {
  expect(counted(readText('One person and seven others were freed by the rebels on Monday.'))).toEqual([
    'hostages_freed 1',
    'hostages_freed 7 with 1',
  ])
  expect(counted(leer('Una persona y otras siete fueron liberadas en Tarsis por la guerrilla.'))).toEqual([
    'hostages_freed 1',
    'hostages_freed 7 with 1',
  ])
})

test('others of another day come on top, as before', () => {
  const text = 'Rebels freed nine officers on Monday and another seven on Wednesday.'
  expect(counted(readText(text))).toEqual(['hostages_freed 9', 'hostages_freed 7 more'])
})

test('who came back of those taken is held no more', () => {
  expect(counted(readText('Gunmen took 66 people in Tarsis and 42 are back.'))).toEqual(['hostages_held 66'])
})

test('a day before others is nobody', () => {
  const text =
    'Of the 137 guards held at Roble prison, 120 were freed within a day and a dozen more on Wednesday.'
  expect(counted(readText(text))).not.toContain('hostages_freed 1')
})

test('others who are sent elsewhere are not counted with those before', () => {
  const text = 'Tras el motín el Gobierno mandó 300 gendarmes a Tarsis, y otros 40 a Miravera.'
  expect(counted(leer(text)).some((line) => line.includes('with'))).toBe(false)
})
