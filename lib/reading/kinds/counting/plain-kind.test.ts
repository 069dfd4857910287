import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { sentencesOf } from '@/lib/text/sentences'
import { viewAll } from '../../view-article'
import { plainKind } from './plain-kind'

/** The kind whose file the history shows: those on hunger strike. */
const rule = plainKind('other_count', {
  unit: 'people',
  suffers: ['strike'],
  nouns: ['strike'],
  who: ['inmate', 'detainee', 'person'],
  beside: 'hunger food hambre',
})

const article = { id: 'a', title: 'A', publisher: 'The Paper', url: null, publishedAt: null }

const found = (text: string, language: Language = 'en') =>
  viewAll({ ...article, text, language }, sentencesOf(text), []).flatMap((view) =>
    rule
      .find(view, { views: [], earlier: [], hostages: false, crisis: true })
      .map(({ quantity, rank }) => [quantity?.value, rank]),
  )

describe('a kind that says in data how it is found', () => {
  test('counts those whom its verbs and nouns tell of, before kinds of a wider meaning', () => {
    expect(found('200 inmates went on hunger strike.')).toEqual([[200, -1]])
    expect(found('Unos 300 internos se declararon en huelga de hambre.', 'es')).toEqual([[300, -1]])
  })

  test('and nobody where the words beside are missing, or others are counted', () => {
    expect(found('200 inmates went on strike.')).toEqual([])
    expect(found('No inmate is on hunger strike.')).toEqual([])
  })
})
