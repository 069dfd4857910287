import { describe, expect, test } from 'vitest'
import { toldIn } from './untold'

const body = 'Nine guards were freed at Roble.'
const told = (line: string) => {
  const text = `${body}\n${line}\n${body}`
  const found = toldIn(text)
  expect(found.text.length).toBe(text.length)
  return {
    sentences: found.sentences.map(({ start, end }) => text.slice(start, end)),
    isBlank: found.text.slice(body.length, -body.length).trim() === '',
  }
}

describe('credits and the lines under messages are left out of the text, every other sign where it was', () => {
  test.each([
    'Reporting by Ana Vela in Tarsis and Luis Mora in Arcos; Editing by Eva Paz',
    '(Editado por Luis Mora)',
    'Press writer Ana Vela in Tarsis, Valdoria, contributed to this report.',
    'La periodista Ana Vela contribuyó a esta nota desde Tarsis.',
    '— Prison Service (@PrisonService) January 14, 2024',
  ])('%s', (line) => expect(told(line)).toEqual({ sentences: [body, body], isBlank: true }))
})

describe('a link to another report is no sentence of this one, though its places stand', () => {
  test.each([
    'Lea también: Suman 20 los muertos en Tarsis',
    '[Te puede interesar: Suman 20 los muertos en Tarsis]',
    'LEA MÁS | Suman 20 los muertos en Tarsis',
    'Read more: At least 20 inmates killed in Tarsis riot',
    'READ ALSO 20 dead in Tarsis riot',
    'Related: 20 dead in Tarsis riot',
  ])('%s', (line) => expect(told(line)).toEqual({ sentences: [body, body], isBlank: false }))
})

describe('what only begins or ends alike is told', () => {
  test.each([
    'Los reos leen más que antes.',
    'The inmates contributed to the fire.',
    'Related families waited outside.',
    'Reporting by the guards was late.',
    'Vela (@AnaVela) said nine were freed.',
  ])('%s', (line) => expect(told(line)).toEqual({ sentences: [body, line, body], isBlank: false }))
})
