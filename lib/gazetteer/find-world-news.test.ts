import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { loadGazetteer } from '@/lib/server/load-gazetteer'
import { readMarked } from '../../data/build/names/examples'

const gazetteer = await loadGazetteer(['EC'])
const find = (text: string) => findToponyms(text, 'en', gazetteer).mentions

/** Invented news from many countries that the model was not shown: one passage a line, its places in double brackets. */
const passages = readMarked(join(import.meta.dirname, 'testing/world-news.txt'), 'en')

test('of the places in short news from anywhere three in four are found, and nine in ten of those found are places', () => {
  let [gold, said, hit] = [0, 0, 0]
  for (const { text, places } of passages) {
    const spans = new Set(places.map(({ start, end }) => `${start} ${end}`))
    const found = find(text)
    gold += spans.size
    said += found.length
    hit += found.filter(({ start, end }) => spans.has(`${start} ${end}`)).length
  }
  expect(passages.length).toBeGreaterThanOrEqual(40)
  expect(hit / said).toBeGreaterThan(0.9)
  expect(hit / gold).toBeGreaterThan(0.75)
})

test.each<[text: string, ...places: string[]]>([
  ['A man was shot on Maple Street in Tulsa.', 'Maple Street', 'Tulsa'],
  ['The march ended at Trafalgar Square in London.', 'Trafalgar Square', 'London'],
  ['A ferry sank in the Black Sea off Odesa.', 'Black Sea', 'Odesa'],
  ['Sen. Jon Tester, D-Mont., flew to Billings.', 'Mont.', 'Billings'],
])('streets, squares, seas and places in other names are marked: %s', (text, ...places) =>
  expect(find(text).map((mention) => mention.text)).toEqual(places),
)

test.each<[text: string, ...places: string[]]>([
  ['Georgia Webb, 13, is ill. "Georgia is brave," her mother said. Georgia\'s doctor agreed.'],
  ['Wall Street fell, and Africa and Europe trade more.'],
  ['Reading beat Derby; the Toronto Star was there.'],
])('people, markets, continents and clubs are none: %s', (text, ...places) =>
  expect(find(text).map((mention) => mention.text)).toEqual(places),
)
