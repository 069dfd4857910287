import { describe, expect, test } from 'vitest'
import { claim, exactly, gazetteer, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'
import { tieFigures } from '@/lib/reading/ties/tie-figures'

/** Figures of one text, each in its sentence. */
function read(text: string, figures: readonly [string, number, Partial<StoredClaim>?][]) {
  const claims = figures.map(([words, value, more]) => {
    const start = text.indexOf(words)
    const from = text.lastIndexOf('. ', start)
    const sentence = { start: from < 0 ? 0 : from + 2, end: text.indexOf('.', start) + 1 }
    const evidence = { start, end: start + words.length }
    return claim({ article: 'a', place: port, quantity: exactly(value), sentence, evidence, ...more })
  })
  return tieFigures(claims, text)
}

const told = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ kind, quantity }) => `${quantity?.value} ${kind}`)

const injured = { kind: 'injured' } as const

describe('some of the dead, sentences behind the toll', () => {
  test.each([
    'The toll rose to 21. Rescuers dug all night. Two firefighters were among the dead.',
    'The toll rose to 21. Rescuers dug all night. Among those killed were Two firefighters.',
    'La cifra subió a 21. Siguen buscando. Entre los fallecidos hay Two bomberos.',
  ])('%s', (text) => {
    const claims = read(text, [
      ['21', 21],
      ['Two', 2],
    ])
    expect(told(claims)).toEqual(['21 killed'])
    const [total, few] = claims
    const relations = relateClaims(claims, gazetteer).get(few?.id ?? '')
    expect(relations).toEqual([
      { to: total?.id, kind: 'part_of', reason: 'The same report gives 21, of which this is a share.' },
    ])
  })

  test('the hurt among whom some are counted are not the dead', () => {
    const text = 'The toll rose to 21. All 32 hurt are safe. Rain fell. Five officers are among the injured.'
    const claims = read(text, [
      ['21', 21],
      ['32', 32, injured],
      ['Five', 5, injured],
    ])
    expect(told(claims)).toEqual(['21 killed', '32 injured'])
  })

  test('a few of whom nobody says that they are among them stay for themselves', () => {
    const text = 'The toll rose to 21. Rescuers dug all night. Two firefighters died in a crash.'
    expect(
      told(
        read(text, [
          ['21', 21],
          ['Two', 2],
        ]),
      ),
    ).toEqual(['21 killed', '2 killed'])
  })

  test.each([
    'The toll rose to 21. Among the dead are Seven minors and Four foreigners.',
    'La cifra subió a 21. Entre los fallecidos identificados figuran Seven menores de edad y Four extranjeros.',
  ])('all that are told among them, some of whom may be the same: %s', (text) => {
    const claims = read(text, [
      ['21', 21],
      ['Seven', 7],
      ['Four', 4],
    ])
    expect(told(claims)).toEqual(['21 killed'])
  })

  test('where their sentence names no place, they are of the toll all the same', () => {
    const text = 'The toll rose to 21 in Port. Among the dead are Seven minors and Four foreigners.'
    const claims = read(text, [
      ['21', 21],
      ['Seven', 7, { place: null }],
      ['Four', 4, { place: null }],
    ])
    expect(claims.map(({ tie }) => tie?.with)).toEqual([undefined, claims[0]?.id, claims[0]?.id])
  })

  test('seven and four who died are eleven', () => {
    const text = 'The toll rose to 21. Seven minors and Four foreigners died in a crash.'
    const claims = read(text, [
      ['21', 21],
      ['Seven', 7],
      ['Four', 4],
    ])
    expect(claims.map(({ tie }) => tie?.as)).toEqual([undefined, undefined, 'listed'])
  })
})
