import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '../testing/island'
import { doubtBy } from './doubt'
import { type Answer, answers } from './judge'

/** Says of every number that it counts this, and how likely; nothing is read anew. */
const sureOf = (answer: Answer, likely = 1) => ({
  doubt: doubtBy(() => Float64Array.from(answers, (one) => (one === answer ? likely : 0))),
  look: () => [],
})

const text =
  'A riot that broke out at Roble prison before dawn on Monday left 12 inmates dead, the governor said.'

describe('a figure is withdrawn where annotated sentences tell a number so of something else', () => {
  test('and stays where they agree', () => {
    expect(linesOf(readText(text, sureOf('killed')))).toContain('killed 12')
    expect(linesOf(readText(text, sureOf('injured')))).not.toContain('killed 12')
  })
  test('and is told among what was looked at and not claimed, with the reason', () =>
    expect(readText(text, sureOf('inmates moved')).rejected).toContainEqual(
      expect.objectContaining({
        reason: expect.stringContaining('count something else by it (inmates moved)'),
      }),
    ))
  test('but not hostages who came free, the number being of both, unless nothing tells that they were held', () => {
    const both =
      'Nine guards were taken hostage at Roble prison before dawn on Monday and later freed by the police.'
    expect(linesOf(readText(both, sureOf('hostages_freed', 0.85)))).toEqual([
      'hostages_held 9',
      'hostages_freed 9',
    ])
    const held =
      'Nine guards were taken hostage at Roble prison before dawn on Monday while the police looked on from the gate.'
    expect(linesOf(readText(held, sureOf('hostages_freed')))).toEqual([])
  })
  test('nor captives counted by a number alone, unless they are all but ruled out, then in a short sentence too', () => {
    const alone = 'Forty guards were held at Roble prison. On Monday there were 12.'
    const [kept, gone] = [0.3, 0.1].map((held) => ({
      doubt: doubtBy(() =>
        Float64Array.from(answers, (one) =>
          one === 'hostages_held' ? held : one === 'killed' ? 1 - held : 0,
        ),
      ),
      look: () => [],
    }))
    expect(linesOf(readText(alone, kept))).toContain('hostages_held 12')
    expect(linesOf(readText(alone, gone))).not.toContain('hostages_held 12')
  })
  test('nor who fled and was caught again, of whom it is told just as well', () => {
    const both =
      'The nine inmates who escaped from Roble prison through a tunnel before dawn on Monday are back inside.'
    const said = linesOf(readText(both, { doubt: () => [] }))
    expect(said.length).toBeGreaterThan(0)
    expect(linesOf(readText(both, sureOf('recaptured inmates', 0.55)))).toEqual(said)
    expect(linesOf(readText(both, sureOf('escaped', 0.55)))).toEqual(said)
  })
  test('nor captives by their own name, beside nouns alone that tell of harm', () => {
    const left =
      'The riot at Roble prison before dawn on Monday left ten dead, 13 injured and four hostages inside the chapel.'
    expect(linesOf(readText(left, sureOf('injured')))).toContain('hostages_held 4')
    const hurt =
      'Four hostages at Roble prison, whom nobody had seen since Monday, were wounded by their captors at dawn.'
    expect(linesOf(readText(hurt, sureOf('injured')))).not.toContain('hostages_held 4')
  })
  test('nor people arrested, who are counted among others too', () =>
    expect(
      linesOf(
        readText(
          'Police who stormed Roble prison before dawn on Monday arrested 19 suspects over the fire in the yard.',
          sureOf('other'),
        ),
      ),
    ).toContain('detained 19'))
  test('nor in a short sentence, which the rules read well', () =>
    expect(linesOf(readText('A riot at Roble prison left 12 dead.', sureOf('injured')))).toContain(
      'killed 12',
    ))
  test('nor where it is of a kind that too few of them tell', () =>
    expect(
      linesOf(
        readText(
          'Roble prison, which lies on a hill above the town of Tarsis, was built for 400 inmates.',
          sureOf('killed'),
        ),
      ),
    ).toContain('inmates_capacity 400'))
})
