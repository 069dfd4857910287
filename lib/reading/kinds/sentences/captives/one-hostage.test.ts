import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const english = (text: string) => linesOf(readText(text))
const spanish = (text: string) => linesOf(leer(text))

describe('the hostage who was freed is one', () => {
  test.each([
    'The hostage was rescued on Monday.',
    'The last hostage was freed late on Sunday.',
    'The only hostage was released unharmed.',
  ])('%s', (text) => expect(english(text)).toEqual(['hostages_freed 1']))
  test.each(['El rehén fue liberado el lunes.', 'El último rehén fue rescatado anoche.'])('%s', (text) =>
    expect(spanish(text)).toEqual(['hostages_freed 1']),
  )
  test.each([
    'The hostage was not released.',
    'The hostage will be freed on Monday.',
    'The hostage takers were released.',
    'The hostage drama ended.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each(['El rehén no fue liberado.', 'El rehén será liberado.'])('%s', (text) =>
    expect(spanish(text)).toEqual([]),
  )
})

test('a crew held hostage is no single hostage', () =>
  expect(english('The crew held hostage at Roble prison was freed.')).not.toContain('hostages_freed 1'))

describe('those whom a strike keeps from travelling are nobody’s hostages', () => {
  test.each([
    'The strike made hostages of 300 passengers, the minister said.',
    'A walkout by pilots held 300 travellers hostage at the airport.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test('in Spanish', () => expect(spanish('El paro dejó como rehenes a 300 pasajeros.')).toEqual([]))
  test('but those whom people on strike hold are', () => {
    expect(english('Prisoners on strike held 12 guards hostage.')).toContain('hostages_held 12')
    expect(spanish('Los presos en huelga retienen a 12 guías.')).toContain('hostages_held 12')
  })
})

describe('who helps while others die is not dead', () => {
  test.each([
    'Some 40 doctors helped as inmates died.',
    'Forty firefighters watched as inmates were killed.',
  ])('%s', (text) => expect(english(text).join()).not.toMatch(/40/))
  test.each([
    ['Twelve men described as gang leaders were killed.', 'killed 12'],
    ['Two men posing as police officers were killed.', 'killed 2'],
    ['Two guards taken as hostages were freed.', 'hostages_freed 2'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
})

describe('"in all" before a number of people is their sum', () => {
  test.each([
    'In all 31 people died at Roble prison.',
    'In all nine inmates were killed at Roble prison.',
    'A riot broke out at Roble prison. In all 12 were killed.',
  ])('%s', (text) => expect(english(text).join()).toMatch(/killed (?:31|9|12)/))
  test('but not "in all four prisons"', () =>
    expect(english('In all four prisons inmates died.').join()).not.toMatch(/killed 4/))
})
