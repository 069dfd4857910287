import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const voices = (text: string, language: 'en' | 'es') =>
  readText(text, { language })
    .claims.filter(({ kind }) => kind === 'killed')
    .map(({ quantity, attribution, status }) => `${quantity?.value} ${attribution} ${status}`)

test.each([
  [
    "The judge counts 224 dead in the flood, one more than the government's 223.",
    ['224 judge reported', '223 government reported'],
  ],
])('the number to which another is compared is of whoever it belongs to: %s', (text, lines) =>
  expect(voices(text, 'en')).toEqual(lines),
)

test.each([
  [
    'El juzgado contabiliza 224 víctimas mortales del terremoto, frente a las 223 del Gobierno.',
    ['224 juzgado reported', '223 Gobierno reported'],
  ],
  [
    'El juzgado cuenta 224 muertos en el incendio, frente a los 223 de la Policía.',
    ['224 juzgado reported', '223 Policía reported'],
  ],
  [
    'La Fiscalía cuenta 211 muertos en el naufragio y el Gobierno, 217.',
    ['211 Fiscalía reported', '217 Gobierno reported'],
  ],
])('in Spanish: %s', (text, lines) => expect(voices(text, 'es')).toEqual(lines))

test.each([
  [
    'The interior ministry reported 46 deaths in Tarsis, the ombudsman 47 and the health ministry 48.',
    ['46 interior ministry reported', '47 ombudsman reported', '48 health ministry reported'],
  ],
  ['The army said 12 inmates died in Roble, rebels 40.', ['12 army reported', '40 rebels reported']],
  [
    'Amnesty International said it had verified 143 deaths in Tarsis, Valdoria Human Rights 190.',
    ['143 Amnesty International reported', '190 Valdoria Human Rights reported'],
  ],
  ['Police put the dead in Roble at 12, the mayor 15.', ['12 Police reported', '15 mayor reported']],
])('whose a number is, where its verb is left out: %s', (text, lines) =>
  expect(voices(text, 'en')).toEqual(lines),
)

test('"una más que las 223" does not say that there were more', () =>
  expect(
    voices('El juzgado cuenta 224 muertos en la mina, una más que las 223 que recoge el Gobierno.', 'es'),
  ).not.toContain('223 juzgado reported'))
