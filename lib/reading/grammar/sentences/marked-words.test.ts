import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('marks around the words that a number counts part nothing', () => {
  test.each([
    [
      'The clashes in Tarsis left 21 dead and 25 hurt; 236 “serious acts” were recorded.',
      ['injured 25', 'killed 21'],
    ],
    ['The clashes in Tarsis left 21 dead; 40 “incidents” were noted.', ['killed 21']],
    ['The army killed 12 “armed bandits” in Tarsis.', ['killed 12']],
    ['The army killed 12 “and wounded others” in Tarsis.', ['injured -', 'killed 12']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test('in Spanish too', () =>
    expect(saidLines(leer('Los choques dejaron 21 muertos en Tarsis; hubo 236 «actos graves».'))).toEqual([
      'killed 21',
    ]))
})

describe('a people is no one who goes by that name', () => {
  test.each([
    ['Videos show the killing of South Sudanese by soldiers in Tarsis.', ['killed -']],
    ['The murder of Ugandans in Tarsis was condemned.', ['killed -']],
    ['The murder of a Sudanese in Tarsis was condemned.', ['killed 1']],
    ['The murder of Ana Evans in Tarsis was condemned.', ['killed 1']],
    ['The murder of Ana Marchese in Tarsis was condemned.', ['killed 1']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})
