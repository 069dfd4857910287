import { describe, expect, test } from 'vitest'
import { readText } from '../../testing/island'

const last = (text: string) => readText(text).claims.at(-1)?.place?.id ?? null

describe('a jail with a name of its own that no gazetteer holds', () => {
  test.each([
    [
      'Inmates at a prison in Tarsis overpowered their guards. One of them was shot dead in Miravera. The Tarsis City Jail was built for 900 people.',
      'tarsis',
    ],
    ['Nine inmates died in Tarsis. The Miravera jail, built for 900 people, was calm.', 'miravera-1'],
    ['Nine inmates died at Roble prison in Puerto Lago. The jail was built for 900 people.', 'roble'],
  ])('%s', (text, place) => expect(last(text)).toBe(place))
})
