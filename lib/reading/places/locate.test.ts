import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const places = (reading: ReturnType<typeof readText>) => reading.claims.map(({ place }) => place?.id ?? null)

describe('where it happened', () => {
  test.each([
    ['Nine inmates died at Roble prison in Puerto Lago.', ['roble']],
    ['Nine inmates died in Tarsis, in the province of Belmonte.', ['tarsis']],
    ['Violence across Valdoria has led to at least 31 deaths.', ['QV']],
    ['Guards are held in six prisons.', ['QV', 'QV']],
    ['Twelve guards who had been held at Roble prison were freed.', ['roble']],
    ['In Arcos nine inmates died; in Belmonte, four.', ['QV-A', 'QV-B']],
    ['Forty inmates were killed at Roble prison in Puerto Lago, 80 km from Tarsis.', ['roble']],
    [
      'The president declared a state of emergency after a convict vanished from Roble prison.',
      ['QV', 'roble'],
    ],
    ['The president declared a state of emergency in Arcos and Belmonte.', ['QV-A', 'QV-B']],
    ['The president declared a state of emergency in Arcos and the city of Tarsis.', ['QV-A', 'tarsis']],
    ['The president declared an emergency of 72 hours in Arcos on Sunday.', ['QV-A']],
    ['Nine inmates died two hours west of Arcos.', ['QV']],
  ])('%s', (text, expected) => expect(places(readText(text))).toEqual(expected))

  test('a toll of the whole country is tied to no single prison', () => {
    const text =
      'The surge of violence in the country has resulted in at least 31 deaths.\n\nGuards were hurt at Roble prison.'
    expect(places(readText(text))).toEqual(['QV', 'roble'])
  })
  test('"that jail" is the one spoken of, also when only its town is named: that of the town', () => {
    const text =
      'Two inmates died in a prison in the port of Miravera. In a clash at that jail a guard was killed.'
    expect(new Set(places(readText(text)))).toEqual(new Set(['miravera-1']))
  })
  test('"ese penal" is not the prison to which inmates are taken', () => {
    const text =
      'Hubo enfrentamientos en la cárcel de Roble. Los internos irán a Cumbres. Un choque anterior en ese penal dejó nueve muertos.'
    expect(places(leer(text)).at(-1)).toBe('roble')
  })
  test('a sentence without a place goes on where the one before was', () =>
    expect(places(readText('Nine inmates died at Roble prison. Thirteen people were hurt.'))).toEqual([
      'roble',
      'roble',
    ]))
  test('a running total belongs to the country', () =>
    expect(
      places(
        readText('Nine inmates died at Roble prison. Since 2020 more than 400 inmates have been murdered.'),
      ),
    ).toEqual(['roble', 'QV']))
  test('the place of a list item is its own', () =>
    expect(
      places(
        readText('Of these, 46 guards had been held in Arcos, 30 guards in Belmonte and 13 at Roble prison.'),
      ),
    ).toEqual(['QV-A', 'QV-B', 'roble']))
  test('every claim says why it lies where it lies', () => {
    for (const { placeReason } of readText('Nine inmates died at Roble prison. Four were hurt.').claims)
      expect(placeReason).not.toBe('')
  })
})

describe('names in a sentence that do not tell where', () => {
  test.each([
    [
      'what a share of them saw',
      'Last year 79 inmates were killed in four jails, among them Cumbres prison, in Belmonte.',
      ['QV', 'QV'],
    ],
    [
      'where one of several named people died',
      'Since January a dozen politicians have been murdered, among them the candidate Ana Vera, in Tarsis, and the mayor of Miravera, Luis Paz.',
      ['QV'],
    ],
    [
      'where a single day of many had its dead',
      'More than 120 prisoners have died since Easter, when 56 fell at a jail in Tarsis.',
      ['QV', 'tarsis'],
    ],
    [
      'where an official was on a visit',
      'Visiting Tarsis, the president declared a state of emergency in the prisons.',
      ['QV'],
    ],
    [
      'the country behind "before"',
      'Two weeks before Valdoria votes, a candidate was shot dead while climbing into a car after a rally in northern Tarsis.',
      ['tarsis', 'tarsis'],
    ],
    [
      'where it rose, beside a number of the whole country',
      'There were 1,746 murders across the country, yet with rises in Belmonte.',
      ['QV'],
    ],
  ])('%s', (_, text, expected) => expect(places(readText(text))).toEqual(expected))

  test('where the prison lies to which inmates are taken', () => {
    const text =
      'Nueve internos murieron en la cárcel de Roble. Otros cuatro murieron por el traslado a Cumbres, en Belmonte, de dos cabecillas.'
    expect(places(leer(text)).at(-1)).toBe('roble')
  })
  test('but the place behind one of the dead, where no other is named, is that of all', () =>
    expect(places(readText('Twenty people were killed, including a policeman, in Tarsis.'))).toEqual([
      'tarsis',
    ]))
})
