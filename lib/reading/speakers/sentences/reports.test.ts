import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution, kind }) =>
    quantity && kind !== 'unconfirmed_report' ? [`${quantity.value}: ${attribution}`] : [],
  )

describe('a report without an author is told by its noun, not by what is said of it', () => {
  test.each<[string, string]>([
    ['Doce presos murieron en Roble, según la información oficial.', '12: información oficial'],
    ['Según el último parte oficial, doce presos murieron en Roble.', '12: último parte oficial'],
    ['Según los datos oficiales, doce presos murieron en Roble.', '12: datos oficiales'],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual([told]))

  test.each<[string, string]>([
    ['According to the latest official report, twelve inmates died in Roble.', '12: latest official report'],
    [
      'Twelve inmates died in Roble, according to a preliminary police report.',
      '12: preliminary police report',
    ],
    ['According to official information, twelve inmates died in Roble.', '12: official information'],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual([told]))
})

describe('behind a report stands who made it, and a figure says nothing of itself', () => {
  test.each<[string, string]>([
    [
      'Doce murieron en Roble, según la escueta información provista por la agencia penitenciaria.',
      '12: agencia penitenciaria',
    ],
    ['La cifra oficial de muertos en Roble se mantiene en doce.', '12: null'],
    [
      'La cifra oficial de muertos en Roble se mantiene en doce, según datos suministrados por la Fiscalía.',
      '12: Fiscalía',
    ],
    ['Los datos fueron dados a conocer por la Fiscalía: doce muertos en Roble.', '12: Fiscalía'],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual([told]))
})

test('an officer is still one who speaks, and police do report', () => {
  expect(voicesOf(leer('Un oficial dijo que doce presos murieron en Roble.'))).toEqual(['12: oficial'])
  expect(voicesOf(readText('Police report twelve dead in Roble prison.'))).toEqual(['12: Police'])
})

describe('where something is said says nothing', () => {
  test.each<[string, string]>([
    ['La Policía informó en su cuenta de Twitter que doce presos murieron en Roble.', '12: Policía'],
    ['Doce presos murieron en Roble, informó la Policía en su cuenta de Twitter.', '12: Policía'],
    ['Doce presos murieron en Roble, escribió la ministra en la red social X.', '12: ministra'],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual([told]))

  test.each<[string, string]>([
    ['The police said in a statement on X that twelve inmates died in Roble.', '12: police'],
    ['Police said on Telegram that inmates held twelve guards in Roble.', '12: Police'],
    [
      'The ministry wrote on Telegram, by a first count, that twelve inmates had died in Roble.',
      '12: ministry',
    ],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual([told]))
})

describe('the press that takes up what others say is told by its name', () => {
  test.each<[string, string]>([
    ['Doce presos murieron en Roble, según recoge la cadena Vista.', '12: Vista'],
    ['Doce presos murieron en Roble, tal y como ha recogido el diario El Faro.', '12: El Faro'],
    ["Doce presos murieron en Roble, según ha informado el diario 'El Faro'.", '12: El Faro'],
    ['La Policía recogió doce cadáveres en Roble.', '12: null'],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual([told]))
})
