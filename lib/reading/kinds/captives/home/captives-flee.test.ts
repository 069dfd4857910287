import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a captive who gets away by himself was neither let go nor an inmate', () => {
  test.each([
    [
      'Inmates hold 24 guards at Roble prison. Seventeen of them were let go on Friday, and another climbed out by himself.',
      ['hostages_freed 17', 'hostages_held 24', 'other_count 1'],
    ],
    [
      'Nine hostages had been released from Roble prison by then, and one scrambled over the wall.',
      ['hostages_freed 9', 'other_count 1'],
    ],
    [
      'Nine hostages were released from Roble prison on Friday. One saved himself by jumping a wall.',
      ['hostages_freed 9', 'other_count 1'],
    ],
    [
      'The captives of Roble prison are free. They had come out in stages: on Thursday one man, who climbed a wall; on Friday 41; on Saturday 95.',
      ['hostages_freed -', 'hostages_freed 41', 'hostages_freed 95', 'other_count 1'],
    ],
    [
      'Gunmen abducted 50 pupils in Tarsis. Eleven had escaped by Tuesday.',
      ['hostages_held 50', 'other_count 11'],
    ],
    [
      'Gunmen abducted 50 pupils in Tarsis. Three of them managed to flee.',
      ['hostages_held 50', 'other_count 3'],
    ],
    ['Inmates took nine guards hostage at Roble prison. Three escaped.', ['escaped 3', 'hostages_held 9']],
    // Whom gunmen free and who flees with them was an inmate.
    ['Thirty inmates fled Roble prison, and another escaped a day later.', ['escaped 1', 'escaped 30']],
  ])('%s', english)
  test.each([
    [
      'El viernes fueron liberados nueve guías retenidos en la cárcel de Roble y otro se escabulló por su cuenta.',
      ['hostages_freed 9', 'other_count 1'],
    ],
    [
      'Recobraron la libertad siete de los nueve guías retenidos en la cárcel de Roble. De los otros dos, uno se descolgó por una ventana y el segundo sigue adentro.',
      ['hostages_freed 7', 'hostages_held 9', 'other_count 1'],
    ],
    [
      'Doce rehenes de la cárcel de Roble fueron liberados. El viernes un guía saltó el muro y fue auxiliado.',
      ['hostages_freed 12', 'other_count 1'],
    ],
    [
      'De los 15 guías retenidos en Roble habían logrado escabullirse dos.',
      ['hostages_held 15', 'other_count 2'],
    ],
    // Many who flee by a prison's wall after such a story are inmates.
    [
      'Los rehenes de la cárcel de Roble eran 25 guías. De la cárcel de Cumbres escaparon 39.',
      ['escaped 39', 'hostages_held 25'],
    ],
    [
      'Los reos de la cárcel de Roble retuvieron a 22 guías. Cuatro presos se evadieron: a tres se los encerró y el cuarto continúa prófugo.',
      ['escaped 1', 'escaped 4', 'hostages_held 22'],
    ],
  ])('%s', spanish)
})

test.each([
  [
    'Thirteen girls were abducted in Tarsis. One of them managed to escape, so that 12 remain captive.',
    ['hostages_held 12', 'hostages_held 13', 'other_count 1'],
  ],
  // Others than those who got away.
  [
    'Thirteen girls were abducted in Tarsis. Five of them are pupils and eight are teachers.',
    ['hostages_held 13', 'hostages_held 5', 'hostages_held 8'],
  ],
])('who got away is no captive, though with those still held she makes up the sum: %s', (text, lines) =>
  expect(saidLines(readText(text))).toEqual(lines),
)

test('the same in Spanish', () =>
  expect(
    saidLines(
      leer(
        'Trece niñas fueron raptadas en Tarsis. Una de ellas logró fugarse, por lo que doce continúan cautivas.',
      ),
    ),
  ).toEqual(['hostages_held 12', 'hostages_held 13', 'other_count 1']))

test.each([
  [
    'Fifty pupils of the school in Tarsis have escaped and been reunited with their parents. Besides the 50 who escaped, 141 were never abducted.',
    ['other_count 50', 'other_count 50'],
  ],
  [
    'We have good news: fifty pupils of the school in Tarsis who were abducted on Friday have escaped and been reunited with their parents.',
    ['other_count 50'],
  ],
  // From no captivity.
  ['Nine villagers escaped when gunmen stormed Tarsis. Thirty were kidnapped.', ['hostages_held 30']],
  [
    'Three farmers narrowly escaped death when bandits who had abducted 12 people fired at them in Tarsis.',
    ['hostages_held 12'],
  ],
])('who "escaped and was reunited" got away, and was not let go: %s', (text, lines) =>
  expect(saidLines(readText(text))).toEqual(lines),
)

test('whom gunmen took is a captive', () =>
  expect(
    saidLines(
      readText(
        'Gunmen took 25 pupils in Tarsis on 7 May, but one of them escaped on the very same day, police said.',
      ),
    ),
  ).toContain('hostages_held 25'))
