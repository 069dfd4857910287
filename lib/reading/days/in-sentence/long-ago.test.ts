import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const told = (text: string, es = false) =>
  (es ? leer(text) : readText(text)).claims
    .filter(({ kind }) => kind === 'killed')
    .map(
      ({ quantity, when, historic }) =>
        `${quantity?.value} ${when?.start.slice(0, historic ? 4 : 10) ?? '-'}${historic ? ' historic' : ''}`,
    )

test.each([
  ['Nine died on Monday in Tarsis. Years ago, a blaze in Miravera killed 61 inmates.', '61 - historic'],
  ['Nine died on Monday in Tarsis. A blaze killed 61 inmates in Miravera decades ago.', '61 - historic'],
  ['Nine died on Monday in Tarsis. In the 1990s a riot in Miravera killed 61 inmates.', '61 - historic'],
  ['Nine died on Monday in Tarsis, more than a decade after a blaze in Miravera killed 61.', '61 - historic'],
  ['Nine died on Monday in Tarsis. Miravera saw the worst in 2012: 61 dead.', '61 2012 historic'],
])('what happened years ago is not of the day told before: %s', (text, line) => {
  expect(told(text)).toEqual(['9 2023-05-15', line])
})

test.each([
  ['Nueve murieron el lunes en Tarsis. Años atrás, un fuego mató a 61 reos en Miravera.', '61 - historic'],
  ['Nueve murieron el lunes en Tarsis. Hace décadas un fuego mató a 61 reos en Miravera.', '61 - historic'],
  [
    'Nueve murieron el lunes en Tarsis. En los años noventa un motín en Miravera dejó 61 muertos.',
    '61 - historic',
  ],
  [
    'Nueve murieron el lunes en Tarsis, más de una década después de que un fuego matara a 61 en Miravera.',
    '61 - historic',
  ],
  ['Nueve murieron el lunes en Tarsis. Miravera vivió lo peor en 2012: 61 muertos.', '61 2012 historic'],
])('so too in Spanish: %s', (text, line) => {
  expect(told(text, true)).toEqual(['9 2023-05-15', line])
})

test('the year of a fire is that of its dead', () => {
  expect(told('The fire recalled the one in Miravera in 2012, in which 61 inmates burned to death.')).toEqual(
    ['61 2012 historic'],
  )
  expect(
    told('El fuego recordó al de Miravera en 2012, en el que 61 reclusos murieron quemados.', true),
  ).toEqual(['61 2012 historic'])
})

test.each([
  'Twelve people died on Monday in a prison in Tarsis built decades ago.',
  'Built in the 1990s, the jail in Tarsis saw 12 inmates killed on Monday.',
  'Decades ago the house in Tarsis was a school; on Monday 12 inmates were killed there.',
  'Years after the first warnings, 12 inmates died on Monday in Tarsis.',
  'Twelve inmates were killed on Monday in Tarsis, years after the state lost control.',
  'The jail in Tarsis was opened in 2012, and 12 inmates died on Monday.',
])('what else is years old takes no day from the dead: %s', (text) => {
  expect(told(text)).toEqual(['12 2023-05-15'])
})

test.each([
  'Doce personas murieron el lunes en un penal de Tarsis construido hace décadas.',
  'Hace años la casa de Tarsis era una escuela; el lunes murieron 12 reos.',
  'Años después de las primeras alertas murieron el lunes 12 reos en Tarsis.',
  'La cárcel de Tarsis se abrió en 2012 y 12 reos murieron el lunes.',
  'Los precios subieron en 2012: el lunes murieron 12 mineros en Tarsis.',
])('ni en español: %s', (text) => {
  expect(told(text, true)).toEqual(['12 2023-05-15'])
})
