import { expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { loadGazetteer } from '@/lib/server/load-gazetteer'

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
  ['Florence Webb ran. Florence was first, and Florence cheered in Leeds.', 'Leeds'],
  ['The White House denied it; a Spanish minister and Canadian troops went to Oslo.', 'Oslo'],
  ['Chelsea and Troy Harmon own the shop in Dayton, Ohio.', 'Dayton', 'Ohio'],
])('people, offices and peoples are none: %s', (text, ...places) => expect(named(text)).toEqual(places))
