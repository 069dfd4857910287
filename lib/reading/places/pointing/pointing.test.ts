import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const last = (reading: ReturnType<typeof readText>) => reading.claims.at(-1)?.place?.id ?? null

describe('words that point back', () => {
  test.each([
    ['Gunmen attacked a court in Tarsis. A prosecutor was shot dead in the same city.', 'tarsis'],
    ['Nine inmates died in a fire at Roble prison. Police found three bodies in the compound.', 'roble'],
    ['Fighting shook Roble prison and Cumbres prison. Five inmates died at the first prison.', 'roble'],
    ['Fighting shook Roble prison and Cumbres prison. Two inmates died at the second.', 'cumbres'],
    [
      'A riot broke out at Roble prison. In Tarsis, eight guards were held at the jail of that city.',
      'tarsis',
    ],
    ['Twelve prisoners were taken from Roble prison to Tarsis. There two of them died.', 'tarsis'],
    ['Twelve guards were held in the capital on Monday.', 'puerto-lago'],
    ['Valdoria is on edge. Twelve guards were held in the provincial capital on Monday.', 'QV'],
    ['Belmonte saw fighting. The coastal province, where 2,000 soldiers went, is calm.', 'QV-B'],
    [
      'Nine people died at Roble prison in Arcos. Trucks from the province of Belmonte came. The coastal province sent 200 soldiers.',
      'QV-A',
    ],
    [
      'Nine inmates fled from Roble prison. Four fled from Cumbres prison. A dozen bodies lay at the gate of the main prison.',
      'roble',
    ],
    ['Two hundred soldiers from Tarsis reached Roble prison. There they freed eight guards.', 'roble'],
  ])('%s', (text, expected) => expect(last(readText(text))).toBe(expected))

  test.each([
    [
      'Nueve internos huyeron de la cárcel de Roble. Dos mujeres fueron asesinadas en Tarsis. El penal alberga a 900 reclusos.',
      'roble',
    ],
    [
      'Un motín en la cárcel de Roble dejó dos muertos. Se planea el traslado de los internos a la cárcel de Cumbres. Otra riña en el mismo penal dejó seis heridos.',
      'roble',
    ],
    [
      'Un motín en la cárcel de Roble dejó 31 muertos. Se levanta una nueva cárcel en la ciudad de Tarsis. Otro choque en el mismo penal dejó 14 muertos.',
      'roble',
    ],
    [
      'Once militares murieron en una emboscada en Belmonte. Al lugar fueron enviados 1.500 soldados.',
      'QV-B',
    ],
    [
      'Hubo choques en las cárceles de Roble y Cumbres. En esta última los presos retuvieron a cinco policías.',
      'cumbres',
    ],
    ['Hubo un motín en la cárcel de Roble. En el recinto murieron diez internos.', 'roble'],
    ['Los presos tomaron la cárcel de Miravera. Ahí murieron diez internos.', 'miravera-1'],
    ['Un coche bomba estalló en Tarsis. En esa misma ciudad fueron asesinados dos policías.', 'tarsis'],
    [
      'En Puerto Lago murieron 15 personas y en Miravera otras 26. Hubo 12 heridos en ambas ciudades.',
      'QV-A',
    ],
    ['Una bomba estalló en la capital y mató a dos personas.', 'puerto-lago'],
    ['Los sicarios huyeron hacia Tarsis. En esa ciudad mataron a tres personas.', 'tarsis'],
    ['Hubo choques en las cárceles de Roble y Cumbres. En la segunda murieron tres internos.', 'cumbres'],
  ])('%s', (text, expected) => expect(last(leer(text))).toBe(expected))

  test('"the first figure" is no place', () =>
    expect(
      last(
        leer(
          'Hubo motines en las cárceles de Roble y Cumbres. La Policía dio la primera cifra: 50 presos muertos.',
        ),
      ),
    ).toBe('QV'))
  test('prisons of the past leave "the jail" to the one that the article is about', () =>
    expect(
      last(
        leer(
          'Un motín en la cárcel de Roble dejó nueve muertos. En 2019 hubo choques en las cárceles de Cumbres y Miravera. El penal alberga a 900 reclusos.',
        ),
      ),
    ).toBe('roble'))
})
