import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('what Spanish desks say of captives, the hurt and the dead in so many words is read', () => {
  test.each([
    [
      'Los presos de la cárcel de Roble retenían a 57 guías. El Gobierno dio por liberados a 41 guías.',
      ['hostages_freed 41', 'hostages_held 57'],
    ],
    ['Los presos de la cárcel de Roble tenían bajo llave a 37 guardias.', ['hostages_held 37']],
    ['En la cárcel de Roble dos policías resultaron con una fractura.', ['injured 2']],
    ['A 14 personas ha abatido la Policía en Tarsis desde enero.', ['killed 14']],
    ['A 57 guías retienen los presos de la cárcel de Roble.', ['hostages_held 57']],
    ['A doce internos mataron en la cárcel de Roble.', ['killed 12']],
    ['Hubo un motín en la cárcel de Roble. Perdieron la vida 12.', ['killed 12']],
    [
      'Los presos de la cárcel de Roble retenían a 57 guías. Recobraron la libertad 36.',
      ['hostages_freed 36', 'hostages_held 57'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
  test.each([
    ['En la celda 12 de la cárcel de Roble se halló un túnel.', []],
    ['El choque de Tarsis terminó con una herida leve.', []],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
