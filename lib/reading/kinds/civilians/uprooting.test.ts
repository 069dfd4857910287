import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const units = (text: string) =>
  leer(text)
    .claims.filter(({ kind }) => kind === 'other_count')
    .map(({ quantity, unit }) => `${quantity?.value} ${unit}`)

describe('those driven from home, as Spanish news tells of them', () => {
  test.each([
    [
      'Los combates causaron el desplazamiento forzado de 300 familias en Tarsis.',
      ['300 families displaced'],
    ],
    ['Hubo combates en Tarsis. El desplazamiento afectó a 51.000 personas.', ['51000 people displaced']],
    [
      'Tras el desplazamiento de 300 personas por los combates, el ejército entró en Tarsis.',
      ['300 people displaced'],
    ],
    ['Unas 900 personas se desplazaron de Tarsis hacia Roble por los combates.', ['900 people displaced']],
    ['Por los combates, 57 personas llegaron desplazadas a Tarsis.', ['57 people displaced']],
    [
      'En la guerra, 300 personas fueron víctimas de desplazamiento forzado en Tarsis.',
      ['300 people displaced'],
    ],
    [
      'Unas 900 personas se desplazaron a zonas seguras de Tarsis por los combates.',
      ['900 people displaced'],
    ],
    // What is feared did not come about, and who travels is not driven out.
    ['Los combates podrían causar el desplazamiento de 300 familias en Tarsis.', []],
    ['El ejército evitó con los combates el desplazamiento de 300 familias en Tarsis.', []],
    ['Tras el ataque, 900 personas se desplazaron por la carretera hacia Tarsis.', []],
    ['Tras el desplazamiento de 400 vecinos a Tarsis para la fiesta, el ejército entró en Roble.', []],
    ['La policía registró el desplazamiento de 9.000 personas en el puente festivo de Tarsis.', []],
    ['Unas 900 personas se desplazaron a la marcha por la guerra en Tarsis.', []],
    ['Tras el ataque, 900 policías se desplazaron hacia Tarsis por los combates.', []],
  ])('%s', (text, lines) => expect(units(text)).toEqual(lines))
})
