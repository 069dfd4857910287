import { describe, expect, test } from 'vitest'
import { readText } from './testing/island'

/** Published on 17 May 2023. */
const killed = (text: string, language: 'en' | 'es') =>
  readText(text, { language })
    .claims.filter(({ kind }) => kind === 'killed')
    .map(({ quantity, when, historic }) => [quantity?.value, when?.start, when?.end, historic])

const untilNow = '2023-05-17'

describe('a sum since an earlier year runs from then on and is background', () => {
  test.each([
    [
      'Since February 2021 there have been a dozen riots that have cost the lives of 420 inmates.',
      '2021-02-01',
    ],
    ['There have been 14 prison riots since 2021, which have left 420 dead.', '2021-01-01'],
    [
      'The jails have since 2021 been the scene of massacres in which 420 inmates were murdered.',
      '2021-01-01',
    ],
    ['Since 2021 the country has seen a wave of prison massacres that has left 420 dead.', '2021-01-01'],
  ])('in English: %s', (text, start) => expect(killed(text, 'en')).toEqual([[420, start, untilNow, true]]))
  test.each([
    ['Desde febrero de 2021 hubo una decena de motines que se cobraron la vida de 420 reos.', '2021-02-01'],
    [
      'Las cárceles han sido desde 2021 escenario de masacres en las que han muerto 420 presos.',
      '2021-01-01',
    ],
    ['Las pandillas, cuyas rivalidades han dejado 420 muertos desde 2021, siguen allí.', '2021-01-01'],
    ['El país vive desde 2021 una ola de matanzas carcelarias que ha dejado 420 muertos.', '2021-01-01'],
  ])('in Spanish: %s', (text, start) => expect(killed(text, 'es')).toEqual([[420, start, untilNow, true]]))
  test('also where its end is told', () => {
    expect(killed('Entre febrero de 2021 y abril de 2023 murieron 420 presos en motines.', 'es')).toEqual([
      [420, '2021-02-01', '2023-04-30', true],
    ])
    expect(killed('Between January and April 2023, 42 prisoners died in riots.', 'en')).toEqual([
      [42, '2023-01-01', '2023-04-30', false],
    ])
  })
  test('since a day of this week it is news', () =>
    expect(killed('Since Saturday there have been clashes that have left 18 dead.', 'en')[0]?.[3]).toBe(
      false,
    ))
})

describe('what showed itself in a year was in that year', () => {
  test.each([
    'La crisis se manifestó el año pasado con motines en las cárceles, que dejaron 327 muertos.',
    'Los males del sector se manifestaron el año pasado con motines que dejaron 327 muertos.',
  ])('%s', (text) => expect(killed(text, 'es')).toEqual([[327, '2022-01-01', '2022-12-31', true]]))
})
