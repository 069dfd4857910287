import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

/** What a name of the text stands for: kind and country, or nothing. */
function placeOf(name: string, text: string) {
  const toponyms = geoparse(text, 'en', gazetteer, ['EC'])
  const found = toponyms.find(({ text: own }) => own === name)
  if (!found) throw new Error(`${name} is not found`)
  return found.place ? `${found.place.kind} ${found.place.country}` : null
}

test('Washington is the capital where nothing says the state', () => {
  const text =
    'Washington cut its aid, officials in Nairobi said. Kenya asked the United States to reconsider.'
  expect(placeOf('Washington', text)).toBe('city US')
})
test('the capital moves no town into the state of its name', () =>
  expect(
    placeOf('Geneva', 'Envoys from Washington and Paris were due in Geneva for talks on Syria.'),
  ).not.toBe('city US'))
test.each([
  ['Pyrenees', 'Snow fell in the Pyrenees on Monday.'],
  ['Danube', 'The ship sank in the Danube near Vukovar.'],
  ['Africa', 'Malaria kills in Africa, officials in Nairobi said.'],
])('%s lies in no one place', (name, text) => expect(placeOf(name, text)).toBeNull())
test('a side or a county of a name is the area, not its town', () => {
  expect(placeOf('New York', 'Snow closed roads in western New York, near Buffalo.')).toBe('province US')
  expect(placeOf('New York', 'Snow closed roads in New York and Boston.')).toBe('city US')
})
test('a quarter named before its city does not make the state of the city’s name of it', () => {
  const text = 'Shots rang out in Jacarezinho at dawn. Rio de Janeiro mourned, and Brazil asked for answers.'
  expect(placeOf('Rio de Janeiro', text)).toBe('city BR')
})
test.each([
  ['Rockfort', 'Four people died in Rockfort. Illinois police are investigating.'],
  ['Canaan', 'Four people were killed in Canaan. The Israeli army denied it.'],
  ['Westlands', 'Four people were killed in Westlands. Dutch police arrested two men in The Hague.'],
  ['El Bosque', 'Fire ran through El Bosque and killed two people.'],
])('%s is no quarter of a country that the article never names', (name, text) =>
  expect(placeOf(name, text)).toBeNull(),
)
test('and is one where the article names its country', () =>
  expect(placeOf('Westlands', 'Two people died in Westlands. Kenyan police used tear gas.')).toBe('city KE'))
test.each([
  ['Robledo', 'Robledo was shot dead in Medellín on Monday, police in Colombia said.'],
  ['Rosita', 'Police said Rosita was killed in Managua. Nicaragua has seen three such deaths.'],
])('%s, who only does or says something, may be a person and is no quarter', (name, text) =>
  expect(placeOf(name, text)).toBeNull(),
)
test('but is one where the text says that something is there', () => {
  expect(placeOf('Robledo', 'Two people were killed in Robledo, police in Colombia said.')).toBe('city CO')
  expect(placeOf('Khayelitsha', 'Riots hit Khayelitsha, Cape Town, South Africa.')).toBe('city ZA')
})
test('a town of another country is not meant because people of that country come into the story', () => {
  const text =
    'Seventeen died in Belen, 270 km from Tegucigalpa, prosecutors in Honduras said. Mexican cartels control the coast.'
  expect(placeOf('Belen', text)).toBeNull()
  expect(placeOf('Belen', text.replace('Mexican', 'From Villahermosa in Mexico,'))).toBe('city MX')
})
test('an article that opens a sentence is not the letters of a state', () => {
  const text = 'Estados Unidos envió ayuda. La provincia de Azuay espera.'
  expect(geoparse(text, 'es', gazetteer, ['EC']).map(({ text: own }) => own)).not.toContain('La')
})
