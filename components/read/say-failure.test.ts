import { expect, test } from 'vitest'
import { readWords as en } from '@/components/words/en-read'
import { readWords as es } from '@/components/words/es-read'
import { toFieldError } from './say-failure'

const file = '---\ntitle: Guards walk free\n---\nTwo guards were freed.'
const draft = { text: file, language: '' as const, day: '', title: '', publisher: '' }
const failure = {
  kind: 'field',
  field: 'day',
  code: 'bad-article',
  detail: 'publishedAt: missing; write the day as YYYY-MM-DD',
} as const

test('of an article file without a day it is not said to leave the day empty', () => {
  const said = (words: typeof en) => toFieldError(words, failure, draft, 100)
  expect(said(en)).toEqual({
    field: 'day',
    said: 'The file needs the day of publication.',
    detail: failure.detail,
  })
  expect(said(es)?.said).toBe(es.errors.dayForFile)
})

test('a day that was written and does not exist may be left out again', () => {
  expect(toFieldError(en, failure, { ...draft, day: '2024-02-31' }, 100)?.said).toBe(en.errors.day)
  expect(toFieldError(en, failure, { ...draft, text: 'Two guards died.' }, 100)?.said).toBe(en.errors.day)
})
