import { expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const named = (text: string) => findToponyms(text, 'en', gazetteer).mentions.map((mention) => mention.text)

test.each<[text: string, ...places: string[]]>([
  ['LUBBOCK, Texas (AP) — Two men were hurt in Lubbock on Friday.', 'LUBBOCK', 'Texas', 'Lubbock'],
  ['ASHEVILLE, N.C. — Crews from Asheville closed the road.', 'ASHEVILLE', 'N.C.', 'Asheville'],
  ['TOLEDO — Deputies of Fulton County, Ohio, found the car.', 'TOLEDO', 'Fulton County', 'Ohio'],
  ['A man from Red Deer, Alta., was charged in Calgary.', 'Red Deer', 'Alta.', 'Calgary'],
  [
    'Thousands marched in Portland, Oregon, on Monday and in Philadelphia Tuesday.',
    'Portland',
    'Oregon',
    'Philadelphia',
  ],
  ['Stockton police and a Fresno fire crew shut the bridge.', 'Stockton', 'Fresno'],
  ['The Boston-based charity and a Zurich-based bank paid for it.', 'Boston', 'Zurich'],
  ['Goods wait at the Turkey-Syria border.', 'Turkey', 'Syria'],
  ['Arizona Gov. Doug Ducey met Senator Jon Tester of Montana.', 'Arizona', 'Montana'],
])('places of local news are marked: %s', (text, ...places) => expect(named(text)).toEqual(places))

test.each<[text: string, ...places: string[]]>([
  ['Three Dead In Denver Shooting', 'Denver'],
  ['Storm Hits Texas, Killing Two', 'Texas'],
  ['Floods Cut Off Villages Near Nairobi', 'Nairobi'],
])('a place is found in a headline that spells every word with a capital: %s', (headline, ...places) =>
  expect(named(`${headline}\n\nThe mayor of Boston, a city in Massachusetts, was shocked.`)).toEqual([
    ...places,
    'Boston',
    'Massachusetts',
  ]),
)

test.each<[text: string, ...places: string[]]>([
  ['Police in North London said so; the man was held in Leeds.', 'North London', 'Leeds'],
  ['Storms in North Texas and South Florida killed two.', 'North Texas', 'South Florida'],
  ['Shops shut in South Jersey and the Inland Empire.', 'South Jersey', 'Inland Empire'],
  ['North Dakota and South Sudan are no parts of a place.', 'North Dakota', 'South Sudan'],
])('a part of a well-known place is one name with its side: %s', (text, ...places) =>
  expect(named(text)).toEqual(places),
)

test('a part of a well-known place lies where the whole does', () => {
  const text = 'Police in North London said so; the man was held in Leeds.'
  const found = findToponyms(text, 'en', gazetteer)
  const [north] = resolveToponyms(found, { text, language: 'en', countries: ['EC'] }, gazetteer)
  expect(north?.place).toMatchObject({ name: 'London', country: 'GB' })
})

test.each<[text: string, ...places: string[]]>([
  ['A man of Newcastle upon Tyne, in England, drowned.', 'Newcastle upon Tyne', 'England'],
  ["Bombs fell on Sana'a and on Aden, in Yemen.", "Sana'a", 'Aden', 'Yemen'],
  ['The River Thames rose in London.', 'River Thames', 'London'],
  ['Bodies were pulled from the Tigris River in Baghdad.', 'Tigris River', 'Baghdad'],
  ['Two climbers from Japan died on Mount Everest.', 'Japan', 'Mount Everest'],
  ['A woman of Shoreditch and a man of Mayfair met in London.', 'Shoreditch', 'Mayfair', 'London'],
  ['Shots were heard in Greenwich Village, New York.', 'Greenwich Village', 'New York'],
  ["Police in St. John's, Newfoundland, have a name.", "St. John's", 'Newfoundland'],
  ['The Mumbai–Pune road in India is closed.', 'Mumbai', 'Pune', 'India'],
  ['A man of Co. Cork and a woman of County Down met in Dublin.', 'Co. Cork', 'County Down', 'Dublin'],
  ['Trade with Latin America and South America grew, Japan said.', 'Latin America', 'South America', 'Japan'],
  ['A boat sank in the South China Sea on Thursday.', 'South China Sea'],
])('names of more than one word are found whole: %s', (text, ...places) =>
  expect(named(text)).toEqual(places),
)

test.each<[text: string, ...places: string[]]>([
  ['Florence Webb ran. Florence was first, and Florence cheered in Leeds.', 'Leeds'],
  ['The White House denied it; a Spanish minister and Canadian troops went to Oslo.', 'Oslo'],
  ['Chelsea and Troy Harmon own the shop in Dayton, Ohio.', 'Dayton', 'Ohio'],
])('people, offices and peoples are none: %s', (text, ...places) => expect(named(text)).toEqual(places))
