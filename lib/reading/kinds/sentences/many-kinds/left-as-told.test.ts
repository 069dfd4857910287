import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

/** What near rules must leave as it is told. */

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind !== 'attack')
    .map(
      ({ kind, quantity, status }) =>
        `${kind} ${quantity?.value ?? '-'}${status === 'reported' ? '' : ` ${status}`}`,
    )
const english = (text: string) => told(readText(text))
const spanish = (text: string) => told(leer(text))

describe('what befell somebody who had said something', () => {
  test.each([
    [
      'Mayor Ana Vera, who said that she feared for her life, was shot dead in Tarsis on Saturday.',
      'killed 1',
    ],
    ['Six journalists who reported that aid was blocked were killed in Tarsis on Sunday.', 'killed 6'],
    ['Two nurses who said that the hospital was out of drugs were kidnapped in Tarsis.', 'hostages_held 2'],
    [
      'Nine suspects who told police that they had killed four farmers were arrested in Tarsis.',
      'detained 9',
    ],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
})

describe('another count before it stands, unless it is a lower one of the same', () => {
  test.each([
    [
      'Twelve soldiers were killed in Tarsis after the army said 50 jihadists had died in clashes.',
      'killed 50',
    ],
    ['The ministry put the dead in Tarsis at 5 after villagers reported 40.', 'killed 40'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test('a lower one of the same does not', () =>
    expect(english('In Tarsis 44 people died, prosecutors said, after the minister reported 43.')).toContain(
      'killed 43 superseded',
    ))
})

describe('whom somebody caught for a crime is no captive', () => {
  test.each([
    [
      'Bandits abducted 20 villagers in Tarsis. Three women were captured by hunters and accused of helping them.',
      'hostages_held 3',
    ],
    ['Bandits abducted 20 villagers in Tarsis. Five villagers were captured with rifles.', 'hostages_held 5'],
  ])('%s', (text, line) => expect(english(text)).not.toContain(line))
  test('nor in Spanish', () =>
    expect(
      spanish(
        'Ocho empresarios fueron secuestrados en Tarsis. Dos mujeres fueron capturadas ayer en Miravera.',
      ),
    ).not.toContain('hostages_held 2'))
})

describe('a toll may be "at nine", and those may be free for whom something was given', () => {
  test.each([
    ['The death toll was at nine after floods in Tarsis.', 'killed 9'],
    ['With the death toll at nine, rescuers called off the search in Tarsis.', 'killed 9'],
    ['Inmates won better food in exchange for freeing 14 guards on Monday in Tarsis.', 'hostages_freed 14'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
})

describe('whoever rejects what others tell denies it', () => {
  test.each([
    'El SNAP rechaza el motín difundido en redes, con 14 muertos en la cárcel de Roble: no ocurrió.',
    'El hospital rechazó las muertes de seis bebés difundidas en redes, en Tarsis.',
    'El Ejército rechazó los asesinatos de 12 campesinos que le atribuye la guerrilla en Tarsis.',
  ])('%s', (text) => expect(spanish(text).filter((line) => /^killed \d+$/.test(line))).toEqual([]))
})

describe('women who are hurt, dead who are named, what is launched on a market', () => {
  test.each([
    ['La escuela tuvo seis heridas, todas maestras, en el sismo de Tarsis.', ['injured 6']],
    ['La Policía identificó a cuatro muertos en la balacera de Tarsis.', ['killed 4']],
    ['El ministerio lanzó un artefacto para purificar agua en Tarsis.', []],
  ])('%s', (text, lines) => expect(spanish(text)).toEqual(lines))
})
