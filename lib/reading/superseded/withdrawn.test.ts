import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const told = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ quantity, status }) =>
    quantity ? [`${quantity.value} ${status}`] : [],
  )

describe('a figure that the next sentence withdraws does not stand', () => {
  test.each<[string, Language]>([
    ['The ministry said on Tuesday that 14 people had died in Tarsis. It later withdrew the figure.', 'en'],
    ['The ministry said that 14 people had died in Tarsis. It has since retracted the claim.', 'en'],
    ['The ministry said that 14 people had died in Tarsis. The figure was later withdrawn.', 'en'],
    ['14:20 Ministry: 14 people have died in Tarsis. The ministry has withdrawn this.', 'en'],
    ['Fourteen people died in Tarsis, the governor said. He later corrected the number.', 'en'],
    ['El ministerio informó el martes de 14 muertos en Tarsis. Horas después retiró la cifra.', 'es'],
    ['El ministerio informó de 14 muertos en Tarsis. La cifra fue luego retirada.', 'es'],
    ['El gobernador habló de 14 muertos en Tarsis. Más tarde se retractó.', 'es'],
    ['La Defensoría reportó 14 muertos en Tarsis. Luego rectificó: fue uno.', 'es'],
  ])('%s', (text, language) => expect(told(text, language)).toEqual(['14 superseded']))
})

describe('it stands where something else is withdrawn', () => {
  test.each<[string, Language]>([
    [
      'The ministry said 14 people had died in Tarsis. It later withdrew its statement blaming the gangs.',
      'en',
    ],
    ['The ministry said 14 people had died in Tarsis. It later withdrew the troops.', 'en'],
    ['The ministry said 14 people had died in Tarsis. It withdrew the figure of 20 given on Monday.', 'en'],
    ['Fourteen people died in Tarsis. The ministry later withdrew its report.', 'en'],
    ['Police said 14 people had died in a crash in Tarsis. The airline withdrew its statement.', 'en'],
    ['Fourteen people died in Tarsis, officials said. A company deleted the posts.', 'en'],
    [
      'The ministry said 14 people had died in Tarsis. An earlier report had said that 12 had died; the figure has been corrected.',
      'en',
    ],
    ['The ministry said 14 miners had died in Tarsis. The union retracted its figures.', 'en'],
    ['Fourteen aid workers were killed in Tarsis, the ministry said. Belmonte withdrew both.', 'en'],
    ['La policía informó de 14 muertos en Tarsis. El alcalde retiró su comunicado.', 'es'],
    ['El ministerio informó de 14 muertos en Tarsis. Luego retiró las tropas.', 'es'],
    ['El ministerio informó de 14 muertos en Tarsis. El alcalde retiró su informe sobre las cárceles.', 'es'],
  ])('%s', (text, language) => expect(told(text, language)).toContain('14 reported'))

  test('and of two figures nobody says which', () =>
    expect(
      told(
        'The ministry said 14 people had died and 30 were hurt in Tarsis. It later withdrew the figure.',
        'en',
      ),
    ).toEqual(['14 reported', '30 reported']))
})

describe('a live report takes back its own entry', () => {
  test.each<[string, Language, string[]]>([
    [
      '15:40 Correction: an earlier entry said 14 people had died in Tarsis; it was 12.\n\n14:20 Fourteen people have died in Tarsis, the hospital says.',
      'en',
      ['14 superseded', '12 reported', '14 superseded'],
    ],
    [
      '**21.15.** CORRECCIÓN. Informamos antes de dos fallecidos en Tarsis.\n\n**20.40.** Dos muertos en Tarsis, según dirigentes.',
      'es',
      ['2 superseded', '2 superseded'],
    ],
    ['The mayor said an earlier post office robbery had killed 14 people in Tarsis.', 'en', ['14 reported']],
  ])('%s', (text, language, lines) => expect(told(text, language)).toEqual(lines))
})

describe('what somebody had spoken of before gives way to what is told now, higher or lower', () => {
  test.each<[string, Language, string[]]>([
    [
      'El deslizamiento dejó al menos 15 muertos en Tarsis, según el Indeci; el alcalde había hablado de 40.',
      'es',
      ['15 reported', '40 superseded'],
    ],
    [
      'The landslide in Tarsis left 15 dead, civil defence said; the mayor had spoken of 40.',
      'en',
      ['15 reported', '40 superseded'],
    ],
    [
      'Civil defence counts 15 dead in Tarsis, while the mayor speaks of 40.',
      'en',
      ['15 reported', '40 reported'],
    ],
  ])('%s', (text, language, lines) => expect(told(text, language)).toEqual(lines))
})
