import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

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
  test.each<[string, 'en' | 'es']>([
    ['Since January there have been riots that have killed 60.', 'en'],
    ['Desde enero se registran motines que han dejado 60 muertos.', 'es'],
  ])('since a month of the year that runs it is news: %s', (text, language) =>
    expect(killed(text, language).map(([count, , , historic]) => [count, historic])).toEqual([[60, false]]),
  )
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

describe('the riot that another is compared with has the day of its own', () => {
  test.each([
    'It was the deadliest riot at Roble prison since that of 2021, in which 119 inmates died.',
    'The riot at Roble prison recalls that of 2021, which left 119 dead.',
  ])('in English: %s', (text) =>
    expect(killed(text, 'en')).toEqual([[119, '2021-01-01', '2021-12-31', true]]),
  )
  test.each([
    'Fue el motín más sangriento de Roble desde el de 2021, que dejó 119 muertos.',
    'El motín de Roble recuerda al de 2021, en el que murieron 119 presos.',
  ])('in Spanish: %s', (text) =>
    expect(killed(text, 'es')).toEqual([[119, '2021-01-01', '2021-12-31', true]]),
  )
  test('what it is compared with says nothing of this one', () =>
    expect(killed('With 31 dead it was the deadliest riot at Roble since that of 2021.', 'en')).toEqual([
      [31, undefined, undefined, false],
    ]))
})

describe('so many in three years are background, though the years are not named', () => {
  test('in English', () =>
    expect(killed('Riots have killed more than 400 inmates in three years.', 'en')[0]?.[3]).toBe(true))
  test('in Spanish', () =>
    expect(
      killed('Con este motín suman 14 las matanzas en tres años, con más de 460 muertos.', 'es')[0]?.[3],
    ).toBe(true))
})

describe('a sum between two years of the past is theirs, and background, whoever did it', () => {
  test.each<[string, 'en' | 'es']>([
    ['Between 2003 and 2010 militias killed more than 900 people in Tarsis.', 'en'],
    ['From 2003 until 2010 militias killed more than 900 people in Tarsis.', 'en'],
    ['Entre 2003 y 2010 las milicias mataron a más de 900 personas en Tarsis.', 'es'],
    ['Desde 2003 hasta 2010 las milicias mataron a más de 900 personas en Tarsis.', 'es'],
  ])('%s', (text, language) =>
    expect(killed(text, language)).toEqual([[900, '2003-01-01', '2010-12-31', true]]),
  )
})
