import { describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { parseCase } from './annotated-case'

const good = {
  id: 'fire',
  title: 'A fire',
  source: 'Harbour Gazette',
  published: '2023-05-17',
  language: 'en',
  text: 'Seven people died in Tarsis.',
  gold: [
    {
      sentence: 'Seven people died in Tarsis.',
      kind: 'killed',
      value: 7,
      bound: 'exact',
      place: 'Tarsis',
      place_type: 'city',
      note: 'keys that say nothing to the score are let be',
    },
  ],
  toponyms: [{ start: 21, end: 27, text: 'Tarsis', type: 'city', canonical: 'Tarsis' }],
}
const [fact] = good.gold
const [toponym] = good.toponyms

function complaintOf(change: object): string | null {
  const found = parseCase(JSON.stringify({ ...good, ...change }), 'fire.json')
  return isProblem(found) ? found.detail : null
}

describe('a case', () => {
  test('is taken when its marks stand in its text', () => {
    expect(complaintOf({})).toBeNull()
  })

  test.each([
    [{ gold: [{ ...fact, sentence: 'Eight people died.' }] }, 'gold.0: the text does not hold the sentence'],
    [{ gold: [{ ...fact, sentence_start: 3 }] }, 'gold.0: the sentence does not stand at 3'],
    [{ gold: [{ ...fact, kind: 'drowned' }] }, 'gold.0.kind'],
    [{ gold: [{ ...fact, bound: null }] }, 'value and bound are null together'],
    [{ gold: [{ ...fact, date: 'Monday' }] }, 'write YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ toponyms: [{ ...toponym, end: 26 }] }, 'toponyms.0: "Tarsis" does not stand where it is marked'],
    [{ published: '2023-02-31' }, 'there is no such day'],
    [{ text: undefined }, 'text'],
  ])('is refused with its file and the mark that is wrong', (change, complaint) => {
    expect(complaintOf(change)).toContain(complaint)
    expect(complaintOf(change)).toMatch(/^fire\.json: /)
  })

  test('is refused when it is no JSON', () => {
    expect(parseCase('{', 'fire.json')).toMatchObject({
      code: 'bad-case',
      detail: 'fire.json: it is no JSON',
    })
  })
})
