import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

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
