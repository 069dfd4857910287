import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

/** Whom a text tells of; a plus before those who come on top of others. */
const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity }) => quantity !== null)
    .map(({ kind, quantity, additional }) => `${additional ? '+' : ''}${quantity?.value} ${kind}`)

const before = 'Four inmates were killed at Roble prison on Monday.'
const antes = 'Cuatro internos murieron el lunes en la cárcel de Roble.'

describe('one who died later comes on top of those told of before', () => {
  test.each([
    'The toll went up by one on Tuesday when an inmate died in hospital.',
    'It rose by one after a wounded inmate died in hospital.',
    'A fifth died on Tuesday in hospital.',
    'A fifth inmate died on Tuesday.',
    'Another inmate died on Tuesday.',
  ])('%s', (text) => expect(told(readText(`${before} ${text}`))).toEqual(['4 killed', '+1 killed']))

  test.each([
    'La cifra aumentó en uno el martes cuando un interno murió en el hospital.',
    'Un quinto falleció el martes.',
    'Un quinto interno falleció el martes.',
    'Un interno más falleció el martes.',
    'Otro interno falleció el martes.',
  ])('%s', (text) => expect(told(leer(`${antes} ${text}`))).toEqual(['4 killed', '+1 killed']))

  test.each([
    'An inmate died on Tuesday in hospital.',
    'A youth died on Tuesday.',
    'The other inmate died on Tuesday.',
  ])('where the text says so: %s', (text) =>
    expect(told(readText(`${before} ${text}`))).toEqual(['4 killed', '1 killed']),
  )

  test('another who was hurt comes on top of no dead', () => {
    expect(told(leer('En la cárcel de Roble murió un guardia y otro está herido.'))).toEqual([
      '1 killed',
      '1 injured',
    ])
  })
})

test('a rise in some place is no rise by one', () =>
  expect(
    told(leer(`${antes} La violencia aumentó en una cárcel de Tarsis: un preso murió el lunes.`)),
  ).toEqual(['4 killed', '1 killed']))
