import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity, kind }) => quantity && kind !== 'attack')
    .map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`)
    .sort()

test.each([
  [
    'An earlier summary spoke of 1,654 killed in Tarsis; that was a typing error, the office said.',
    ['killed 1654 superseded'],
  ],
  [
    'The ministry put the dead in Tarsis at 40, which was a mistake, a spokesman said.',
    ['killed 40 superseded'],
  ],
  [
    'On Tuesday we reported that 20 people had died in Tarsis. We were wrong: 12 people died.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'A first bulletin gave 17 dead in Tarsis. It was an error, the prosecutor said.',
    ['killed 17 superseded'],
  ],
  ['Soldiers killed five farmers in Tarsis; it was a mistake, the general said.', ['killed 5 reported']],
  [
    'The mayor said that five farmers were killed in Tarsis. Sending soldiers was a mistake, he said.',
    ['killed 5 reported'],
  ],
])('a number that was given by mistake does not stand: %s', (text, lines) =>
  expect(told(readText(text))).toEqual(lines),
)

test.each([
  [
    'El martes titulamos con veinte muertos en Roble. Nos equivocamos: la fuente hablaba de doce muertos y ocho heridos.',
    ['injured 8 reported', 'killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'Un comunicado hablaba de 17 muertos en Roble; se trató de un error, admitió la Fiscalía.',
    ['killed 17 superseded'],
  ],
  [
    'La Fiscalía habló de 17 muertos en Roble. Fue un error de transcripción, explicó después.',
    ['killed 17 superseded'],
  ],
  ['Los soldados mataron a cinco campesinos en Roble; fue un error, dijo el general.', ['killed 5 reported']],
  [
    'El alcalde dijo que murieron cinco presos en Roble. Fue un error enviar soldados, admitió.',
    ['killed 5 reported'],
  ],
])('in Spanish: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
