import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]

describe('the day that a sentence ties to its figures', () => {
  test.each<Case>([
    // Forces who arrive are no figure that rises.
    [
      'El lunes llegaron 300 soldados a Tarsis.',
      'es',
      'troops_deployed',
      ['troops_deployed 300: 2023-05-15'],
    ],
    [
      'Unos 2.000 militares custodian desde el lunes la cárcel de Roble.',
      'es',
      'troops_deployed',
      ['troops_deployed 2000: 2023-05-15..2023-05-17'],
    ],
    // What a raid did is of the day on which it took place.
    [
      'El operativo con el que el Ejército retomó la cárcel de Roble el martes dejó tres soldados heridos.',
      'es',
      'injured',
      ['injured 3: 2023-05-16'],
    ],
    // Behind its comma a day is of the whole sentence.
    [
      'Nine people died when men opened fire on those who sat outside a bar in Tarsis, late on Sunday.',
      'en',
      'killed',
      ['killed 9: 2023-05-14'],
    ],
    [
      'Gunmen shot at the mayor of Tarsis hours before he took office on Monday, leaving three people dead.',
      'en',
      'killed',
      ['killed 3: 2023-05-15'],
    ],
    // A day may be counted from what was told before.
    [
      'Two guards were killed in an ambush in Tarsis on Monday.\n\nA day before the ambush, a shootout in Miravera had cost four lives.',
      'en',
      'killed',
      ['killed 2: 2023-05-15', 'killed 4: 2023-05-14'],
    ],
    [
      'El 12 de mayo, tres días después del asesinato de Juan Paz, entraron 400 soldados en la cárcel de Roble.',
      'es',
      'troops_deployed',
      ['troops_deployed 400: 2023-05-12'],
    ],
    // Who is held is held on the day on which someone says so.
    [
      'El SNAI elevó este martes a 96 los guías retenidos en la cárcel de Roble.',
      'es',
      'hostages_held',
      ['hostages_held 96: 2023-05-16'],
    ],
    // An emergency is not of the day of what it answers, nor of what is to come.
    [
      'The president put Arcos under a state of emergency over the murder on Sunday of the mayor of Miravera.',
      'en',
      'state_of_emergency',
      ['state_of_emergency: -'],
    ],
    // Prisons in which something happened on a day.
    [
      'Clashes at two jails in Valdoria on Monday killed nine inmates.',
      'en',
      'other_count',
      ['other_count 2: 2023-05-15'],
    ],
    [
      'Over 50 prisoners have been murdered in Valdoria since 2021; on September 28 of that year alone 19 perished in Tarsis.',
      'en',
      'killed',
      ['killed 50: 2021-01-01..2023-05-17', 'killed 19: 2021-09-28'],
    ],
  ])('%s', (text, language, kinds, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))

  test.each<Case>([
    ['La cifra de muertos en la cárcel de Roble llegó el lunes a 46.', 'es', 'killed', ['killed 46: -']],
    [
      'El martes, un día después de que murieran nueve presos en Tarsis, entraron 400 soldados.',
      'es',
      'killed troops_deployed',
      ['killed 9: 2023-05-15', 'troops_deployed 400: 2023-05-16'],
    ],
    [
      'Nine inmates died on Monday; the mayor will be in Tarsis on Friday.',
      'en',
      'killed',
      ['killed 9: 2023-05-15'],
    ],
  ])('as before: %s', (text, language, kinds, expected) =>
    expect(datedLines(text, language, kinds)).toEqual(expected),
  )
})

describe('a day told in another sentence', () => {
  test.each<Case>([
    // The opening waits for the day of what it tells.
    [
      'Six inmates have been killed at Roble prison. The prison service said they died on Sunday afternoon.',
      'en',
      'killed',
      ['killed 6: 2023-05-14'],
    ],
    [
      'El lunes se amotinaron los presos de Roble y murieron dos.\n\nLa presidenta decretó por la tarde el estado de excepción.',
      'es',
      'state_of_emergency',
      ['state_of_emergency: -'],
    ],
    // Two paragraphs on, another toll may be of another day.
    [
      'Nine inmates died in a riot at Roble prison on Sunday.\n\nThe mayor asked for help.\n\nIn Tarsis, the union put the wounded at 14.',
      'en',
      'killed injured',
      ['killed 9: 2023-05-14', 'injured 14: -'],
    ],
    // What someone said in another paragraph is no day of who is held.
    [
      'The minister said on Monday that talks went on.\n\nIn Tarsis, 12 guards are still held at Cumbres prison.',
      'en',
      'hostages_held',
      ['hostages_held 12: -'],
    ],
  ])('%s', (text, language, kinds, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))
})
