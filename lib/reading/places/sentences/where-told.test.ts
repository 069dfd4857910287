import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test('where a press conference was held is not where what it told happened', () =>
  expect(
    placedLines(
      readText(
        'Nine guards were held in Roble prison on Monday. Four of the guards have been let go since, General Jon Arce told the Tarsis press conference.',
      ),
    ),
  ).toContain('hostages_freed 4 @roble'))

test('the province of whose police somebody is the head is not where it happened', () =>
  expect(
    placedLines(
      leer(
        'Una revuelta en la cárcel de Roble dejó 14 muertos. Otras nueve personas resultaron heridas, dijo el jefe de la Policía de la provincia de Belmonte.',
      ),
    ),
  ).toContain('injured 9 @roble'))

test('what answers a transfer of inmates did not happen in the prison that they left', () => {
  expect(
    placedLines(readText('Six attacks followed the transfer of 200 inmates from Roble prison.')),
  ).toContain('attack 6 @QV')
  expect(
    placedLines(leer('Hubo seis ataques tras el traslado de 200 presos de la cárcel de Roble.')),
  ).toContain('attack 6 @QV')
})

test('the capital before the colon is where nobody died, however often the report names it', () =>
  expect(
    placedLines(
      readText(
        'PUERTO LAGO, Valdoria: A riot in a prison of Valdoria has cost nine lives, authorities said on Monday.\n\nInmates had first killed three guards, the ministry said.\n\nSome 17 km east of Puerto Lago, the capital, Cumbres prison has 1,500 inmates. The prison was built in 1970.\n\nFour other guards were taken hostage. It is calm again.',
      ),
    ).filter((line) => line.endsWith('@puerto-lago')),
  ).toEqual([]))

test.each([
  [
    'All 38 worshippers abducted in Tarsis have regained their freedom, the governor announced on Sunday evening in Puerto Lago.',
    'hostages_freed 38 @tarsis',
  ],
  // What befell people there, and no speech.
  ['Gunmen raided a church. Two people were killed on Sunday evening in Tarsis.', 'killed 2 @tarsis'],
  ['Police said on Sunday in Tarsis 12 people had been killed.', 'killed 12 @tarsis'],
])('where it was announced, and on what evening, is not where it happened: %s', (text, line) =>
  expect(placedLines(readText(text))).toContain(line),
)

test('the same in Spanish', () =>
  expect(
    placedLines(
      leer(
        'Los 38 fieles secuestrados en Tarsis recobraron la libertad, anunció el gobernador el domingo por la noche en Puerto Lago.',
      ),
    ),
  ).toContain('hostages_freed 38 @tarsis'))
