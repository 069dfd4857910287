import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { leer, readText } from './testing/island'

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
})
