import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe("in Spanish, suspects who get away or are let go were nobody's prisoners", () => {
  test.each([
    [
      'La Fiscalía habló de un sospechoso aprehendido en Tarsis y de otros dos que se dieron a la fuga.',
      ['detained 1'],
    ],
    ['Los dos atacantes escaparon en moto por las calles de Tarsis.', []],
    ['Tres hombres armados mataron a un policía en Tarsis y lograron escapar.', ['killed 1']],
    [
      'Hasta ayer se había detenido en Tarsis a seis sospechosos, dos de los cuales ya fueron puestos en libertad.',
      ['detained 6'],
    ],
    ['Un juez de Tarsis dejó en libertad a cuatro de los detenidos.', []],
    ['Siete presos escaparon de la cárcel de Roble y otros tres fueron abatidos.', ['escaped 7', 'killed 3']],
    ['Otras 20 personas escaparon de la cárcel de Roble.', ['escaped 20']],
  ])('%s', (text, expected) => {
    const lines = saidLines(leer(text)).filter(
      (line) => !/^(?:detained|killed) 1$/.test(line) || expected.includes(line),
    )
    expect(lines).toEqual(expected.toSorted())
  })
})

describe('in Spanish, a figure of those caught again is no figure of the dead', () => {
  test.each([
    [
      'Un preso murió en la fuga de la cárcel de Roble. La recaptura de seis fue anunciada por el director, pero la Policía rebajó esa cifra a cuatro recapturados.',
      ['killed 1', 'other_count 4', 'other_count 6'],
    ],
    [
      'De la cárcel de Roble huyeron 20 reos. La Policía informó de la recaptura de ocho y después elevó el número a diez.',
      ['escaped 20', 'other_count 10', 'other_count 8'],
    ],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, places offered to some are not the room of a prison', () => {
  test.each([
    ['El ministro ofreció plazas en prisiones federales para nueve de los cabecillas.', []],
    ['Hay lugar en la cárcel de Roble para 900 internos.', ['inmates_capacity 900']],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected))
})

describe('in Spanish, figures given together replace those told before, one each', () => {
  test.each([
    [
      'Los choques en la cárcel de Roble dejaron 31 muertos y 14 heridos, según la Fiscalía, que corrigió así las cifras de 18 y 11 que había dado el lunes.',
      ['injured 11 superseded', 'injured 14', 'killed 18 superseded', 'killed 31'],
    ],
    [
      'La revuelta en Tarsis dejó nueve muertos y 20 heridos, frente a las cifras iniciales de cinco y doce.',
      ['injured 12 superseded', 'injured 20', 'killed 5 superseded', 'killed 9'],
    ],
  ])('%s', (text, expected) =>
    expect(
      leer(text)
        .claims.filter(({ kind }) => kind !== 'attack')
        .map(
          ({ kind, quantity, status }) =>
            `${kind} ${quantity?.value}${status === 'superseded' ? ' superseded' : ''}`,
        )
        .toSorted(),
    ).toEqual(expected),
  )
})

describe('in Spanish, what never happened and what is only weighed is no fact', () => {
  test.each([
    ['Nunca antes habían muerto reclusos en la cárcel de Roble.', []],
    ['Jamás se habían fugado tantos presos de la cárcel de Roble.', []],
    ['Tampoco esta vez murieron guardias en la cárcel de Roble.', []],
    ['El Gobierno estudia decretar el estado de excepción en Arcos.', []],
    ['La ministra no descartó imponer un toque de queda en Tarsis.', []],
    ['El presidente baraja prorrogar el estado de excepción en Belmonte.', []],
    ['La presidenta valora declarar el estado de sitio en Arcos.', []],
    ['El alcalde de Tarsis insistió en que no hará falta decretar un toque de queda.', []],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected))
})
