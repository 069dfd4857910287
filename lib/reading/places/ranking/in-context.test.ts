import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'
import { judgeBy } from './rank-places'
import weights from './weights.json'

/** The last number of a text: where it lies. */
const placeOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.findLast(({ quantity }) => quantity !== null)?.place?.id

const riot =
  'Fourteen inmates were killed in a riot at Roble prison on Sunday. Gunfire was heard until noon. Soldiers went in at one.\n\n'
const seizure =
  'Nine guards were taken hostage at Roble prison on Tuesday. Inmates climbed on the roofs. The army surrounded the jail.\n\n'
const shots =
  'Six people were shot dead at a bus stop in Tarsis on Monday. The attackers fled. Schools were shut.\n\n'

describe('a figure stays at the scene, whatever other place the text has gone to since', () => {
  test.each([
    [
      'where families wait',
      `${riot}Families waited in Tarsis. The mayor opened a school. The wounded number 22, doctors said.`,
      'roble',
    ],
    [
      'where a minister speaks',
      `${seizure}A judge in Tarsis ordered a search. The minister spoke in Puerto Lago. By night 60 soldiers were inside and four hostages were free.`,
      'roble',
    ],
  ])('%s', (_, text, place) => {
    expect(placeOf(readText(text))).toBe(place)
    // By the traits alone it was there.
    expect(placeOf(readText(text, { judge: judgeBy(weights) }))).not.toBe(place)
  })

  test('in Spanish', () =>
    expect(
      placeOf(
        leer(
          'Nueve guías fueron retenidos en la cárcel de Roble el martes. Los presos subieron a los techos. El ejército rodeó el penal.\n\nUna jueza de Tarsis ordenó un registro. El ministro habló en Puerto Lago. Cuatro guías fueron liberados por la noche.',
        ),
      ),
    ).toBe('roble'))

  test('and the reason says by what it was judged', () =>
    expect(
      readText(
        `${shots}A judge in Tarsis ordered a search. The minister spoke in Puerto Lago. Two more people died on Tuesday.`,
      ).claims.at(-1)?.placeReason,
    ).toBe('the sentence names no place; Tarsis fits best: told as figures of such a place are'))
})

describe('it goes where the text goes with its figures', () => {
  test('to another prison whose guards are freed', () =>
    expect(
      placeOf(
        readText(
          `${seizure}Cumbres prison stayed quiet until noon. Then its guards were seized as well. Four of them were let go at dawn.`,
        ),
      ),
    ).toBe('cumbres'))
  test('to another prison with wounded of its own', () =>
    expect(
      placeOf(
        readText(`${riot}Cumbres prison was searched, too. Nothing was found. Another 22 inmates were hurt.`),
      ),
    ).toBe('cumbres'))
})
