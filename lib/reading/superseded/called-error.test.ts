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
  [
    'We reported on Tuesday that 20 people had been killed in Tarsis. The figure was wrong: it was 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'We reported on Tuesday that 20 people had been killed in Tarsis. That was wrong: the figure was 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  ['The toll of 1,654 killed in Tarsis was a typing error, the office said.', ['killed 1654 superseded']],
  [
    'The office had first put the number of killed in Tarsis at 1,654, which it called a mistake.',
    ['killed 1654 superseded'],
  ],
  ['We were wrong to report that 20 people had been killed in Tarsis.', ['killed 20 superseded']],
  [
    'We were wrong to report that 20 people had been killed in Tarsis; 12 people were killed.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'We reported 20 dead in Tarsis on Tuesday; in fact there were 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'We reported 20 dead in Tarsis on Tuesday. In fact there were 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  ['We reported 20 dead in Tarsis on Tuesday. In fact 12 of them were officers.', ['killed 20 reported']],
  [
    'The police said that 20 people died in Tarsis. In fact the blast was heard in Roble.',
    ['killed 20 reported'],
  ],
  ['"We lost 20 men in Tarsis", the rebels said. In fact there were 12.', ['killed 20 reported']],
  ['We saw 20 dead in Tarsis. In fact there were 12.', ['killed 20 reported']],
  ['We said a prayer for the 20 killed in Tarsis. In fact there were 12.', ['killed 20 reported']],
  [
    'We said on Tuesday that 20 people were killed in Tarsis. In fact there were 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  ['The police were wrong to say 12 people killed in Tarsis were armed.', ['killed 12 reported']],
  ['The police were wrong to say that the 12 people killed in Tarsis were armed.', ['killed 12 reported']],
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
  [
    'Publicamos que habían muerto veinte personas en Roble. El dato era erróneo: fueron doce.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'La cifra es incorrecta: publicamos que habían muerto veinte personas en Roble.',
    ['killed 20 superseded'],
  ],
  ['El diario se equivocó al informar de 20 muertos en Roble.', ['killed 20 superseded']],
  [
    'El diario se equivocó al informar de 20 muertos en Roble; murieron 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'El martes dimos 20 muertos en Roble; en realidad fueron 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  [
    'El martes dimos 20 muertos en Roble. En realidad fueron 12.',
    ['killed 12 reported', 'killed 20 superseded'],
  ],
  ['El Gobierno se equivocó al enviar soldados a Roble, donde murieron tres presos.', ['killed 3 reported']],
  ['El ministro se equivocó al hablar con los padres de los 12 muertos en Roble.', ['killed 12 reported']],
  [
    'El ministro se equivocó al decir que 12 personas muertas en Roble eran ladrones.',
    ['killed 12 reported'],
  ],
  ['Dimos flores a las madres de los 20 muertos en Roble. En realidad fueron 12.', ['killed 20 reported']],
  ['Los soldados mataron a cinco campesinos en Roble; fue un error, dijo el general.', ['killed 5 reported']],
  [
    'El alcalde dijo que murieron cinco presos en Roble. Fue un error enviar soldados, admitió.',
    ['killed 5 reported'],
  ],
])('in Spanish: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
