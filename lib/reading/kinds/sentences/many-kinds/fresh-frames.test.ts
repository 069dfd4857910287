import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['La cárcel de Roble tenía entonces cerca de 900 internos.', ['other_count 900 about']],
  ['En el penal había cerca de 700 reclusos.', ['other_count 700 about']],
  [
    'En la cárcel de Roble viven 310 presos, cuando el espacio alcanza para 80.',
    ['other_count 310', 'inmates_capacity 80'],
  ],
  ['Un custodio sufrió una herida de bala en Roble.', ['injured 1']],
  [
    'Los 34 guías y seis empleados que seguían retenidos en Roble fueron liberados.',
    ['hostages_freed 34', 'hostages_freed 6'],
  ],

  ['Dos reclusos murieron. La policía recuperó el pabellón atacado.', ['killed 2']],
  [
    'En la mina Suiza hallaron cinco cuerpos y en la granja Canadá, ocho, según la fiscalía.',
    ['killed 5', 'killed 8'],
  ],
  ['Murió acribillado un custodio de la cárcel de Roble.', ['killed 1']],
  [
    'Nueve turistas fueron secuestrados en Tarsis; cuatro aparecieron luego sin vida.',
    ['hostages_held 9', 'killed 4'],
  ],
  ['El número de muertos en el motín de Roble subió a 33 y el de heridos a 51.', ['killed 33', 'injured 51']],
  ['El 3 de mayo fue ultimado en Tarsis el alcalde Elías Bravo.', ['killed 1']],
])('told in Spanish: %s', (text, expected) =>
  expect(linesOf(leer(text)).filter((line) => line !== 'attack -')).toEqual(expected),
)

test.each([
  ['Roble prison holds close to 900 inmates.', ['other_count 900 about']],
  ['The head of the ward, Ana Bravo, was shot dead in Tarsis.', ['killed 1']],
  [
    'Thirty guards and six clerks who had been held at Roble prison were freed.',
    ['hostages_freed 30', 'hostages_freed 6'],
  ],
  ['Ana Bravo, 38, was shot dead in Tarsis.', ['killed 1']],
  ['Nine guards were seized at Roble prison and seven of them set free within a day.', ['hostages_freed 7']],
  ['Eight others were killed, along with a prison guard.', ['killed 8', 'killed 1']],
  ['Four bodies lay at Roble prison; 90 prisoners had stayed inside, among them 21 Swedes.', ['killed 4']],
])('told in English: %s', (text, expected) =>
  expect(linesOf(readText(text), 'killed', 'other_count', 'hostages_freed')).toEqual(expected),
)

test('a flight told as known is of the one who fled', () =>
  expect(
    linesOf(leer('El ministro renunció tras la fuga de Elías Bravo de la cárcel de Roble.'), 'escaped'),
  ).toEqual(['escaped 1']))
