import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const voicesOf = (text: string) =>
  leer(text).claims.flatMap(({ quantity, attribution }) =>
    quantity ? [`${quantity.value}: ${attribution}`] : [],
  )

describe('whoever stands behind a verb right after a quotation is quoted, by whatever verb', () => {
  test.each<[string, string[]]>([
    ['«Nueve presos murieron en la cárcel», subraya Luis Vera, ministro de Justicia.', ['9: Luis Vera']],
    ['«Han muerto nueve presos», cuenta María Peña, de 45 años.', ['9: María Peña']],
    ['«Hay nueve presos muertos», denuncia María Peña desde la puerta del penal.', ['9: María Peña']],
    ['"Han muerto nueve presos", trinó Luis Vera.', ['9: Luis Vera']],
    ['—Los muertos son nueve —resume Luis Vera a los periodistas.', ['9: Luis Vera']],
    [
      '«Fue un motín», dijo el alcaide. «Son nueve los presos muertos», reitera Luis Vera, del sindicato.',
      ['9: Luis Vera'],
    ],
    ['«Murieron nueve presos en Roble», mañana el alcalde hablará del motín.', ['9: null']],
    ['«Murieron nueve presos en Roble», entra la ministra y calla.', ['9: null']],
    ['«Murieron nueve presos en Roble», vuelve la calma.', ['9: null']],
    ['«Murieron nueve presos en Roble», llega el alcalde.', ['9: null']],
    ['«Murieron nueve presos en Roble», tercia el alcalde.', ['9: alcalde']],
    // Names between quotation marks, and who does something beside what was said.
    ['En la cárcel «La Roca», visita obligada, murieron nueve presos.', ['9: null']],
    ['Luis Vera, alias «Pipo», lidera Los Lobos, banda que mató a nueve presos.', ['9: null']],
    ['«Pipo», presidente de la banda, mató a nueve presos.', ['9: null']],
  ])('%s', (text, told) => expect(voicesOf(text)).toEqual(told))
})

describe('what somebody remarks on is told by them', () => {
  test.each<[string, string[]]>([
    ['Nueve presos murieron en la cárcel, concluyó el ministro Luis Vera.', ['9: Luis Vera']],
    ['Nueve presos murieron en la cárcel, posteó el ministro Luis Vera.', ['9: Luis Vera']],
    ['Nueve presos murieron en la cárcel, anticipó el fiscal Luis Vera.', ['9: Luis Vera']],
    ['Nueve presos murieron en la cárcel, confiesa el alcaide.', ['9: alcaide']],
    ['El fiscal concluyó la audiencia por los nueve presos muertos.', ['9: null']],
    ['El ministro describió la celda en la que murieron nueve presos.', ['9: null']],
  ])('%s', (text, told) => expect(voicesOf(text)).toEqual(told))
})
