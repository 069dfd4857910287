import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
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
  ['Wall Street fell; the Bank of America, the European Union and Air Asia trade more.'],
  ['Her sons, Devon and Ross, and her daughter, Savannah, survive her.'],
  ['Dr. Ernesto Belém and the Rev. Roman Siena prayed.'],
  ['Joss Kent, who plays for the Oakland Raiders, thanked Father Milan Siena.'],
  ['Reading beat Derby; the Toronto Star was there.'],
  ['A strike on Hamas killed 12; three hostages were freed by Hamas.'],
  ['In talks with the Anti-Balaka, nothing was agreed.'],
])('people, markets, bodies and clubs are none: %s', (text, ...places) =>
  expect(find(text).map((mention) => mention.text)).toEqual(places),
)

test.each<[text: string, ...places: string[]]>([
  ['Malaria spreads in Africa and southeast Asia, and in South America.', 'Africa', 'Asia', 'South America'],
  ['The voters of America were tired, in Ohio above all.', 'America', 'Ohio'],
  ['The Danube and the Sava rose; snow fell in the Pyrenees.', 'Danube', 'Sava', 'Pyrenees'],
  ['A boat sank in the Gulf of Oman, another off the Isle of Wight.', 'Gulf of Oman', 'Isle of Wight'],
  ['Hikers got lost near Lake Torrin.', 'Lake Torrin'],
])('continents and what nature made are places: %s', (text, ...places) =>
  expect(find(text).map((mention) => mention.text)).toEqual(places),
)

test('a continent is no place of an article on prisons, nor of a Spanish one', () => {
  expect(find('Nine inmates died in the prison. No jail in Africa holds as many prisoners.')).toEqual([])
  expect(findToponyms('La malaria crece en Asia.', 'es', gazetteer).mentions).toEqual([])
})

test.each<[text: string, ...places: string[]]>([
  ['In Tewkesbury the abbey stood. At Bewdley a wall fell.', 'Tewkesbury', 'Bewdley'],
  ['In Kutaisi I met a lawyer from Telavi.', 'Kutaisi', 'Telavi'],
  ['TORONTO - The Ontario government will pay.', 'TORONTO', 'Ontario'],
  ['He lives in Bratton-under-Wold, near Bristol.', 'Bratton-under-Wold', 'Bristol'],
])('what opens a sentence is no part of the name behind it: %s', (text, ...places) =>
  expect(find(text).map((mention) => mention.text)).toEqual(places),
)
