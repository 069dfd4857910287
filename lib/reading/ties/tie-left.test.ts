import { describe, expect, test } from 'vitest'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { claim, exactly, gazetteer, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { When } from '@/lib/model/claim'
import { tieFigures } from '@/lib/reading/ties/tie-figures'

/** Two figures of people held, of one sentence, each by its own words. */
function read(text: string, many: string, few: string, when: When | null = null) {
  const claims = [many, few].map((words, i) => {
    const start = text.indexOf(words)
    return claim({
      kind: 'hostages_held',
      article: 'a',
      place: port,
      quantity: exactly(i === 0 ? 71 : 43),
      sentence: { start: 0, end: text.length },
      evidence: { start, end: start + words.length },
      when,
    })
  })
  return tieFigures(claims, text)
}

describe('how many were taken, and how many of them are held still', () => {
  test.each([
    ['The council stands by its own count of 71 abducted and 43 still held.', '71', '43'],
    ['The council counts 71 kidnapped and 43 who remain in captivity.', '71', '43'],
    ['Of the 71 villagers seized at Roble, 43 are still in captivity.', '71', '43'],
    ['Some 43 of the 71 villagers taken at Roble are still being held.', '71', '43'],
    ['The union holds that 43 drivers remain in captivity, going by its list of 71.', '71', '43'],
    ['El sindicato dice que 43 choferes siguen retenidos, de un total de 71.', '71', '43'],
    ['La gobernación mantiene su recuento de 71 secuestrados y 43 que siguen retenidos.', '71', '43'],
    ['De los 71 vecinos secuestrados en Roble, 43 continúan en cautiverio.', '71', '43'],
    ['Unos 43 de los 71 vecinos raptados en Roble siguen en poder de la banda.', '71', '43'],
  ])('%s', (text, many, few) => {
    const claims = read(text, many, few)
    const [sum, left] = claims
    expect(claims.map(({ tie }) => tie)).toEqual([undefined, { as: 'left', with: sum?.id }])
    expect(relateClaims(claims, gazetteer).get(left?.id ?? '')).toEqual([
      { to: sum?.id, kind: 'part_of', reason: 'Of the 71, these are still held.' },
    ])
    expect(mergeClaims(claims, gazetteer)).toMatchObject([
      { quantity: { value: 43, low: 43, high: 43, bound: 'exact', latestClaim: left?.id } },
    ])
  })

  test('the day on which they were taken is not that on which some are held still', () => {
    const text = 'Some 43 of the 71 villagers taken at Roble on 2 May are still held.'
    const claims = read(text, '71', '43', on('2031-05-02'))
    expect(claims.map(({ when }) => when?.start)).toEqual(['2031-05-02', undefined])
    const { series = [] } = toLedger(claims).items[0] ?? {}
    expect(series.map(({ at, held }) => [at, held.low, held.high])).toEqual([
      ['2031-05-02', 71, 71],
      ['2031-05-10', 43, 43],
    ])
  })

  test.each([
    ['The band took 71 villagers and 43 drivers, who are still held.', '71', '43'],
    ['La banda retiene todavía a 71 vecinos y a 43 choferes.', '71', '43'],
  ])('who are told of one after the other are no rest of each other: %s', (text, many, few) => {
    expect(read(text, many, few).map(({ tie }) => tie?.as)).not.toContain('left')
  })
})
