import { describe, expect, test } from 'vitest'
import { readText } from '../../testing/island'

const capacityAt = (text: string) =>
  readText(text)
    .claims.filter(({ kind }) => kind === 'inmates_capacity')
    .map(({ place }) => place?.id ?? null)

describe('where people are taken to is not what the text goes on with', () => {
  test.each([
    'A riot at Roble prison killed 43 inmates. Six ringleaders were moved to two high-security jails in Tarsis.\n\nThe facility was designed for 1,200 inmates.',
    'A riot at Roble prison killed 43 inmates. Six ringleaders were moved to a jail in Tarsis.\n\nThe facility was designed for 1,200 inmates.',
    'A riot at Roble prison killed 43 inmates. On Friday 60 inmates were taken to other jails in Tarsis and Miravera. The prison was built for 1,200 inmates.',
    'A riot at Roble prison killed 43 inmates. The authorities sent six ringleaders to another prison, in Tarsis. The prison was built for 1,200 inmates.',
    'A riot at Roble prison killed 43 inmates. Twelve of the wounded were taken to a hospital in Tarsis. The prison was built for 1,200 inmates.',
    'A riot at Roble prison killed 43 inmates. Six ringleaders ended up at Cumbres prison, to which they were moved at dawn. At Roble prison a count was held. The prison was built for 1,200 inmates.',
  ])('%s', (text) => expect(capacityAt(text)).toEqual(['roble']))

  test.each([
    [
      'A riot at Roble prison killed 43 inmates. A fight at a jail in Tarsis killed two. The jail was built for 200 inmates.',
      'tarsis',
    ],
    [
      'Nine inmates were killed at two jails. A riot hit a prison in Tarsis. The prison was built for 200 inmates.',
      'tarsis',
    ],
  ])('%s', (text, place) => expect(capacityAt(text)).toEqual([place]))
})
