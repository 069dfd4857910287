import { describe, expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const peru = await loadGazetteer(['PE'], [])

const placesIn = (text: string, language: Language) =>
  geoparse(text, language, peru, ['PE']).flatMap(({ place }) =>
    place ? [`${place.name} ${place.kind} ${place.country}`] : [],
  )

type Case = [Language, string, ...string[]]
const check = (language: Language, text: string, ...places: string[]) =>
  expect(placesIn(text, language)).toEqual(expect.arrayContaining(places))

describe('the name of the crisis’s country is the country’s', () => {
  test.each<Case>([
    ['en', 'In New York, a watchdog said 47 people had been killed in Peru.', 'Peru country PE'],
    ['es', 'En Nueva York, la ONG dijo que 47 personas murieron en el Perú.', 'Peru country PE'],
    ['en', 'Four died in Indianapolis, Indiana. Two people died in Peru.', 'Peru country PE'],
    ['en', 'A storm killed two people in Peru, Indiana.', 'Peru city US'],
  ])('%s: %s', check)
})

describe('where the article points at no country, a town of the crisis comes before a little known place abroad', () => {
  test.each<Case>([
    ['es', 'Los comuneros tienen en su poder a diez policías en Santo Tomás.', 'Santo Tomas city PE'],
    ['en', 'Villagers hold ten policemen in Santo Tomas.', 'Santo Tomas city PE'],
    ['es', 'En las Islas Vírgenes, diez policías siguen en Santo Tomás.', 'Saint Thomas province VI'],
  ])('%s: %s', check)
})

describe('a country that says something behind a comma holds no town before it', () => {
  test.each<Case>([
    ['en', 'Twelve people were killed in Goma, Rwanda said.', 'Goma city CD', 'Rwanda country RW'],
    ['es', 'Doce personas murieron en Goma, Ruanda aseguró que eran rebeldes.', 'Goma city CD'],
    ['en', 'Twelve people were killed in Goma, Congo, Rwanda said.', 'Goma city CD'],
  ])('%s: %s', check)
})
