import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['SD'])
const tell = (language: Language, text: string) => sayIds(geoparse(text, language, gazetteer, ['SD'])).join()

test.each<[Language, string, string]>([
  ['en', 'Al Koma = town:sd-el-koma', 'A strike on a market in Al Koma, in Sudan, killed four.'],
  ['en', 'Hamrat el-Sheikh = town:sd-hamrat-al-sheikh', 'Hamrat el-Sheikh, in Sudan, was hit by a drone.'],
  [
    'es',
    'Al Koma = town:sd-el-koma',
    'Murieron cinco en un mercado de Al Koma, al este de El Fasher, en Sudán.',
  ],
])('the article of an Arabic name is spelt as it may be (%s): %s', (language, told, text) =>
  expect(tell(language, text)).toContain(told),
)
test.each<[Language, string]>([
  ['en', 'Essam al-Din al-Sayed, a doctor in Sudan, said twelve died. Al-Sayed spoke on Monday.'],
  ['en', 'Al-Hilu met al-Mahdi and al-Burhan in Khartoum, Sudan. Al-Burhan left.'],
  ['en', 'Al Gore said nine died in Khartoum, Sudan.'],
  ['es', 'El Mahdi, ministro de Sudán, dijo que nueve murieron en Jartum.'],
  ['es', 'Al Menos nueve murieron en Jartum, Sudán. El Salto fue duro.'],
])('but who is called so is no town (%s): %s', (language, text) =>
  expect(tell(language, text)).not.toMatch(/(?:^|,)(?:al|el)[ -]\p{L}+ = (?:town|geonames)/iu),
)

test.each<[Language, string]>([
  ['en', 'In Kalogi 40 people died on Monday. Sudan is at war.'],
  ['es', 'En Kalogi 40 personas murieron el lunes. Sudán está en guerra.'],
])('a number of people may stand right behind a name (%s): %s', (language, text) =>
  expect(tell(language, text)).toContain('Kalogi = town:sd-kalogi'),
)
test.each<[Language, string]>([
  ['en', 'In May 40 people died in Sudan, and in Hope 12 people see their future.'],
  ['en', 'In Bashir 12 officers saw a friend, and in Covid 19 cases rose in Sudan.'],
  ['es', 'En Mayo 12 personas murieron en Sudán. En Navidad 3 heridos.'],
])('and a month or a person stays what it is (%s): %s', (language, text) =>
  expect(tell(language, text)).not.toMatch(/(?:May|Mayo|Hope|Bashir|Covid|Navidad) = (?:town|geonames)/),
)
