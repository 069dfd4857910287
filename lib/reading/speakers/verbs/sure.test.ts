import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('who tells without a verb of saying', () => {
  test.each<[string, string[]]>([
    ['The prosecutor has no doubt that nine inmates were murdered in Roble.', ['9: prosecutor']],
    ['It is certain that nine inmates were murdered in Roble.', ['9: null']],
    ['Radio Tarsis has it from a source that nine inmates died in Roble.', ['9: Radio Tarsis']],
    ['The authorities blamed a gang for killing nine inmates in Roble.', ['9: authorities']],
    ['The mayor blamed the gangs, and 300 soldiers were posted in Roble.', ['300: null']],
    // The number may stand far behind the verb that puts it.
    [
      'Minister Ana Vela put the dead of the attempt at Roble prison, in the north of Tarsis, at 29.',
      ['29: Ana Vela'],
    ],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    ['La ministra está segura de que murieron nueve presos en Roble.', ['9: ministra']],
    ['Es seguro que murieron nueve presos en Roble.', ['9: null']],
    [
      'No hay más cuerpos en Roble, aseguró Ana Vela, directora del SNAP, quien mantuvo en nueve el número de muertos.',
      ['9: Ana Vela'],
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})

describe('an inmate who tells is a witness, one of whom it is told is none', () => {
  test.each<[string, string[]]>([
    ['An injured inmate told local radio that nine prisoners had died in Roble.', ['9: injured inmate']],
    ['Nine prisoners died in Roble, one of the wounded told the agency.', ['9: wounded']],
    ['The inmates were told that nine prisoners had died in Roble.', ['9: null']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test('in Spanish', () => {
    expect(voicesOf(leer('Nueve presos murieron en Roble, contó un interno a la agencia.'))).toEqual([
      '9: interno',
    ])
    expect(voicesOf(leer('Un interno dijo por teléfono que murieron nueve presos en Roble.'))).toEqual([
      '9: interno',
    ])
  })
})
