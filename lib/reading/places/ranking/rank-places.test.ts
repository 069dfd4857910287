import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'
import { judgeBy, scoreOf } from './rank-places'

const last = (reading: ReturnType<typeof readText>) => reading.claims.at(-1)
const placeOf = (reading: ReturnType<typeof readText>) => last(reading)?.place?.id ?? null

const inPassing =
  'Nine inmates died at Roble prison, and four were hurt. The guards of Roble prison fled. On Monday two inmates were found dead at Roble prison.\n\nThe rioters of Roble prison gave up at noon. Trucks of Cumbres prison brought food. It held 900 inmates on Friday.'

describe('a figure whose sentence names no place lies where the article as a whole says', () => {
  test('in the prison that it is about, though another was named in passing', () =>
    expect(placeOf(readText(inPassing))).toBe('roble'))
  test('in the prison, once a new paragraph speaks of a cell', () =>
    expect(
      placeOf(
        leer(
          'Un motín en la cárcel de Roble dejó nueve muertos.\n\nEn Tarsis mataron a dos policías.\n\nDos internos fueron hallados muertos en una celda.',
        ),
      ),
    ).toBe('roble'))
  test('in the country, where a new paragraph tells of people anywhere', () =>
    expect(
      placeOf(
        readText(
          'Nine inmates died at Roble prison. In Tarsis, two policemen were killed.\n\nFour people were murdered last week.',
        ),
      ),
    ).toBe('QV'))
})

describe('what the rules for running text know is not overruled', () => {
  test('a name in the sentence', () =>
    expect(placeOf(readText('Nine inmates died at Roble prison. Four people were hurt in Tarsis.'))).toBe(
      'tarsis',
    ))
  test('a place that the sentence names only for who speaks there', () =>
    expect(placeOf(readText('The minister told reporters in Tarsis that 12 inmates had died.'))).toBe('QV'))
  test('nowhere, where the text points at no country', () =>
    expect(placeOf(readText('Twelve inmates died on Friday.'))).toBeNull())
})

test('the reason says what spoke for the place', () =>
  expect(last(readText(inPassing))?.placeReason).toEqual(
    expect.stringMatching(
      /^the sentence names no place; Roble prison fits best: most figures before lie there/,
    ),
  ))

test('another place has to fit better by a margin', () => {
  const text =
    'Nine inmates died at Roble prison. In Tarsis, two policemen were killed.\n\nFour people were murdered last week.'
  const placedBy = (prison: number) => placeOf(readText(text, { judge: judgeBy({ 'rule home': 1, prison }) }))
  expect(placedBy(1.9)).toBe('QV')
  expect(placedBy(2.1)).toBe('roble')
})

test('a score is the sum of what each trait weighs, as much of it as there is', () =>
  expect(
    scoreOf(
      new Map([
        ['prison', 1],
        ['far back', 2],
        ['unheard of', 5],
      ]),
      { prison: 3, 'far back': -1 },
    ),
  ).toBe(1))
