import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const rumours = (reading: ReturnType<typeof readText>) => linesOf(reading, 'unconfirmed_report')
const rumour = ['unconfirmed_report -']

describe('what goes round, and what somebody dismisses, is an unconfirmed report', () => {
  test.each([
    'Social networks also had it that one of the dead of Roble prison is Luis Paz.',
    'A local newspaper has it that the men were beaten in their cells at Roble prison.',
    'Word spread that the leader had fled Roble prison.',
    'The ministry dismissed reports of escapes at Roble prison.',
  ])('%s', (text) => expect(rumours(readText(text))).toEqual(rumour))
  test('En redes sociales se dijo que uno de los muertos de Roble es Luis Paz.', () =>
    expect(rumours(leer('En redes sociales se dijo que uno de los muertos de Roble es Luis Paz.'))).toEqual(
      rumour,
    ))
  test.each([
    'An army report has it that inmates set fire to Roble prison.',
    'The police dismissed the director of Roble prison.',
    'The court ruled out a delay at Roble prison.',
  ])('what an office tells, and whom it sends away, is none: %s', (text) =>
    expect(rumours(readText(text))).toEqual([]),
  )
})

describe('nobody dies of a death that is only played', () => {
  test.each([
    'Inmates of Roble prison faked the death of a prisoner to steal the keys.',
    'Inmates of Roble prison faked a fight to draw the guards in.',
  ])('%s', (text) => expect(linesOf(readText(text), 'killed', 'attack')).toEqual([]))
  test.each([
    'En la cárcel de Roble se fingió la muerte de un preso para robar las llaves.',
    'Los presos de Roble simularon una riña.',
  ])('%s', (text) => expect(linesOf(leer(text), 'killed', 'attack')).toEqual([]))
})

test('a riot over what was faked broke out', () =>
  expect(linesOf(readText('Faked documents led to a riot at Roble prison.'), 'attack')).toEqual(['attack -']))

test('"si bien" supposes nothing', () => {
  const text = 'Hubo calma en la cárcel de Roble, si bien murieron nueve presos.'
  expect(linesOf(leer(text), 'killed')).toEqual(['killed 9'])
})
