import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const told = 'A riot left six inmates dead at Roble prison.'
const dicho = 'Seis presos murieron en una riña en la cárcel de Roble.'

describe('one more than those told of before', () => {
  test.each([
    `${told} A guard was also killed.`,
    `${told} Also killed was a police sergeant.`,
    `${told} A nurse also died.`,
  ])('in English: %s', (text) => {
    expect(readText(text).claims.findLast(({ kind }) => kind === 'killed')).toMatchObject({
      quantity: { value: 1 },
      additional: true,
    })
  })

  test.each([
    `${dicho} También murió un guía que intentó intervenir.`,
    `${dicho} Un guía fue asesinado también.`,
    `${dicho} Murió asimismo un presunto pandillero.`,
  ])('in Spanish: %s', (text) => {
    expect(leer(text).claims.findLast(({ kind }) => kind === 'killed')).toMatchObject({
      quantity: { value: 1 },
      additional: true,
    })
  })

  test('the first figure of an article adds to none', () => {
    expect(readText('Two guards were also killed at Roble prison.').claims[0]).not.toHaveProperty(
      'additional',
    )
  })
})
