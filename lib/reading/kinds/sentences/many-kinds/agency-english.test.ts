import { describe, expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(readText(text))

describe('how agencies write numbers and sums', () => {
  test.each([
    ['A hundred and sixty soldiers took up positions around Roble prison.', ['troops_deployed 160']],
    ['A hundred and five inmates died at Roble prison.', ['killed 105']],
    ['A dozen and two guards died at Roble prison.', ['killed 12', 'killed 2']],
    ['By Monday morning 17 guards had been freed at Roble prison.', ['hostages_freed 17']],
    [
      'He had given the number of escapees as 1,534 and that of the dead as 33.',
      ['escaped 1534', 'killed 33'],
    ],
    [
      'The monitoring group puts the dead since Wednesday at 125 nationwide - 57 in Tarsis, 41 in Miravera, 27 elsewhere.',
      ['killed 125', 'killed 27', 'killed 41', 'killed 57'],
    ],
    [
      'Three of the burned inmates have died since, bringing the official count, as of Monday, to 49.',
      ['killed 3', 'killed 49'],
    ],
    [
      'Two more guards were seized at Roble prison on Tuesday, taking the total to 14.',
      ['hostages_held 14', 'hostages_held 2'],
    ],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('a verb in the present is not taken for a part of the name before it', () => {
  test.each([
    [
      'Prisons in Valdoria hold 21,000 people, according to official data, where there is room for 8,500.',
      ['inmates_capacity 8500', 'other_count 21000'],
    ],
    [
      'A website says that at least nine prisoners got over the wall of Roble prison.',
      ['escaped 9 at_least'],
    ],
    ['Rights groups say 14 inmates died at Roble prison.', ['killed 14']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('how agencies tell of what was done to whom', () => {
  test.each([
    ['Gunmen set free around 2,200 convicts from Roble prison.', ['escaped 2200 about']],
    ['Two women were burnt to death at Roble prison.', ['killed 2']],
    [
      'Two battalions, some 700 men, have been moved to Tarsis and 300 interior ministry troops to Miravera.',
      ['troops_deployed 300', 'troops_deployed 700 about'],
    ],
    [
      'The state of public emergency in Arcos has been extended for 14 days after nine murders in a week.',
      ['killed 9', 'state_of_emergency -', 'state_of_emergency 14'],
    ],
    ['Another 64 people, nine of them in intensive care, remain on its wards.', ['injured 64', 'injured 9']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test('a year of long ago counts nobody', () => {
    expect(says('Roble prison, built in 1845, has room for 850 inmates.')).toEqual(['inmates_capacity 850'])
  })
})
