import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('what dense wire reports tell in words of their own', () => {
  test.each([
    [
      "Two of the inmates wounded in Tuesday's fight at Roble prison have died in hospital, the prison service said.",
      ['killed 2'],
    ],
    ['Fifteen died in Roble prison. Four of the victims had bullet wounds, the police said.', ['killed 15']],
    [
      'In the clash one member of the gang also lost his life and another serviceman was wounded in Tarsis.',
      ['injured 1', 'killed 1'],
    ],
    [
      'Criminal groups in Tarsis shot dead five police officers, wounded two more and took eight prison guards hostage.',
      ['hostages_held 8', 'injured 2', 'killed 5'],
    ],
    [
      'A riot killed nine in Tarsis. The group is said to have killed two policemen in Miravera.',
      ['killed 2', 'killed 9'],
    ],
    ['Nine inmates are believed to have been killed in Roble prison.', ['killed 9']],
    ["Valdoria's jails have seen upwards of 500 such deaths since 2021.", ['killed 500 at_least']],
    [
      'Twenty-two were killed in Tarsis, where 19 of the victims fell in one street.',
      ['killed 19', 'killed 22'],
    ],
    [
      'Thirty-one inmates died in Roble prison. Of these, 27 were found later in the day, after a second outbreak, dead of asphyxia.',
      ['killed 27', 'killed 31'],
    ],
    ['Nobody was hurt in Roble prison, apart from two guards with scratches.', ['injured 2']],
    ['No one died in Tarsis except three policemen.', ['killed 3']],
    ['Nobody was hurt in Roble prison but two guards resigned.', []],
    [
      'Seven corpses were removed from the quays of Tarsis and another two from a nearby health centre.',
      ['killed 2', 'killed 7'],
    ],
  ])('the dead and the hurt: %s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    ['Inmates forced their way out of Roble prison on Monday.', ['escaped -']],
    ['Ten prisoners broke their way out of Roble prison.', ['escaped 10']],
    [
      'All but 20 of the 220 inmates who fled Roble prison are back behind bars. Officials had reported 112 recaptured and 108 missing.',
      ['escaped 108', 'escaped 220', 'other_count 112'],
    ],
    ['In Roble prison 32 got away last week, 20 of them soon recaptured.', ['escaped 32', 'other_count 20']],
    [
      'Thirty inmates fled Roble prison. As of Thursday 24 were in custody once more.',
      ['escaped 30', 'other_count 24'],
    ],
    [
      'Two guards of Roble prison, taken as hostages, were let go after negotiations.',
      ['hostages_freed 2', 'hostages_held 2'],
    ],
    ['Gunmen stormed a studio in Tarsis. All of the hostages were brought out alive.', ['hostages_freed -']],
  ])('who fled, was held or freed: %s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    [
      'Around 800 policemen and 200 troops were needed to put the revolt at Roble prison down.',
      ['troops_deployed 200', 'troops_deployed 800 about'],
    ],
    [
      'A fight in Roble prison killed two. A federal task force is on its way to Tarsis.',
      ['killed 2', 'troops_deployed -'],
    ],
    [
      'A riot killed two in Tarsis. The navy announced that it was sending men to search the bay.',
      ['killed 2', 'troops_deployed -'],
    ],
    ['A riot killed two in Tarsis. The hotel was sending men to repair the roof.', ['killed 2']],
    ['Hundreds of soldiers and police had combed Roble prison for weapons.', ['troops_deployed -']],
    [
      'A riot killed two in Roble prison. The president ordered the army against the gangs.',
      ['killed 2', 'troops_deployed -'],
    ],
    [
      'A fight in Roble prison killed two. Some 200 extra troops have arrived in Tarsis.',
      ['killed 2', 'troops_deployed 200 about'],
    ],
  ])('forces sent: %s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    'On Monday night the airport of Tarsis came under fire again; no inmate was hurt.',
    'A bomb went off in Roble prison and explosives damaged a bridge in Belmonte.',
    'A judge was threatened. Gunmen fired 65 rounds at the house of Ana Vera, of Tarsis.',
  ])('an attack: %s', (text) => expect(readText(text).claims.map(({ kind }) => kind)).toContain('attack'))
})

describe('the same in Spanish', () => {
  test.each([
    [
      'Un motín dejó dos muertos en la cárcel de Roble. Fueron necesarios 800 policías y 200 militares para sofocarlo.',
      ['killed 2', 'troops_deployed 200', 'troops_deployed 800'],
    ],
    [
      'Un motín dejó dos muertos en la cárcel de Roble. Hicieron falta 800 policías para sofocarlo.',
      ['killed 2', 'troops_deployed 800'],
    ],
    ['Centenares de policías entraron en la cárcel de Roble.', ['troops_deployed -']],
    ['Nadie resultó herido en la cárcel de Roble, salvo dos guías con rasguños.', ['injured 2']],
    [
      'Ayer se fugaron 32 reos de la cárcel de Roble; 20 de ellos ya están de nuevo tras las rejas.',
      ['escaped 32', 'other_count 20'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
