import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

const caught = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind === 'other_count')
    .map(({ quantity, unit }) => `${quantity?.value} ${unit}`)

test.each([
  'Seventeen prisoners got away from Roble prison; six of them had been caught by Wednesday.',
  'Seventeen prisoners escaped from Roble prison and six were caught.',
  'Seventeen prisoners escaped from Roble prison on Sunday. By Tuesday, six had been caught.',
])('who had fled and is caught is caught again: %s', (text) =>
  expect(caught(readText(text))).toEqual(['6 recaptured inmates']),
)

test('in Spanish', () =>
  expect(caught(leer('Diecisiete presos se fugaron de la cárcel de Roble y seis fueron atrapados.'))).toEqual(
    ['6 recaptured inmates'],
  ))

test.each([
  'La Policía informó de 92 evadidos de la cárcel de Roble y de 34 recapturados.',
  'La Policía contó 92 evadidos y 34 recapturados en Roble.',
])('who is counted beside those caught again got away: %s', (text) => {
  const reading = leer(text)
  expect(caught(reading)).toEqual(['34 recaptured inmates'])
  expect(linesOf(reading, 'escaped')).toEqual(['escaped 92'])
})
test('in English', () => {
  const reading = readText('Police counted 92 escapees and 34 recaptured at Roble prison.')
  expect(caught(reading)).toEqual(['34 recaptured inmates'])
  expect(linesOf(reading, 'escaped')).toEqual(['escaped 92'])
})
test.each([
  'Nine guards and three clerks held at Roble prison were freed.',
  'Nueve guardias y tres empleados retenidos en la cárcel de Roble fueron liberados.',
])('a list that ends in people shares what is told of them: %s', (text) => {
  const reading = /\bwere\b/.test(text) ? readText(text) : leer(text)
  expect(linesOf(reading, 'hostages_freed')).toEqual(['hostages_freed 9', 'hostages_freed 3'])
})
