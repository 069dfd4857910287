import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const sent = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'troops_deployed').map((c) => [c.quantity?.value, c.additional])

test('others who arrive come on top of those who are there', () => {
  expect(sent(readText('Another 400 soldiers arrived at Roble prison after the riot.'))).toEqual([
    [400, true],
  ])
  expect(sent(readText('Some 400 soldiers arrived at Roble prison after the riot.'))).toEqual([
    [400, undefined],
  ])
})

test.each([
  'El Gobierno planea enviar 300 soldados a la cárcel de Roble tras el motín.',
  'El Gobierno evalúa el envío de 300 soldados a la cárcel de Roble tras el motín.',
  'El alcalde pide que se envíen 300 soldados a la cárcel de Roble tras el motín.',
])('who only weighs or asks for forces has sent none: %s', (text) => {
  expect(sent(leer(text))).toEqual([])
})

test.each([
  'The government is considering sending 300 soldiers to Roble prison after the riot.',
  'The mayor asked the government to send 300 soldiers to Roble prison after the riot.',
])('so it is in English: %s', (text) => expect(sent(readText(text))).toEqual([]))

test.each([
  ['El Gobierno ordenó enviar 300 soldados a la cárcel de Roble tras el motín.', 'es' as const],
  ['El Gobierno anunció que enviará 300 soldados a la cárcel de Roble tras el motín.', 'es' as const],
  ['The government decided to send 300 soldiers to Roble prison after the riot.', 'en' as const],
])('who orders, announces or decides it has: %s', (text, language) => {
  expect(sent(readText(text, { language }))).toEqual([[300, undefined]])
})

test('others come on top though a place stands before the word, and with them they are all who are there', () => {
  const text = 'Llegan a Tarsis otros 400 militares. '
  expect(sent(leer(`${text}Con ellos, el Ejército tiene 900 hombres en la ciudad.`))).toEqual([
    [400, true],
    [900, undefined],
  ])
  expect(sent(leer(`${text}Con ellos, serán 900 en la ciudad.`))).toEqual([
    [400, true],
    [900, undefined],
  ])
  const english = 'Another 400 soldiers arrived in Tarsis on Monday. '
  expect(sent(readText(`${english}With them the army has 900 men in the town.`))).toEqual([
    [400, true],
    [900, undefined],
  ])
  expect(sent(readText(`${english}With them came 900 letters.`))).toEqual([[400, true]])
})
