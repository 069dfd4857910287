import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('who speaks in the turns of the press', () => {
  test.each<[string, string[]]>([
    [
      'Seis presos murieron en Roble, según el servicio; la Fiscalía, en cambio, cuenta doce muertos.',
      ['6: servicio', '12: Fiscalía'],
    ],
    ['La Policía dio cuenta este domingo de que en Roble murieron doce presos.', ['12: Policía']],
    ['De noche Vela habló de doce heridos en Roble.', ['12: Vela']],
    ['Suman doce los presos muertos en Roble: Fiscalía', ['12: Fiscalía']],
    ['Muere un preso en Roble: Juan Mora', ['1: null']],
    ['La pugna entre vecinos y familiares suma doce muertos en Roble, según la Policía.', ['12: Policía']],
    ['Doce presos murieron en Roble, reza el comunicado.', ['12: comunicado']],
    ['Doce presos murieron en Roble, declaró a la prensa la gobernadora Ana Vela.', ['12: Ana Vela']],
    [
      'Entre tanto, la presidenta Ana Vela declaró ayer en estado de excepción por 60 días a Tarsis, donde murieron doce presos.',
      ['60: null', '12: null'],
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'Twelve inmates died in Roble prison, the prison authorities said in a first count.',
      ['12: prison authorities'],
    ],
    [
      'Police chief Luis Mora gave the others: twelve dead at Roble prison and six at Tarsis prison.',
      ['12: Luis Mora', '6: Luis Mora'],
    ],
    [
      'Twelve inmates died in Roble prison, said Luis Mora of the National Network for the Defence of Prisoners (NNDP).',
      ['12: Luis Mora'],
    ],
    ['Twelve inmates died in Roble prison, a statement read.', ['12: statement']],
    ['The union, the UPS, said on Monday at least twelve guards were freed in Roble.', ['12: UPS']],
    ['"Thank you all for the release of twelve prison guards held in Roble," Vela wrote on X.', ['12: Vela']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))
})
