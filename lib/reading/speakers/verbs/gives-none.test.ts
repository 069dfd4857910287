import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const speakers = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'killed' || kind === 'injured').map(({ attribution }) => attribution)

test('whoever gives no figure gave none of those told', () => {
  expect(speakers(readText('Twelve inmates died at Roble prison; the ministry gives no figure.'))).toEqual([
    null,
  ])
  expect(
    speakers(readText('Twelve inmates died at Roble prison; the ministry has given no toll of its own.')),
  ).toEqual([null])
  expect(speakers(leer('Doce presos murieron en la cárcel de Roble; el ministerio no da cifras.'))).toEqual([
    null,
  ])
})

test('whoever gives one did', () =>
  expect(speakers(readText('The ministry gave a figure of 12 dead at Roble prison.'))).toEqual(['ministry']))

test.each([
  'El hospital de Tarsis dio de alta a seis heridos del motín.',
  'La Policía dio con los cuerpos de seis presos en Tarsis.',
  'La Cruz Roja dio auxilio a seis heridos en Tarsis.',
])('whoever does something to people gives no figure of them: %s', (text) =>
  expect(speakers(leer(text))).toEqual([null]),
)
