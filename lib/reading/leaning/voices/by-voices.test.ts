import { describe, expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

/** "killed 12, the army": each figure of people with who gives it, in the order of the text. */
const voicesOf = (text: string, language: 'en' | 'es' = 'en') =>
  readText(text, { language })
    .claims.filter(({ quantity }) => quantity)
    .map(({ kind, quantity, attribution, status }) => {
      const bound = quantity?.bound === 'exact' ? '' : ` ${quantity?.bound}`
      return `${kind} ${quantity?.value}${bound}, ${attribution}${status === 'reported' ? '' : `, ${status}`}`
    })

const dead = 'The governor put the dead of the fighting at 80'
const muertos = 'El gobernador cifró en 80 los muertos de los combates'

describe('a number that is a body’s whole word counts what was told before, and is that body’s', () => {
  test.each([
    [`${dead}. The church says 60.`, ['killed 60, church']],
    [`${dead}; the church says 60 and the army 39.`, ['killed 60, church', 'killed 39, army']],
    [`${dead}. The church stands by its figure of 60.`, ['killed 60, church']],
    [`${dead}; the church keeps its figure at 60.`, ['killed 60, church']],
    [`${dead}. The army sticks to 39.`, ['killed 39, army']],
    [`${dead}. The army's count is 39.`, ['killed 39, army']],
    [`${dead}. According to the army there were 39.`, ['killed 39, army']],
    [`${dead}. Hospitals gave 60, the Red Cross 75.`, ['killed 60, Hospitals', 'killed 75, Red Cross']],
  ])('%s', (text, others) => {
    expect(voicesOf(text)).toEqual(['killed 80, governor', ...others])
  })

  test.each([
    [`${muertos}. La Defensoría mantiene su cifra en 60.`, ['killed 60, Defensoría']],
    [
      `${muertos}; la Defensoría del Pueblo mantiene su cifra en 60 y el Ejército no pasa de 39.`,
      ['killed 60, Defensoría del Pueblo', 'killed 39 at_most, Ejército'],
    ],
    [`${muertos}. La Alcaldía mantiene los 60.`, ['killed 60, Alcaldía']],
    [`${muertos}. La Defensoría no: insiste en que fueron 60.`, ['killed 60, Defensoría']],
    [`${muertos}. La Iglesia dice que son 60.`, ['killed 60, Iglesia']],
    [`${muertos}. Para la Iglesia son 21.`, ['killed 21, Iglesia']],
    [
      `${muertos}. Según la Iglesia son 60 y según el Ejército, 39.`,
      ['killed 60, Iglesia', 'killed 39, Ejército'],
    ],
    [
      `${muertos}. La Fiscalía se queda en 39; la Iglesia, en 60.`,
      ['killed 39, Fiscalía', 'killed 60, Iglesia'],
    ],
    [`${muertos}. La Fiscalía, en 39; la Iglesia, en 60.`, ['killed 39, Fiscalía', 'killed 60, Iglesia']],
  ])('%s', (text, others) => {
    expect(voicesOf(text, 'es')).toEqual(['killed 80, gobernador', ...others])
  })
})

test.each([
  ['Nobody agrees on how many people the war has killed. The army says 39. The church says at least 60.'],
  ['Nobody agrees on how many people have died: the army says 39, the church at least 60.'],
  ['How many people were killed is disputed. The army says 39, the church at least 60.'],
])('so it is where the count was only asked about: %s', (text) => {
  expect(voicesOf(text)).toEqual(['killed 39, army', 'killed 60 at_least, church'])
})

test.each([
  [
    'El número de secuestrados es un misterio: para la Iglesia son 21; para la Fiscalía, 28.',
    'hostages_held',
  ],
  ['Nadie sabe cuántas personas murieron. La Iglesia dice que 21. La Fiscalía, que 28.', 'killed'],
])('and where it was only named: %s', (text, kind) => {
  expect(voicesOf(text, 'es')).toEqual([`${kind} 21, Iglesia`, `${kind} 28, Fiscalía`])
})

test.each([
  `${dead} and the injured at 100. The church says 90.`,
  `${dead}. The union says 45 were freed.`,
  `${dead}. The hospital has 45.`,
  `${dead}. Channel 12 says 45.`,
  `${dead}. The union says 75 guards are missing. The church says 70.`,
  `${dead}. The church says 7.`,
])('who may speak of others, or of none, gives no toll: %s', (text) => {
  expect(saidLines(readText(text)).filter((line) => line.startsWith('killed'))).toEqual(['killed 80'])
})

test('each of several for whom a toll is so many has his own', () => {
  const text = 'Los muertos son 80 para el gobernador, 60 para la Defensoría y 39 para el Ejército.'
  expect(voicesOf(text, 'es')).toEqual([
    'killed 80, gobernador',
    'killed 60, Defensoría',
    'killed 39, Ejército',
  ])
})

test('a command post counts as a body does', () => {
  const text = 'Nobody agrees on how many people it has killed. The command post says 39. The church says 60.'
  expect(voicesOf(text)).toEqual(['killed 39, command post', 'killed 60, church'])
})

describe('the first count may be of those whom it names', () => {
  test.each<[string, 'en' | 'es', string[]]>([
    [
      'The police spoke of 30 dead in Tarsis and the army of 50.',
      'en',
      ['killed 30, police', 'killed 50, army'],
    ],
    [
      'The ministry counted 12 dead in Tarsis and the union 15.',
      'en',
      ['killed 12, ministry', 'killed 15, union'],
    ],
    [
      'The police had spoken at midday of three dead in Tarsis and the prosecutors, in the evening, of ten.',
      'en',
      ['killed 3, police', 'killed 10, prosecutors'],
    ],
    [
      'El SNAP había hablado al mediodía de tres fallecidos en Tarsis y la Fiscalía, a media tarde, de diez.',
      'es',
      ['killed 3, SNAP', 'killed 10, Fiscalía'],
    ],
    ['La Policía habló de tres muertos en Tarsis y del cierre de 12 escuelas.', 'es', ['killed 3, Policía']],
    ['The police reported 12 dead in Tarsis and the bishop, of 50, prayed.', 'en', ['killed 12, police']],
    ['The ministry counted 12 dead in Tarsis and the union 15 burned houses.', 'en', ['killed 12, ministry']],
    [
      'The ministry counted 12 dead in Tarsis and the governor, 50, asked for help.',
      'en',
      ['killed 12, ministry'],
    ],
  ])('%s', (text, language, lines) => expect(voicesOf(text, language)).toEqual(lines))
})
