import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../../testing/island'

const figures = ({ claims }: ReturnType<typeof readText>): string[] =>
  claims.map(({ kind, quantity }) => `${kind} ${quantity?.value ?? '-'}`)

describe('a captive is one more beside somebody of whom he is', () => {
  test.each([
    'An aid worker and his driver were kidnapped near Tarsis; the driver was released three days later.',
    'An aid worker and his driver were kidnapped near Tarsis. The driver was released three days later.',
    'Gunmen kidnapped a priest and his driver near Tarsis; the priest was freed on Monday.',
  ])('%s', (text) => expect(figures(readText(text))).toEqual(['hostages_held 2', 'hostages_freed 1']))
  test.each([
    'Un trabajador humanitario y su conductor fueron secuestrados cerca de Tarsis; el conductor fue liberado tres días después.',
    'Un cura y su chófer fueron secuestrados cerca de Tarsis. El chófer fue liberado tres días después.',
  ])('%s', (text) => expect(figures(leer(text))).toEqual(['hostages_held 2', 'hostages_freed 1']))
})

test.each([
  'A priest and his driver were kidnapped near Tarsis. The driver of a bus was released on Monday.',
  'A priest and his driver were kidnapped near Tarsis. The driver was released by a judge on Monday.',
])('none of those: %s', (text) => expect(figures(readText(text))).toEqual(['hostages_held 2']))

test.each([
  'A navy seized a tanker off Tarsis on Friday. The tanker was released on Monday.',
  'Customs seized a ship and its captain off Tarsis. The captain was released on Sunday.',
  'Police seized a suspect in Tarsis; the suspect was released without charge.',
])('no captive: %s', (text) => expect(figures(readText(text)).join()).not.toContain('hostages_freed'))
