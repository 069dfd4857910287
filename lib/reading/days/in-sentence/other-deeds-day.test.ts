import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]

describe('the day of another deed of the sentence is not the day of the fact', () => {
  test.each<Case>([
    [
      'Most of the 40 guards held at Roble prison were freed on Sunday.',
      'en',
      'hostages_held',
      ['hostages_held 40: -'],
    ],
    [
      'Vecinos de Tarsis enterraron el lunes a un guardia muerto a tiros en la cárcel de Roble.',
      'es',
      'killed',
      ['killed 1: -'],
    ],
    ['Relatives buried on Monday a guard killed by gunmen at Roble prison.', 'en', 'killed', ['killed 1: -']],
    ['Families of 12 dead in the riot in Tarsis protested on Tuesday.', 'en', 'killed', ['killed 12: -']],
    [
      'Coffins for 12 inmates killed in the riot in Tarsis were brought in on Tuesday.',
      'en',
      'killed',
      ['killed 12: -'],
    ],
    ['Familiares de 12 muertos en Tarsis marcharon el martes.', 'es', 'killed', ['killed 12: -']],
    [
      'Posting on X on Tuesday, the minister put the dead at Roble prison at 129.',
      'en',
      'killed',
      ['killed 129: -'],
    ],
    [
      'At Roble prison, where the riot began at 5 p.m. on Monday, five guards lost their lives.',
      'en',
      'killed',
      ['killed 5: -'],
    ],
    [
      'Gunmen have freed nine guards seized last week at Roble prison, the ministry said on Tuesday.',
      'en',
      'hostages_freed',
      ['hostages_freed 9: 2023-05-16'],
    ],
    [
      'Gunmen have freed nine guards seized on Sunday at Roble prison.',
      'en',
      'hostages_freed',
      ['hostages_freed 9: -'],
    ],
    [
      'In April 119 inmates were killed at Roble prison, and the president answered with a 60-day state of emergency.',
      'en',
      'state_of_emergency',
      ['state_of_emergency 60: -', 'state_of_emergency: -'],
    ],
  ])('%s', (text, language, kinds, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))

  test.each<Case>([
    [
      'The president declared a state of emergency on Monday and ordered 2,700 soldiers into Roble prison.',
      'en',
      'troops_deployed',
      ['troops_deployed 2700: 2023-05-15'],
    ],
    [
      'El lunes el presidente decretó el estado de excepción y envió 700 soldados a la cárcel de Roble.',
      'es',
      'troops_deployed',
      ['troops_deployed 700: 2023-05-15'],
    ],
  ])('unless both were done in one: %s', (text, language, kinds, expected) =>
    expect(datedLines(text, language, kinds)).toEqual(expected),
  )

  test('what lasts is told since its day', () =>
    expect(
      datedLines(
        'Unos 500 presos están en huelga de hambre desde el lunes en la cárcel de Roble.',
        'es',
        'other_count',
      ),
    ).toEqual(['other_count 500: 2023-05-15..2023-05-17']))
})
