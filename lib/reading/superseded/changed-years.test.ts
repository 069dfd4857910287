import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

/** "852 reported 2021": for each count, with the year that its text gives. */
const told = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ kind, quantity, status, when }) =>
    kind === 'killed' ? [`${quantity?.value} ${status} ${when?.start.slice(0, 4) ?? '-'}`] : [],
  )

describe('of two years’ counts each stands for its own, and none corrects the other', () => {
  test.each([
    ['Deaths in Tarsis rose from 693 in 2020 to 852 in 2021.', ['693 reported 2020', '852 reported 2021']],
    ['Deaths in Tarsis rose to 852 in 2021, from 693 in 2020.', ['852 reported 2021', '693 reported 2020']],
    ['Deaths in Tarsis fell to 693 from 852 in 2020.', ['693 reported -', '852 reported 2020']],
    ['Deaths in Tarsis rose from 693 in 2020 to 852.', ['693 reported 2020', '852 reported -']],
  ])('%s', (text, said) => expect(told(readText(text))).toEqual(said))
  test('in Spanish', () =>
    expect(told(leer('Las muertes en Tarsis pasaron de 693 en 2020 a 852 en 2021.'))).toEqual([
      '693 reported 2020',
      '852 reported 2021',
    ]))
})

describe('a count of a year that is not named is not told', () => {
  test.each([
    'Deaths in Tarsis rose from 693 to 852 in 2021.',
    'In 2021, deaths in Tarsis rose from 693 to 852.',
    'In 2021 there were 521 attacks in Tarsis. Deaths rose from 693 to 852.',
    'In 2021 there were 521 attacks in Tarsis, more than in 2020. Deaths rose from 693 to 852.',
  ])('%s', (text) => {
    const reading = readText(text, { explain: true })
    expect(told(reading)).toEqual(['852 reported 2021'])
    expect(reading.rejected.map(({ reason }) => reason)).toContain('693: what a count was before')
  })
})

describe('a year’s count goes on through its paragraph, up to a day', () => {
  test.each([
    [
      'In 2021 there were 521 attacks in Tarsis. The rebels alone were behind 171 incidents, in which 225 people died.',
      ['225 reported 2021'],
    ],
    ['In 2021 there were 521 attacks in Tarsis. On Monday 12 people died there.', ['12 reported 2023']],
    ['In 2021 the prison was rebuilt. The death toll in Tarsis rose to 12.', ['12 reported -']],
    ['Deaths in Tarsis rose from 24 to 31.', ['24 superseded -', '31 reported -']],
  ])('%s', (text, said) => expect(told(readText(text))).toEqual(said))
})
