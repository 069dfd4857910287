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

test.each([
  'El motín dejó 15 muertos en Roble, según la Policía. Fuentes del hospital, en cambio, elevaron el saldo a 17.',
  'El motín dejó 15 muertos en Roble, según la Policía. El Ejército sitúa esa cifra en 17.',
  'El motín dejó 15 muertos en Roble, informó el gobierno. La Defensoría del Pueblo eleva la cifra a 17.',
])('a body that sets its own count beside another contradicts it: %s', (text) =>
  expect(dead(leer(text))).toEqual(['15 reported', '17 reported']),
)

test('the body that gave it does', () =>
  expect(
    dead(
      leer(
        'Quince presos murieron en Roble, informó el ministerio. Horas después el ministerio elevó a 17 los muertos.',
      ),
    ),
  ).toEqual(['15 superseded', '17 reported']))
