import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const english = (text: string) =>
  linesOf(readText(`A riot broke out at Roble prison. ${text}`), 'killed', 'injured')
const spanish = (text: string) =>
  linesOf(leer(`Hubo un motín en la cárcel de Roble. ${text}`), 'killed', 'injured')

describe('how some of the dead died is no further toll', () => {
  test.each([
    ['Six of the dead had been beheaded.', []],
    ['Five of those killed were reportedly dismembered.', []],
    ['At least four of the slain inmates were burned alive.', []],
    ['Three of the dead had been shot and two hanged.', []],
    ['Twenty inmates died, five of them beheaded.', ['killed 20']],
    ['Of the 20 dead at Roble on Monday, six had been shot.', ['killed 20']],
  ])('in English: %s', (text, expected) => expect(english(text)).toEqual(expected))
  test.each([
    ['Seis de las víctimas fatales habrían sido decapitadas.', []],
    ['Al menos cinco de los fallecidos fueron mutilados.', []],
    ['Tres de los muertos presentaban impactos de bala.', []],
    ['Cuatro de los reclusos asesinados habrían sido quemados vivos.', []],
    ['De los 20 fallecidos, cinco fueron mutilados.', ['killed 20']],
    ['De los diez fallecidos en Tarsis, seis recibieron disparos en la espalda.', ['killed 10']],
    [
      'Murieron diez personas. Según el informe, seis de las víctimas recibieron disparos en la espalda.',
      ['killed 10'],
    ],
    ['De los 20 muertos en Roble, seis fueron baleados y el resto se ahogó.', ['killed 20']],
    ['De los 20 muertos del lunes en Roble, seis presentaban heridas de bala.', ['killed 20']],
    ['Entre los 20 muertos en Roble, seis fueron apuñalados.', ['killed 20']],
  ])('in Spanish: %s', (text, expected) => expect(spanish(text)).toEqual(expected))
  test.each([
    ['Three of the victims were shot and remain in hospital.', ['injured 3']],
    ['Two of the victims were shot dead by police.', ['killed 2']],
  ])('victims may be alive: %s', (text, expected) => expect(english(text)).toEqual(expected))
  test('the victims of a text that told of dead alone are they', () =>
    expect(english('Ten people died. Six of the victims were shot in the back, the report says.')).toEqual([
      'killed 10',
    ]))
  test.each([
    'Ten people died. Three of the victims were shot and are in critical condition.',
    'Ten people died in Tarsis. On Tuesday police opened fire in Miravera. Three of the victims were stabbed.',
  ])('not where they live or are of another attack: %s', (text) =>
    expect(english(text)).toContain('injured 3'),
  )
  test.each([
    ['Seis de las víctimas fueron baleadas y siguen en el hospital.', ['injured 6']],
    ['Cinco de las víctimas presentan quemaduras y son atendidas.', ['injured 5']],
    ['Tres de las víctimas mortales fueron baleadas.', []],
  ])('victims may be alive, in Spanish: %s', (text, expected) => expect(spanish(text)).toEqual(expected))
  test.each([
    ['Five inmates were beheaded.', ['killed 5']],
    ['Four of the inmates were beheaded.', ['killed 4']],
    ['Eight of the victims died in Tarsis and two in Miravera.', ['killed 8', 'killed 2']],
    ['Twenty-six of the victims were burned to death and the rest stabbed.', ['killed 26']],
    ['Of the 31 dead, 27 had been hanged and four shot.', ['killed 31', 'killed 27', 'killed 4']],
    ['Of the 31 dead, 27 were hanged and four shot.', ['killed 31', 'killed 27', 'killed 4']],
    ['Of the 31 dead, 27 were hanged and four were stabbed.', ['killed 31', 'killed 27', 'killed 4']],
    ['Of the 31 dead, 20 were hanged and four shot.', ['killed 31']],
  ])('a toll of its own, or a part of a whole that is told in full, stays: %s', (text, expected) =>
    expect(english(text)).toEqual(expected),
  )
})

describe('inmates who had escaped and died are dead', () => {
  test.each([
    ['Ten escaped inmates killed in shootout with police', ['killed 10']],
    ['Ten escaped inmates found dead in Tarsis', ['killed 10']],
    ['Ten escaped inmates were found dead in Tarsis.', ['killed 10']],
    ['Ten escaped inmates were shot dead in Tarsis.', ['killed 10']],
    ['Ten escaped inmates found guards asleep.', []],
    ['Ten officers found him dead.', []],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected))
})

test.each([
  [
    'Murieron 41 mujeres en la cárcel de Roble. La mayoría, 26, fueron quemadas; las otras fueron tiroteadas.',
    'es',
  ],
  ['A riot left 41 inmates dead at Roble prison. Most were burned; the others were shot or stabbed.', 'en'],
] as const)('how the others of the dead died hurt nobody else: %s', (text, language) =>
  expect(linesOf(readText(text, { language }), 'injured')).toEqual([]),
)
