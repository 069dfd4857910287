import { expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText } from '@/lib/reading/testing/island'

/** "killed 12 alleged". */
const told = ({ claims }: Reading): string[] =>
  claims
    .filter(({ kind }) => kind !== 'attack' && kind !== 'unconfirmed_report')
    .map(({ kind, quantity, status }) => `${kind} ${quantity?.value ?? '-'} ${status}`)

const rumours = ({ claims }: Reading) =>
  claims.filter(({ kind }) => kind === 'unconfirmed_report').map(({ quantity }) => quantity?.value ?? null)

test.each([
  ['Sobre una presunta fuga de siete presos de Roble, versión que recorrió las redes, el director calló.', 7],
  [
    'El ministro habló pese a los audios que daban por muertos a tres reos de Roble y que, dijo, son "mentira".',
    3,
  ],
  [
    'Fuentes policiales manejaban una cifra mayor, de hasta 14 fallecidos en Roble, que el director declinó comentar.',
    14,
  ],
  [
    'No hubo muertos en Roble, recalcó el ministro, desautorizando así a una radio que daba cuenta de dos cuerpos.',
    2,
  ],
])('a number that nobody stands by is alleged: %s', (text, value) => {
  const reading = leer(text)
  expect(rumours(reading)).toEqual([value])
  for (const line of told(reading)) expect(line).toContain(`${value} alleged`)
})

test.each([
  [
    'Police sources gave a higher figure, of up to 14 dead at Roble prison, on which the service declined to comment.',
    14,
  ],
  [
    'Nobody died at Roble prison, the minister said, contradicting a radio station that spoke of two bodies.',
    2,
  ],
])('and in English: %s', (text, value) => {
  const reading = readText(text)
  expect(rumours(reading)).toEqual([value])
  for (const line of told(reading)) expect(line).toContain(`${value} alleged`)
})

test.each([
  ['Videos circulated that purported to show guards being executed at Roble prison; none has been verified.'],
  ['The ministry denies anyone was taken hostage at Roble prison.'],
])('what pictures are said to show, or is denied, is told as a rumour: %s', (text) => {
  expect(rumours(readText(text))).toEqual([null])
  expect(told(readText(text))).toEqual([])
})

test.each([
  ['Two guards died at Roble prison. The minister contradicted a paper that had called him weak.'],
  ['Two guards died at Roble prison, and the minister, who declined to comment, flew home.'],
])('who says nothing disowns nothing: %s', (text) => {
  expect(rumours(readText(text))).toEqual([])
  expect(told(readText(text))).toEqual(['killed 2 reported'])
})
