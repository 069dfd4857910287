import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const placeOf = (name: string, text: string) => {
  const found = geoparse(text, 'es', gazetteer, ['EC']).find(({ text: own }) => own === name)
  return found?.place ? `${found.place.kind} ${found.place.country}` : null
}

test.each([
  ['Los Ángeles', 'Un sismo dejó 12 muertos, según la Onemi. En Los Ángeles hubo tres.', 'city CL'],
  ['Armenia', 'El INPEC reportó cinco heridos en Armenia.', 'city CO'],
])('a body of one country says which town is meant: %s', (name, text, place) =>
  expect(placeOf(name, text)).toBe(place),
)

test('a large town of the country that the article points at comes before another country of its name', () => {
  expect(placeOf('Armenia', 'La Policía colombiana halló dos cuerpos en Armenia.')).toBe('city CO')
  expect(placeOf('Armenia', 'La Policía rusa halló dos cuerpos en Armenia.')).toBe('country AM')
})
