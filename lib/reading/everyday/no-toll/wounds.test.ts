import { expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

test.each([
  ['En la cárcel de Roble un preso recibió 20 heridas de arma blanca.', ['injured 1']],
  ['El guía sufrió dos heridas de bala en la cárcel de Roble.', ['injured 1']],
  ['El preso tenía tres heridas de bala y murió en la cárcel de Roble.', ['injured 1', 'killed 1']],
  ['El cadáver fue hallado con tres heridas de bala en la cárcel de Roble.', []],
])('so many wounds are not so many wounded: %s', (text, lines) =>
  expect(saidLines(leer(text))).toEqual(lines),
)

test.each([
  'El hospital de Miravera recibió 23 heridas tras el motín.',
  'Tras el motín, Miravera tuvo 23 heridas.',
  'La explosión en Miravera dejó 23 heridas.',
  'El motín en Miravera dejó varias mujeres golpeadas y 23 heridas de bala.',
])('but they are where women are counted: %s', (text) =>
  expect(saidLines(leer(text))).toContain('injured 23'),
)
