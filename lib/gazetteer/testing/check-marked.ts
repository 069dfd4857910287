import { expect } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import { describeMark, parseMarked } from '@/lib/gazetteer/testing/marked-text'
import type { Language } from '@/lib/model/article'

/** For tests: exactly the marked places are found, and stand for the marked ones. */
export const checkMarked = (gazetteer: Gazetteer) => (language: Language) => (marked: string) => {
  const { text, places } = parseMarked(marked)
  const found = findToponyms(text, language, gazetteer)
  const read = resolveToponyms(found, { text, language, countries: ['EC'] }, gazetteer)
  expect(read.map((t) => describeMark(t.start, t.text, t.place?.id ?? null))).toEqual(places)
}
