import { expect, test } from 'vitest'
import { plainSpelling } from './plain-spelling'

test.each([
  ['Herāt', 'AF', 'Herat'],
  ['Al ‘Arīsh', 'EG', 'Al Arish'],
  ['Arkhangel’sk', 'RU', 'Arkhangelsk'],
  ['Diyarbakır', 'TR', 'Diyarbakir'],
  ['İzmir', 'TR', 'Izmir'],
  ['Huế', 'VN', 'Hue'],
  ['Ðà Lạt', 'VN', 'Da Lat'],
  ['Sunch’ŏn', 'KP', 'Sunchon'],
])('%s in %s is %s', (name, country, plain) => {
  expect(plainSpelling(name, country)).toBe(plain)
})

test('an apostrophe of English stays', () => {
  expect(plainSpelling('Cox’s Bāzār', 'BD')).toBe('Cox’s Bazar')
})

test('marks that English writes too stay', () => {
  expect(plainSpelling('Bogotá', 'CO')).toBe('Bogotá')
  expect(plainSpelling('Xi’an', 'CN')).toBe('Xi’an')
})
