import { describe, expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

describe('past forms that only tell who somebody is leave the verb to others', () => {
  test.each([
    [
      'Three guards cornered by rioters in the maximum-security block of Roble prison were allowed out.',
      ['hostages_freed 3'],
    ],
    [
      'Of the 137 guards overpowered at the weekend in Roble prison, 120 are back with their families.',
      ['hostages_freed 120', 'hostages_held 137'],
    ],
    // A sentence's only verb is one.
    ['Of the nine inmates two died in Roble prison.', ['killed 2']],
    ['Police from Tarsis overpowered inmates in Roble prison, and 12 fled.', ['escaped 12']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})

describe('a past form that opens a sentence tells of the noun behind it', () => {
  test.each([
    ['Kidnapped guards from Tarsis were freed at Roble prison.', ['hostages_freed -']],
    ['Abducted mayor Ann Poe was freed in Tarsis.', ['hostages_freed 1']],
    ['Masked gunmen killed two inmates in Roble prison.', ['killed 2']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})
