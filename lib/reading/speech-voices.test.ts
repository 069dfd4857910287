import { describe, expect, test } from 'vitest'
import { leer, readText } from './testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity, kind }) => quantity && kind !== 'unconfirmed_report')
    .map(({ quantity, attribution }) => `${quantity?.value}: ${attribution}`)

describe('whom a verb tells no speech of has no voice', () => {
  test.each<[string, string[]]>([['The captives number 96, according to the union.', ['96: union']]])(
    'in English: %s',
    (text, told) => expect(voicesOf(readText(text))).toEqual(told),
  )

  test.each<[string, string[]]>([
    ['La cárcel de Roble contaba hasta el lunes seis muertos.', ['6: null']],
    ['La gobernación contaba hasta el lunes seis muertos.', ['6: gobernación']],
    ['Seis policías muertos en Tarsis: un martes así no lo recuerda ningún jefe policial.', ['6: null']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})

describe('whoever is described is nobody who spoke before', () => {
  test.each<[string, string]>([
    [
      'Officials in Tarsis said six inmates had died. The prisons agency speaks of eight dead.',
      '8: prisons agency',
    ],
    [
      'Officials in Tarsis said six inmates had died. The police official put it at eight.',
      '8: police official',
    ],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toContain(told))
  test('in Spanish', () =>
    expect(
      voicesOf(
        leer(
          'Murieron ocho internos, dijo el ministro Luis Mora. El jefe de la zona, horas antes, hablaba de seis muertos.',
        ),
      ),
    ).toContain('6: jefe de la zona'))
})
