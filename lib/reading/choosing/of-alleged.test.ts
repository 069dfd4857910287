import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const dead = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'killed').map(({ quantity, status }) => `${quantity?.value} ${status}`)

test('of those who are only said to be dead in pictures, nobody is dead for sure', () => {
  expect(
    dead(
      readText(
        'Videos said to show the murder of two guards at Roble prison, one of them hanged, could not be verified.',
      ),
    ),
  ).not.toContain('1 reported')
  expect(
    dead(
      leer(
        'Videos que mostrarían el asesinato de dos guías en la cárcel de Roble, uno de ellos ahorcado, no pudieron ser verificados.',
      ),
    ),
  ).not.toContain('1 reported')
})

test('of those who are, some are', () => {
  expect(dead(readText('Nine inmates were killed at Roble prison, two of them hanged.'))).not.toContain(
    '2 alleged',
  )
})
