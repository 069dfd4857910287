import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const before = 'At least 207 people were executed in Miravera.\n\n'
const antes = 'Al menos 207 personas fueron ejecutadas en Miravera.\n\n'

test.each([
  'Gunmen opened fire on the General Hospital of Tarsis. Two people died.',
  'Gunmen fired at the University Hospital of Tarsis. Two people died.',
  'Gunmen stormed the State University Hospital in Tarsis. Two people died.',
  'Two people died in an attack on a hospital in Tarsis.',
  'Gunmen shot at the gate of the General Hospital of Tarsis. Two people died.',
  'Two people died in the attack on Thursday on a school and a hospital in Tarsis.',
  'Two people died in a raid on a hospital in Tarsis.',
  'Two people died in an air strike on Tarsis’s hospital.',
  'Two people died when a drone hit the Tarsis Teaching Hospital.',
  'The Tarsis Teaching Hospital was bombed, killing 2 people.',
])('a hospital that is attacked is the scene: %s', (text) =>
  expect(placedLines(readText(before + text))).toContain('killed 2 @tarsis'),
)

test.each([
  'Hombres armados dispararon contra la reapertura del Hospital General de Tarsis. Dos personas murieron.',
  'Hombres armados atacaron el Hospital General de Tarsis. Dos personas murieron.',
  'Dos personas murieron en un ataque al hospital de Tarsis.',
  'Dos personas murieron en los ataques del jueves contra una escuela y un hospital de Tarsis.',
  'Un grupo armado irrumpió en el Hospital Central de Tarsis. Dos personas murieron.',
])('in Spanish: %s', (text) => expect(placedLines(leer(antes + text))).toContain('killed 2 @tarsis'))

test.each([
  'Gunmen attacked Roble prison. Two people died in the General Hospital of Tarsis.',
  'Gunmen attacked Roble prison. Two people died during a strike at the Tarsis Teaching Hospital.',
  'Gunmen attacked Roble prison. Two people were shot; taken to the Tarsis Hospital, they died: 2 dead.',
  'Gunmen attacked Roble prison. After the attack on Monday two people died in a clinic and a hospital in Tarsis.',
])('one to which the hurt are brought is none: %s', (text) =>
  expect(placedLines(readText(text))).toContain('killed 2 @roble'),
)
test('nor in Spanish', () =>
  expect(
    placedLines(
      leer(
        'Hubo un ataque en la cárcel de Roble. Los heridos del ataque fueron llevados al hospital de Tarsis; dos murieron.',
      ),
    ),
  ).toContain('killed 2 @roble'))
test('nor is one where they die after the attack of a day', () =>
  expect(
    placedLines(
      leer(
        'Hubo un ataque en la cárcel de Roble. Tras el ataque del jueves dos personas murieron en una clínica y un hospital de Tarsis.',
      ),
    ),
  ).toContain('killed 2 @roble'))
