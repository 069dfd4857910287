import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const dead = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'killed').map(({ quantity, status }) => `${quantity?.value} ${status}`)

test('relatives who raise an official count contradict it and update nothing', () => {
  expect(
    dead(
      leer('El motín dejó 15 muertos en Roble, según el ministerio. Los familiares elevan la cifra a 17.'),
    ),
  ).toEqual(['15 reported', '17 reported'])
  expect(
    dead(
      readText('Fifteen inmates died at Roble prison, the ministry said. Relatives raise the figure to 17.'),
    ),
  ).toEqual(['15 reported', '17 reported'])
})

test('the body that gave it does', () =>
  expect(
    dead(
      leer(
        'Quince presos murieron en Roble, informó el ministerio. Horas después el ministerio elevó a 17 los muertos.',
      ),
    ),
  ).toEqual(['15 superseded', '17 reported']))
