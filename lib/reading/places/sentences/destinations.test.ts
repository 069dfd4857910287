import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

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

test('those who led a riot are moved to another prison, and the riot is where it was', () => {
  const riot = 'Nine inmates died in a riot at Roble prison.'
  for (const moved of [
    'The ringleaders of the riot were moved to Cumbres prison.',
    'Forty-six, seen as ringleaders of the riot, were flown to Cumbres prison.',
  ])
    expect(
      placedLines(readText(`${riot}\n\n${moved}\n\nThe dead of the riot are now 12.`)).filter((line) =>
        line.endsWith('cumbres'),
      ),
    ).toEqual([])
  const motin = 'Nueve reos murieron en un motín en la cárcel de Roble.'
  for (const moved of [
    'Los cabecillas del motín fueron trasladados a la cárcel de Cumbres.',
    'Cuarenta y seis, considerados cabecillas del motín, fueron llevados en avión a Cumbres, en Belmonte.',
  ])
    expect(
      leer(`${motin}\n\n${moved}\n\nLos muertos del motín son doce.`).claims.filter(
        ({ place }) => place?.id === 'cumbres',
      ),
    ).toEqual([])
})

test('the protesters of a town died there', () => {
  expect(
    placedLines(
      readText(
        'Three inmates died in Miravera.\n\nThe mayor mourned the death of the four protesters of Tarsis.',
      ),
    ),
  ).toContain('killed 4 @tarsis')
  expect(
    placedLines(
      leer(
        'Tres reos murieron en Miravera.\n\nUna ONG pidió investigar la muerte de los cuatro manifestantes de Tarsis.',
      ),
    ),
  ).toContain('killed 4 @tarsis')
})
