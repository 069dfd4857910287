import { expect } from 'vitest'
import type { Language } from '@/lib/model/article'
import { findToponyms } from '../find-toponyms'
import type { Gazetteer } from '../gazetteer'
import { resolveToponyms } from '../resolve-toponyms'
import { describeMark, parseMarked } from './marked-text'

/** For tests: exactly the marked places are found, and stand for the marked ones. */
export const checkMarked = (gazetteer: Gazetteer) => (language: Language) => (marked: string) => {
  const { text, places } = parseMarked(marked)
  const found = findToponyms(text, language, gazetteer)
  const read = resolveToponyms(found, { text, language, countries: ['EC'] }, gazetteer)
  expect(read.map((t) => describeMark(t.start, t.text, t.place?.id ?? null))).toEqual(places)
}
