import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('places that a sentence names beside what it tells', () => {
  test.each([
    [
      'Nine inmates died in Roble prison. The prison, an hour from Tarsis, had 1,400 prisoners in room for 600.',
      ['inmates_capacity 600 @roble', 'killed 9 @roble', 'other_count 1400 @roble'],
    ],
    [
      'The coffins of the 11 soldiers who perished in an ambush in Valdoria were laid out in an academy in Puerto Lago.',
      ['killed 11 @QV'],
    ],
    [
      'Nine died in Tarsis, Valdoria. They blame a gang whose leader was arrested in Peru, and say that a boss was murdered two days before.',
      ['killed 1 @tarsis', 'killed 9 @tarsis'],
    ],
    [
      'At least a dozen politicians have been assassinated in Valdoria since January 2023, including the mayor of Miravera, in Arcos, Ana Vera.',
      ['killed 12 at_least @QV'],
    ],
    [
      'Forty-four prisoners died in Roble prison. Two died when Los Lobos fell upon the R7 in the facility, which stands in Miravera.',
      ['killed 2 @roble', 'killed 44 @roble'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test.each([
    [
      'Nueve presos murieron en la cárcel de Roble. El penal, a una hora de Tarsis, alojaba a 1.400 presos en 600 plazas.',
      ['inmates_capacity 600 @roble', 'killed 9 @roble', 'other_count 1400 @roble'],
    ],
    [
      'Los féretros de los 11 soldados muertos el viernes en una emboscada en Valdoria fueron velados en Puerto Lago.',
      ['killed 11 @QV'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})

describe('places told of before or further on', () => {
  test.each([
    [
      'An assault on a state prison in Tarsis killed 17. Ten of the dead were guards. Gunmen drew up at Cumbres prison and fired on the entrance.',
      ['killed 10 @cumbres', 'killed 17 @cumbres'],
    ],
    [
      'Gangs in Tarsis and Miravera set off bombs. There were six attacks with explosives in the port city and three in Miravera.',
      ['attack 3 @miravera', 'attack 6 @tarsis'],
    ],
    [
      "Forty-six women died at the women's prison in Tarsis. The president ordered the police to take over the country's 21 prisons. The centre, with space for 400, lodged 900.",
      [
        'inmates_capacity 400 @tarsis',
        'killed 46 @tarsis',
        'other_count 21 @QV',
        'other_count 900 @tarsis',
        'troops_deployed - @QV',
      ],
    ],
    [
      'Nine inmates died in Roble prison, Valdoria. Some 400 police were sent to keep the complex quiet.',
      ['killed 9 @roble', 'troops_deployed 400 about @roble'],
    ],
    [
      'A riot killed nine in Tarsis. Two car bombs went off in the capital, and the mayor reported three grenade blasts as well.',
      ['attack 2 @puerto-lago', 'attack 3 @puerto-lago', 'killed 9 @tarsis'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test('the same in Spanish', () =>
    expect(
      placedLines(
        leer(
          'Un asalto a un penal de Tarsis dejó 17 muertos. Diez de los muertos eran guías. Hombres armados llegaron a la cárcel de Cumbres y dispararon contra la entrada.',
        ),
      ),
    ).toEqual(['killed 10 @cumbres', 'killed 17 @cumbres']))
})

test('an adverb before a participle does not part a number from its noun', () =>
  expect(
    placedLines(
      readText(
        'At Roble prison two badly burned bodies were found and five seriously injured inmates were treated.',
      ),
    ),
  ).toEqual(['injured 5 @roble', 'killed 2 @roble']))
