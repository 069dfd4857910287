import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('a number of whom something else is told repeats not what the number before it counted', () => {
  test.each([
    ['A fire killed 73 children in Tarsis, and 900 more are in isolation.', ['killed 73']],
    ['Nine died in Tarsis and four are under quarantine.', ['killed 9']],
    ['Pirates boarded a ship off Tarsis and took nine of its 21 crew members hostage.', ['hostages_held 9']],
    [
      'A boat capsized off Tarsis; 31 bodies were recovered, 22 people were rescued and 33 remain missing.',
      ['killed 31', 'other_count 22', 'other_count 33'],
    ],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    [
      'Una barca volcó frente a Tarsis; se recuperaron 31 cadáveres, 22 personas fueron rescatadas y 33 siguen desaparecidas.',
      ['killed 31', 'other_count 22', 'other_count 33'],
    ],
    ['Un suicida mató al menos a 63 invitados en Tarsis.', ['killed 63 at_least']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
