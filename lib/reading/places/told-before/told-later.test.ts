import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const places = (reading: ReturnType<typeof readText>) => reading.claims.map(({ place }) => place?.id ?? null)
const first = (reading: ReturnType<typeof readText>) => places(reading)[0]

describe('a place told after the figure', () => {
  test.each([
    'Nine inmates died on Monday. The clash took place at Roble prison in Puerto Lago.',
    'Nine inmates died in a riot in Valdoria. The violence began at Roble prison.',
    'Nine inmates died on Monday.\n\nIt happened at Roble prison.',
    "An attempted breakout at Valdoria's biggest prison left at least 129 people dead, a minister said. Twenty-four were shot as they tried to flee the crowded Roble prison in Miravera.",
    "Nine inmates died in the Valdorian capital's largest jail. Guards fired at the gate of Roble prison.",
  ])('%s', (text) => expect(first(readText(text))).toBe('roble'))
  test.each([
    'Nueve internos murieron el lunes. El enfrentamiento se produjo en la cárcel de Roble.',
    'Nueve internos murieron el lunes en Valdoria. Los hechos ocurrieron en la cárcel de Roble.',
  ])('%s', (text) => expect(first(leer(text))).toBe('roble'))
  test.each([
    'Nine inmates died in several prisons. A riot broke out at Roble prison.',
    'Nine people have been murdered across the country. The clash took place at Roble prison.',
    'Nine people died on Monday. Police searched Roble prison.',
  ])('stays with the country: %s', (text) => expect(first(readText(text))).toBe('QV'))
  test('though the sentence also says where the town of the prison lies', () => {
    const text =
      'Dieciséis muertos deja un motín en una prisión de Valdoria. La revuelta estalló el lunes en la cárcel de Miravera, ciudad situada al sur de Tarsis.'
    expect(leer(text).claims[0]?.place?.id).toBe('miravera-1')
  })
  test.each([
    readText(
      'Five officers were killed on Monday in Puerto Lago and Tarsis. It began with the transfer of 200 inmates out of Roble prison.',
    ),
    leer(
      'Cinco policías asesinados el lunes en Puerto Lago y Tarsis. Todo empezó con el traslado de 200 presos de la cárcel de Roble.',
    ),
  ])('but not of what happened in two towns', (reading) => expect(first(reading)).toBe('QV'))
})
