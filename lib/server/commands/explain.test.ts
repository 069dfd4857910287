import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import type { Reading } from '@/lib/model/reading'
import { explainReading, paintFor } from '@/lib/server/commands/explain'
import { findSentences } from '@/lib/text/sentences'

const text = 'At least 12 guards were freed in Tarsis. They are aged 30.'
const article: Article = {
  id: 'a',
  title: 'Guards walk\u0007 free',
  publisher: 'Harbour Gazette',
  url: null,
  publishedAt: '2023-05-17',
  language: 'en',
  text,
}
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const [sentence = span(text), other = span(text)] = findSentences(text)
const claim: Claim = {
  id: 'c',
  kind: 'hostages_freed',
  quantity: { value: 12, low: 12, high: null, bound: 'at_least', form: 'digits' },
  unit: 'guards',
  place: null,
  placeReason: 'two places bear the name Tarsis',
  when: null,
  attribution: null,
  status: 'reported',
  historic: false,
  sentence,
  evidence: span('12'),
  explanation: {
    kind: [span('were freed')],
    number: span('12'),
    hedge: [span('At least')],
    place: [],
    date: [],
    speaker: [],
  },
}
const reading = {
  article: {} as Reading['article'],
  toponyms: [],
  claims: [claim],
  rejected: [{ sentence: other, evidence: span('30'), reason: '30: an age or part of a compound' }],
}
const explained = (isTerminal: boolean, env: Record<string, string> = {}) =>
  explainReading(article, reading, [sentence, other], paintFor(isTerminal, env))

describe('a reading for a person', () => {
  test('marks the words in brackets and tells beneath what they told, why there, and what was refused', () => {
    expect(explained(false).split('\n')).toEqual([
      'Guards walk  free (Harbour Gazette, 2023-05-17)',
      '',
      '[number: number] [hedge: hedge] [kind: kind] [place: place] [date: date] [speaker: speaker]',
      '',
      '[hedge: At least] [number: 12] guards [kind: were freed] in Tarsis.',
      '    hostages freed at least 12 (reported)',
      '      number   at least 12 guards, from "12"',
      '      hedge    at least, from "At least"',
      '      kind     hostages_freed, from "were freed"',
      '      place    nowhere (two places bear the name Tarsis), from no words here',
      '',
      'They are aged 30.',
      '    not claimed: 30: an age or part of a compound',
    ])
  })

  test('is in colour on a terminal, unless it is asked to be plain', () => {
    expect(explained(true)).toContain(
      '\u001b[1;33m12\u001b[0m guards \u001b[31mwere freed\u001b[0m in Tarsis.',
    )
    expect(explained(true, { NO_COLOR: '1' })).toBe(explained(false))
    expect(explained(true, { TERM: 'dumb' })).toBe(explained(false))
  })
})
