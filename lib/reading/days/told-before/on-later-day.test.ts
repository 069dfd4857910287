import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const days = ({ claims }: ReturnType<typeof readText>) =>
  claims.map(({ kind, quantity, when }) => `${kind} ${quantity?.value ?? '-'} ${when?.start ?? '-'}`)

describe('what was days before or after is not of the day told last', () => {
  test.each([
    [
      'Gunmen abducted 227 people at a school in Tarsis on Friday. The raid happened days after gunmen stormed a church in Belmonte and killed two people.',
      'killed 2 -',
    ],
    [
      'All 38 captives were freed in Tarsis on Friday. Barely 24 hours later, gunmen raided a church in Belmonte and abducted 11 people.',
      'hostages_held 11 2023-05-13',
    ],
    // An hour of the same day.
    [
      'Gunmen raided a church in Tarsis on Friday. Two people were killed hours later.',
      'killed 2 2023-05-12',
    ],
  ])('%s', (text, line) => expect(days(readText(text))).toContain(line))
  test.each([
    [
      'Pistoleros secuestraron a 227 personas en Tarsis el viernes. El asalto ocurrió días después de que unos hombres atacaran una iglesia en Belmonte y mataran a dos personas.',
      'killed 2 -',
    ],
    [
      'Los 38 rehenes fueron liberados en Tarsis el viernes. Apenas 24 horas después, pistoleros asaltaron una iglesia en Belmonte y secuestraron a once vecinos.',
      'hostages_held 11 2023-05-13',
    ],
  ])('%s', (text, line) => expect(days(leer(text))).toContain(line))
})
