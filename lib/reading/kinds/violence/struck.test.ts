import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

const attacked = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'attack').map(({ place }) => place?.id)

const riot = 'A riot broke out at Roble prison. '
const motin = 'Hubo un motín en la cárcel de Roble. '

describe('what comes from afar and hits is an attack', () => {
  test.each([
    'The army bombed a market in Tarsis.',
    'Rebels shelled a market in Tarsis.',
    'Jets strafed a market in Tarsis.',
    'A drone struck a hospital in Tarsis.',
    'A rocket slammed into a camp in Tarsis.',
    'A missile fell on a school in Tarsis.',
  ])('%s', (text) => expect(attacked(readText(riot + text))).toContain('tarsis'))
  test.each([
    'El Ejército bombardeó un mercado en Tarsis.',
    'Un misil cayó en una escuela de Tarsis.',
    'Un dron alcanzó un hospital en Tarsis.',
  ])('%s', (text) => expect(attacked(leer(motin + text))).toContain('tarsis'))
  test.each([
    'A jet crashed in Tarsis.',
    'The jets fell into disuse in Tarsis.',
    'The state shelled out a million in Tarsis.',
    'Rocket parts landed near a beach in Tarsis.',
    'A small jet hit a house in Tarsis.',
    'A fighter jet hit a school in Tarsis.',
    'A drone hit a plane in Tarsis.',
    'A delivery drone struck a building in Tarsis.',
  ])('not: %s', (text) => expect(attacked(readText(riot + text))).not.toContain('tarsis'))
  test.each([
    'Los drones alcanzan un precio récord en Tarsis.',
    'Un dron golpeó a una espectadora en Tarsis.',
    'Un proyectil impactó en la cabeza de un joven en Tarsis.',
    'Los cohetes de la fiesta cayeron en una vivienda de Tarsis.',
  ])('not: %s', (text) => expect(attacked(leer(motin + text))).not.toContain('tarsis'))
  test.each([
    'Two fighter jets shook the city with a sonic boom.',
    'Rockets fell in the sea.',
    'The missile landed in waters near the coast.',
  ])('no second attack: %s', (text) => expect(attacked(readText(riot + text))).toEqual(['roble']))
})

test.each([
  'Around 500 people had packed into the club in Tarsis when sparks from flares set the ceiling alight.',
  'Lightning set a barn alight in Tarsis.',
])('what a spark sets alight is no attack: %s', (text) =>
  expect(linesOf(readText(text), 'attack')).toEqual([]),
)
test('what men set alight is', () =>
  expect(linesOf(readText('Gunmen set a barn alight in Tarsis.'), 'attack')).toEqual(['attack -']))
