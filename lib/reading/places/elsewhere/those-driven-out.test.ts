import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('where those who were driven out are from', () => {
  test.each([
    ['Nearly 36,000 people have fled Tarsis since Thursday.', ['other_count 36000 about @tarsis']],
    [
      'Gunmen killed three people in Tarsis. About 2,000 people fled their homes.',
      ['killed 3 @tarsis', 'other_count 2000 about @tarsis'],
    ],
    // Of another paragraph, of one among several towns, in a prison: of none of them.
    [
      'Two people were killed in Tarsis on Saturday.\n\nAbout 55,000 people were forced out, the UN says.',
      ['killed 2 @tarsis', 'other_count 55000 about @QV-B'],
    ],
    [
      'Twelve inmates were killed at Roble prison on Monday. The fighting drove 15,000 residents from their homes.',
      ['killed 12 @roble', 'other_count 15000 @QV-A'],
    ],
    // What is told of them is no scene for what follows.
    [
      'Gunmen killed three people in Tarsis. In Valdoria 9,000 people have been displaced. Four more were wounded in the attack.',
      ['injured 4 @tarsis', 'killed 3 @tarsis', 'other_count 9000 @QV'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
  test.each([
    [
      'Un ataque armado dejó tres muertos en Miravera. Unos 2.500 desplazados han llegado a Puerto Lago.',
      ['killed 3 @miravera', 'other_count 2500 about @puerto-lago'],
    ],
    [
      'Un ataque armado dejó tres muertos en Miravera. Han huido de Tarsis 6.500 personas.',
      ['killed 3 @miravera', 'other_count 6500 @tarsis'],
    ],
    [
      'Un ataque armado dejó tres muertos en Miravera. La violencia de las bandas desplazó a 6.500 personas en Tarsis.',
      ['killed 3 @miravera', 'other_count 6500 @tarsis'],
    ],
    [
      'Un ataque armado dejó tres muertos en Miravera. Unas 6.500 personas fueron desplazadas por los ataques de las bandas en Tarsis.',
      ['killed 3 @miravera', 'other_count 6500 about @tarsis'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})
