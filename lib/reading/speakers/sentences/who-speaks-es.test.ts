import { describe, expect, test } from 'vitest'
import { leer, type readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('Spanish: words that look like a speaker and are none', () => {
  test.each<[string, string[]]>([
    [
      'Luis Mora dijo que murieron tres presos en Roble. Hay, agregó, nueve heridos.',
      ['3: Luis Mora', '9: Luis Mora'],
    ],
    ['Murieron nueve presos en Roble, pues "no existía denuncia".', ['9: null']],
    ['El comunicado, que cifra en 49 los retenidos en Roble, no da nombres.', ['49: comunicado']],
    ['Se difundió una versión según la cual murieron nueve presos en Roble.', ['9: null', '9: null']],
    ['A escala nacional el SNAP informó de nueve presos muertos.', ['9: SNAP']],
    // A name at the head of the sentence is one.
    ['Calle respondió que nueve presos murieron en Roble.', ['9: Calle']],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})

describe('Spanish: speakers whose name or office reads as something else', () => {
  test.each<[string, string[]]>([
    ['Murieron nueve presos en Roble, dijo el comandante general, César Mora.', ['9: César Mora']],
    ['El fiscal general Luis Mora Vela situó en nueve los muertos en Roble.', ['9: Luis Mora Vela']],
    ['Según el Municipio, nueve personas murieron en Tarsis.', ['9: Municipio']],
    ['De acuerdo con el Cabildo, nueve personas murieron en Tarsis.', ['9: Cabildo']],
    ['Según la acusación, los reclusos mataron a nueve presos en Roble.', ['9: acusación']],
    ['Ecovisión cuenta hoy nueve muertos en Roble.', ['9: Ecovisión']],
    [
      'Nueve internos quedaron heridos en Roble, recoge el mismo documento, fechado el lunes.',
      ['9: mismo documento'],
    ],
    [
      'Los muertos en Roble son nueve, confirmó este viernes 12 de mayo, desde Tarsis, el presidente Luis Mora.',
      ['9: Luis Mora'],
    ],
    ['La Fiscalía, que el primer día contabilizó nueve muertos en Roble, elevó la cifra.', ['9: Fiscalía']],
    ['Murieron nueve presos en Roble, según reportó el portal Animal Político.', ['9: Animal Político']],
    ['El parte de la mañana del SNAP daba nueve muertos en Roble.', ['9: SNAP']],
    [
      'Habló el encargado de la política interior, quien dijo que hay nueve muertos.',
      ['9: encargado de la política interior'],
    ],
    ['Habló la vocera de la Fiscalía, quien informó de nueve muertos.', ['9: vocera de la Fiscalía']],
    // The town of which it is told is no town hall.
    ['Según el municipio donde murieron nueve presos, no hubo riña.', ['9: null']],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))

  test('the armed forces are told by letters with stops', () =>
    expect(
      voicesOf(leer('El Comando Conjunto de las FF. AA. informó de que nueve presos murieron en Roble.')),
    ).toEqual(['9: Comando Conjunto de las FF. AA']))
})

describe('Spanish: a number that another text gives, whose verb is left out', () => {
  test.each<[string, string[]]>([
    [
      'El gobernador habló de 58 muertos en Roble, y un parte policial, de 51.',
      ['58: gobernador', '51: parte policial'],
    ],
    [
      'El gobernador cuenta 58 muertos en Roble y un parte policial, 51.',
      ['58: gobernador', '51: parte policial'],
    ],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})
