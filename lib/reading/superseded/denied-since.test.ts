import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

/** "killed 300 alleged" for each claim of a number of people that the text tells. */
const told = (text: string, language: 'en' | 'es') =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, status }) =>
    quantity && kind !== 'unconfirmed_report' ? `${kind} ${quantity.value} ${status}` : [],
  )

describe('a number that a later sentence denies by name is no number that stands', () => {
  test.each([
    [
      'en',
      'The harbour office said 3,300 people died in Tarsis, citing the Green Star. "We are appalled," Green Star spokeswoman Ada Roy told reporters, denying that 3,300 people had been killed.',
      ['killed 3300 denied'],
    ],
    [
      'en',
      'The harbour office put the dead in Tarsis at 3,300. The Green Star said it had never issued a toll of 3,300.',
      ['killed 3300 alleged'],
    ],
    [
      'en',
      'The harbour office said 3,300 people died in Tarsis, citing the Green Star. The figure of 3,300 came from nobody: the Green Star denies having issued it.',
      ['killed 3300 denied'],
    ],
    [
      'en',
      'The mayor said that 30 people died in Tarsis. The minister denied that 30 people had died.',
      ['killed 30 alleged'],
    ],
    [
      'es',
      'El alcalde dijo que murieron 30 personas en Tarsis. El ministro negó que hubieran muerto 30 personas.',
      ['killed 30 alleged'],
    ],
    [
      'es',
      'La oficina del puerto habló de 3.300 muertos en Tarsis, citando a la Estrella Verde. La Estrella Verde aclara que no ha publicado ningún balance de 3.300 muertos.',
      ['killed 3300 denied'],
    ],
    [
      'es',
      'La oficina del puerto dijo que murieron 3.300 personas en Tarsis. La cifra de 3.300 no procede de la Estrella Verde.',
      ['killed 3300 alleged'],
    ],
  ] as const)('%s: %s', (language, text, expected) => expect(told(text, language)).toEqual(expected))
})

describe('nor is one at which a denial points', () => {
  test.each([
    [
      'en',
      'The fishers’ league says that at least 340 died in Tarsis. The interior ministry rejects that.',
      ['killed 340 alleged'],
    ],
    [
      'en',
      'The union said 24 inmates were killed in Tarsis. The police reject the figure.',
      ['killed 24 alleged'],
    ],
    [
      'en',
      'The Green Star said 24 people were killed in Tarsis. The Green Star denied that it had given the figure.',
      ['killed 24 denied'],
    ],
    [
      'es',
      'La cofradía de pescadores afirma que murieron 340 personas en Tarsis. El Ministerio del Interior lo rechaza.',
      ['killed 340 alleged'],
    ],
    [
      'es',
      'El sindicato dijo que murieron 24 presos en Tarsis. La Policía desmintió esa cifra.',
      ['killed 24 alleged'],
    ],
  ] as const)('%s: %s', (language, text, expected) => expect(told(text, language)).toEqual(expected))
})

describe('what is denied of others, of their deaths or by nobody in particular leaves the number as it was', () => {
  test.each([
    [
      'en',
      'The union said police shot dead 24 inmates in Tarsis. The police deny that.',
      ['killed 24 reported'],
    ],
    [
      'en',
      'The mayor said that 30 people died in Tarsis. The minister denied that the 30 dead had been armed.',
      ['killed 30 reported'],
    ],
    [
      'en',
      'The mayor said that 30 people died in Tarsis. The minister denied that 12 had died.',
      ['killed 30 reported'],
    ],
    [
      'en',
      'Medics said 30 people had been killed in Tarsis. The army denied that 30 civilians had been killed by its troops.',
      ['killed 30 reported'],
    ],
    [
      'en',
      'Medics said 300 people had been killed in Tarsis. The army denied having killed 300 civilians.',
      ['killed 300 reported'],
    ],
    [
      'en',
      'The ministry said 300 people had been detained in Tarsis. It denied that 300 people had been detained without charge.',
      ['detained 300 reported'],
    ],
    [
      'en',
      'Medics said 30 people were killed in Tarsis. The army denied that 30 people killed there were rebels.',
      ['killed 30 reported'],
    ],
    [
      'en',
      'At least 12 people were killed in Tarsis, the army said. In Puerto Lago, the governor denied that 12 people had been killed.',
      ['killed 12 reported'],
    ],
    [
      'en',
      'The mayor said that 30 people died in Tarsis. The minister has not updated the toll of 30.',
      ['killed 30 reported'],
    ],
    [
      'en',
      'The mayor said that 30 people were hurt in Tarsis. The minister denied that 30 people had died.',
      ['injured 30 reported'],
    ],
    [
      'es',
      'El alcalde dijo que murieron 30 personas en Tarsis. El ministro negó que los 30 muertos estuvieran armados.',
      ['killed 30 reported'],
    ],
    [
      'es',
      'El sindicato dijo que la policía mató a 24 presos en Tarsis. La policía lo niega.',
      ['killed 24 reported'],
    ],
  ] as const)('%s: %s', (language, text, expected) => expect(told(text, language)).toEqual(expected))
})

test.each([
  [
    'en',
    'The mayor said that 500 people died in Tarsis. The figure of 500 does not come from hospitals but from police.',
    ['killed 500 reported'],
  ],
  [
    'en',
    'The mayor said that 500 people died in Tarsis. He never gave a figure of 500 hurt.',
    ['killed 500 reported'],
  ],
  [
    'es',
    'El alcalde dijo que murieron 500 personas en Tarsis. Nunca dio una cifra de 500 heridos.',
    ['killed 500 reported'],
  ],
] as const)('a number of others, or of another source, leaves it too (%s): %s', (language, text, expected) =>
  expect(told(text, language)).toEqual(expected),
)

describe('a count that is revised to another gives way to it', () => {
  test.each([
    [
      'en',
      'Officials said at least 1,300 people had died in Tarsis and 900 were missing. The harbour office later revised the figure down to 958 dead and more than 700 missing.',
      [
        'killed 1300 superseded',
        'other_count 900 superseded',
        'killed 958 reported',
        'other_count 700 reported',
      ],
    ],
    [
      'es',
      'El alcalde dijo que habían muerto 1.300 personas en Tarsis. Más tarde rebajó la cifra a 958 muertos.',
      ['killed 1300 superseded', 'killed 958 reported'],
    ],
    [
      'en',
      'Officials said 40 people had died in Tarsis. The mayor cut the price of a coffin to 12.',
      ['killed 40 reported'],
    ],
  ] as const)('%s: %s', (language, text, expected) => expect(told(text, language)).toEqual(expected))
})
