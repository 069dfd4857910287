import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { leer, readText } from '@/lib/reading/testing/island'

const freed = ({ claims }: { claims: readonly Claim[] }): string[] =>
  claims
    .filter(({ kind }) => kind === 'hostages_freed')
    .map(({ quantity, when }) => `${quantity?.value ?? '-'}: ${when?.start ?? '-'}`)

describe('the day on which captives were freed', () => {
  test('is that of who says so, where no other is told', () => {
    expect(
      freed(
        leer(
          'El servicio de prisiones informó este lunes que 120 guardias de la cárcel de Roble fueron liberados.',
        ),
      ),
    ).toEqual(['120: 2023-05-15'])
    expect(
      freed(readText('Forty guards of Roble prison have been set free, the prison service said on Monday.')),
    ).toEqual(['40: 2023-05-15'])
    expect(
      freed(
        readText('Forty guards of Roble prison were set free on Sunday, the prison service said on Monday.'),
      ),
    ).toEqual(['40: 2023-05-14'])
  })

  test('is not that on which brothers of a house were taken', () =>
    expect(
      freed(
        leer(
          'Cuatro de los seis hermanos del Sagrado Corazón secuestrados el 12 de mayo en Tarsis fueron liberados el lunes, informó la congregación.',
        ),
      ),
    ).toEqual(['4: 2023-05-15']))

  test('holds for those who were freed, told of next', () => {
    expect(
      freed(
        leer(
          'El domingo fueron liberados 120 guardias en Valdoria.\n\nEn la cárcel de Roble fueron liberados 58 guardias.',
        ),
      ).at(-1),
    ).toBe('58: 2023-05-14')
    expect(
      freed(
        readText(
          'On Sunday 120 guards were freed in Valdoria. In Tarsis inmates set free 58 guards.\n\nPaz spoke.\n\nLast of all, 12 guards were freed in Miravera.',
        ),
      ),
    ).toEqual(['120: 2023-05-14', '58: 2023-05-14', '12: -'])
  })

  test('is that on which the paragraph has someone speak', () => {
    expect(
      freed(
        readText(
          'The prison agency said on Tuesday that the jails were calm. Eleven guards held at Roble prison walked free.',
        ),
      ),
    ).toEqual(['11: 2023-05-16'])
    expect(
      freed(
        leer(
          'La autoridad penitenciaria dijo el martes que las cárceles están en calma. Once guías retenidos en la cárcel de Roble salieron libres.',
        ),
      ),
    ).toEqual(['11: 2023-05-16'])
  })

  test('holds on wherever the text tells the hour alone', () => {
    const hour = 'At 21:00 five guards walked free from Cumbres prison.'
    const after = 'The mayor thanked the priests.\n\nThe church rang its bells.'
    expect(
      freed(readText(`Twelve guards were freed from Roble prison on Monday.\n\n${after}\n\n${hour}`)).at(-1),
    ).toBe('5: 2023-05-15')
    const hora = 'A las 21:00 cinco guías salieron libres de la cárcel de Cumbres.'
    const luego = 'El alcalde agradeció a los curas.\n\nLa iglesia repicó.'
    expect(
      freed(leer(`Doce guías fueron liberados el lunes de la cárcel de Roble.\n\n${luego}\n\n${hora}`)).at(
        -1,
      ),
    ).toBe('5: 2023-05-15')
  })
})
