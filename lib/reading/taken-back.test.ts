import { describe, expect, test } from 'vitest'
import { readText } from './testing/island'

const superseded = (text: string, language: 'en' | 'es' = 'en') =>
  readText(text, { language })

    .claims.filter(({ status }) => status === 'superseded')
    .map(({ quantity }) => quantity?.value)

describe('a figure that the sentence takes back is superseded', () => {
  test.each([
    ['Firefighters in Tarsis spoke of three dead, which proved too few: the total is now five.', [3]],
    ['There were 49 victims of the slaughter at Roble prison, not 52.', [52]],
    [
      'Twenty-two inmates died at Roble prison, revising upwards a toll that had stood at 18 the evening before.',
      [18],
    ],
    ['He gave 51 dead at Roble prison, a number that he later corrected.', [51]],
    [
      'Fifty died at Roble prison. He corrected his statement of the night before, when he had given the number of dead as 33.',
      [33],
    ],
    ['Twelve inmates died at Roble prison, according to a revised toll.', []],
    [
      'Five inmates died at Roble prison, the agency said, double the two deaths it had acknowledged the night before.',
      [2],
    ],
    ['The toll at Roble prison has climbed to 31 dead, the agency said, a day after giving it as 18.', [18]],
    ['Two inmates died at Roble prison, the ministry had said.', []],
  ])('%s', (text, values) => {
    expect(superseded(text)).toEqual(values)
  })

  test('in Spanish too', () => {
    const text = 'Vega había mencionado 51 muertos en la cárcel de Roble, cantidad que luego corrigió.'
    expect(superseded(text, 'es')).toEqual([51])
    const once = 'Murieron 18 internos en Roble, más que los doce muertos que había reconocido el ministerio.'
    expect(superseded(once, 'es')).toEqual([12])
  })
})
