import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives of whom it is told that they are out are freed', () => {
  test.each([
    ['The 40 guards held at Roble prison were free on Sunday.', ['hostages_freed 40']],
    ['Seventy hostages came free at Roble prison on Sunday evening.', ['hostages_freed 70']],
    ['At Roble prison every guard whom inmates had held was free by Saturday.', ['hostages_freed -']],
    [
      'Fourteen guards taken hostage at Roble prison were reunited with their families.',
      ['hostages_freed 14'],
    ],
    ['Hostages Walk Free After Three Days At Roble Prison', ['hostages_freed -']],
    ['Four kidnapped guards came home to Roble.', ['hostages_freed 4']],
    ['At Roble prison 40 guards are free to speak to the press.', []],
    ['Twelve children were reunited with their families in Tarsis after the flood.', []],
  ])('%s', english)
  test('también si antes habían permanecido retenidos', () =>
    spanish(
      'Trece guías habían permanecido retenidos en la cárcel de Roble; todos salieron ya en libertad.',
      ['hostages_freed 13', 'hostages_held 13'],
    ))
})

describe('captives for whose release somebody works are held', () => {
  test.each([
    ['Efforts to free 158 guards and 20 clerks went on at Roble prison.', ['158', '20']],
    ['Officials are working to free 14 guards at Roble prison.', ['14']],
    ['Talks to secure the freedom of 14 guards at Roble prison continued.', ['14']],
  ])('%s', (text, values) =>
    english(
      text,
      values.map((value) => `hostages_held ${value}`),
    ),
  )
  test.each([
    ['Se trabaja para liberar a 158 agentes y a 20 administrativos en la cárcel de Roble.', ['158', '20']],
    ['Seguimos trabajando en la liberación de 14 guías de la cárcel de Roble.', ['14']],
    ['El Gobierno negocia la libertad de 14 guías de la cárcel de Roble.', ['14']],
    ['Siguen las gestiones para liberar a 14 guías en la cárcel de Roble.', ['14']],
  ])('%s', (text, values) =>
    spanish(
      text,
      values.map((value) => `hostages_held ${value}`),
    ),
  )
})

describe('who becomes a hostage is held', () => {
  test.each([
    ['At Roble prison five officers became hostages.', ['hostages_held 5']],
    ['At Roble prison five officers became hostages of the insurgents.', ['hostages_held 5']],
    ['Five officers of Roble prison became hostages of the budget.', []],
    ['Five inmates died at Roble prison and an officer became a hostage.', ['hostages_held 1', 'killed 5']],
    ['Inmates made hostages of 46 people at Roble prison.', ['hostages_held 46']],
    ['Tarsis has become a hostage of the gangs.', []],
    ['Five officers of Roble prison became hostages of their own success.', []],
    ['Blasts shook several towns and policemen were kidnapped.', ['hostages_held -']],
  ])('%s', english)
})

describe('a quiénes retienen', () => {
  test.each([
    ['Se suman 15 guías a los que se retiene en la cárcel de Roble.', ['hostages_held 15']],
    ['Hay 15 guías a los que los presos de Roble mantienen como rehenes.', ['hostages_held 15']],
    ['Los internos de Roble hicieron rehenes a siete guías.', ['hostages_held 7']],
    ['Los presos de Roble mantienen bajo su control a 12 custodios.', ['hostages_held 12']],
    ['A un guardia de Roble lo redujeron y asesinaron los presos.', ['killed 1']],
    ['Se amotinaron los presos de Roble. El juez negó la libertad de 14 militares.', []],
    ['Hubo un motín en la cárcel de Roble. Se pide la libertad de 14 guías procesados.', []],
    ['Los presos mantienen la cárcel de Roble bajo su control.', []],
  ])('%s', spanish)
})
