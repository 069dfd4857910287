import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives whom the release of others leaves behind are held still', () => {
  test.each([
    [
      'Inmates of Roble prison freed 20 guards. That left 58 inside.',
      ['hostages_freed 20', 'hostages_held 58'],
    ],
    [
      'Inmates of Roble prison freed 20 guards on Sunday, leaving 12 inside.',
      ['hostages_freed 20', 'hostages_held 12'],
    ],
    [
      'Inmates of Roble prison freed 20 guards on Sunday, leaving 12 in captivity.',
      ['hostages_freed 20', 'hostages_held 12'],
    ],
    ['The blaze at Roble prison left 12 people trapped inside.', []],
    ['The clash at Roble prison left 12 dead inside.', ['killed 12']],
  ])('%s', english)
  test.each([
    [
      'Los presos de Roble liberaron a 20 guías. Eso dejó a 58 dentro.',
      ['hostages_freed 20', 'hostages_held 58'],
    ],
    [
      'Los presos de Roble liberaron a 20 guías, lo que dejó a otros 58 en cautiverio.',
      ['hostages_freed 20', 'hostages_held 58'],
    ],
  ])('%s', spanish)
})

describe('captives whom their captors give up are free', () => {
  test.each([
    ['The rioters at Roble prison gave up their 13 captives.', ['hostages_freed 13']],
    ['The rioters at Roble prison gave up 13 hostages on Monday.', ['hostages_freed 13']],
    [
      'Guards were held at Roble prison. The inmates let go of 13 guards.',
      ['hostages_freed 13', 'hostages_held -'],
    ],
    ['The rioters at Roble prison let go of their 13 captives.', ['hostages_freed 13']],
    ['Two guards of Roble prison gave up their lives to save the others.', ['killed 2']],
  ])('%s', english)
  test('and their captors tell nothing', () =>
    expect(readText('The rioters at Roble prison gave up their 13 captives.').claims[0]?.attribution).toBe(
      null,
    ))
})

describe('what is asked for, feared or agreed on has not come about', () => {
  const guards = 'Varios guías son rehenes en la cárcel de Roble.'
  test.each([
    'Está previsto que los 12 guías sean liberados.',
    'Exigen que los 12 guías sean liberados.',
    'La Policía pidió que fueran liberados los 12 guías.',
    'Se espera que los 12 guías sean liberados este lunes.',
    'Para que los 12 guías sean liberados, los presos piden agua.',
  ])('%s', (text) =>
    expect(saidLines(leer(`${guards} ${text}`))).toEqual(['hostages_held -', 'hostages_held 12']),
  )
  test.each([
    'Los amotinados accedieron a entregar a los 12 guías.',
    'Los presos se comprometieron a liberar a los 12 guías.',
    'Los 12 guías van a ser liberados el lunes.',
    'Temen que 12 guías hayan sido asesinados.',
    'Es posible que 12 guías hayan muerto.',
  ])('%s', (text) => expect(saidLines(leer(`${guards} ${text}`))).toEqual(['hostages_held -']))
  test.each([
    'The inmates agreed to hand over the 12 guards.',
    'The 12 guards are to be freed on Monday.',
    'The 12 guards are due to be released on Monday.',
    'The 12 guards are about to be freed.',
    'The inmates are willing to release the 12 guards.',
  ])('%s', (text) =>
    expect(saidLines(readText(`Guards were taken hostage at Roble prison. ${text}`))).toEqual([
      'hostages_held -',
    ]),
  )
  test.each([
    'Luego de que 12 guías fueran liberados, terminó el motín en Roble.',
    'Después de que fueran liberados 12 guías, terminó el motín en Roble.',
    'Aunque 12 guías hayan sido liberados, sigue el motín en Roble.',
  ])('but these tell that it did: %s', (text) => expect(saidLines(leer(text))).toEqual(['hostages_freed 12']))
})

test('those who are left are not those who have left', () => {
  const told = 'Inmates took guards captive in Roble prison.'
  const left = readText(`${told} All were freed but in Tarsis: only the 25 of Tarsis were left.`)
  expect(linesOf(left, 'hostages_freed').join()).not.toContain('25')
  expect(
    linesOf(readText(`${told} On Friday 25 guards left the prison unharmed.`), 'hostages_freed'),
  ).toEqual(['hostages_freed 25'])
})
