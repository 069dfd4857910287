import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const escaped = (text: string, es = false) => linesOf(es ? leer(text) : readText(text), 'escaped')

test.each([
  'Eight who had got out to push were spared when the bus fell near Tarsis.',
  'In a swap in Tarsis, five militants got out of jail.',
])('who is let out or steps out breaks out of no prison: %s', (text) => {
  expect(escaped(text)).toEqual([])
})

test('so too in Spanish', () => {
  expect(escaped('En un canje en Tarsis, cinco milicianos salieron de la cárcel.', true)).toEqual([])
})

test.each([
  'Five inmates got out of Roble prison through a tunnel.',
  'Five inmates got out to the street and fled Roble prison.',
  'Five inmates got out of Roble prison during an exchange of fire.',
  'Five prisoners escaped from Roble prison before the swap.',
  'Five inmates broke out of Roble prison on Monday.',
])('but a breakout is told: %s', (text) => {
  expect(escaped(text)).toEqual(['escaped 5'])
})

test.each([
  'Cinco presos se fugaron de la cárcel de Roble antes del canje.',
  'Cinco reos escaparon de la cárcel de Roble por un túnel.',
  'Cinco presos huyeron de la cárcel de Roble durante un intercambio de disparos.',
])('y la fuga también: %s', (text) => {
  expect(escaped(text, true)).toEqual(['escaped 5'])
})

test('who is treated for an illness of the eyes is not hurt', () => {
  expect(
    linesOf(readText('Military doctors treated 230 villagers for river blindness in Tarsis.'), 'injured'),
  ).toEqual([])
})
