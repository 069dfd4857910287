import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('the dead before so many wounded women are dead', () => {
  test.each([
    'El motín en la cárcel de Roble dejó 13 personas fallecidas y 23 heridas.',
    'El motín en la cárcel de Roble deja 13 personas muertas y 23 más heridas.',
    'El motín en la cárcel de Roble dejó 13 personas sin vida y al menos 23 heridas.',
    'En la cárcel de Roble terminaron 13 personas muertas y 23 heridas.',
    'Las ambulancias trasladaron a 13 personas fallecidas y a 23 heridas en Miravera.',
    'El hospital de Miravera recibió a 13 personas fallecidas y 23 heridas.',
  ])('%s', (text) =>
    expect(saidLines(leer(text)).map((line) => line.replace(' at_least', ''))).toEqual([
      'injured 23',
      'killed 13',
    ]),
  )
  test.each([
    [
      'El motín en la cárcel de Roble dejó tres personas heridas y nueve detenidas.',
      ['detained 9', 'injured 3'],
    ],
    ['El motín en la cárcel de Roble dejó a tres personas gravemente heridas.', ['injured 3']],
    ['El motín en la cárcel de Roble dejó a nueve personas con heridas.', ['injured 9']],
    [
      'En la cárcel de Roble un preso recibió 20 heridas de arma blanca y nueve sufrieron heridas.',
      ['injured 9'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text)).filter((l) => l !== 'injured 1')).toEqual(lines))
})
