import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readerOf } from '@/lib/reading/testing/real-places'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const read = readerOf(await loadGazetteer(['EC']), ['EC'])
const lines = (text: string, language: Language) =>
  read(text, language).claims.map(
    ({ kind, quantity, place }) =>
      `${kind} ${quantity?.bound === 'exact' ? quantity.value : '-'} @${place?.name ?? null}`,
  )

const haiti = {
  en: 'Haitian gangs attacked Mirebalais on Monday. At least 60 people were killed in Haiti.',
  es: 'Bandas haitianas atacaron el lunes Mirebalais. Al menos 60 personas murieron en Haití.',
}

test.each<[Language, string, string]>([
  [
    'en',
    `${haiti.en} The Dominican Republic sent 1,500 soldiers to the border, the defence minister said in Santo Domingo.`,
    'troops_deployed 1500 @Dominican Republic',
  ],
  [
    'es',
    `${haiti.es} República Dominicana envió 1.500 soldados a la frontera, dijo el ministro de Defensa en Santo Domingo.`,
    'troops_deployed 1500 @Dominican Republic',
  ],
  [
    'en',
    `${haiti.en} In Dajabon, 60 people were detained. Kenya said one of its officers had died.`,
    'killed 1 @Haiti',
  ],
  [
    'es',
    `${haiti.es} En Dajabón, 60 personas fueron detenidas. Kenia dijo que uno de sus agentes murió.`,
    'killed 1 @Haiti',
  ],
  ['en', `${haiti.en} In Kenya, one officer died, the ministry said.`, 'killed 1 @Kenya'],
  [
    'en',
    'Two men died in Tumaco, Colombia. In Quito, Ecuador said 11 of its soldiers had been killed in Orellana.',
    'killed 11 @Orellana',
  ],
])(
  'what a neighbour does at its border is there, and what befell its force abroad is not: %s: %s',
  (language, text, line) => expect(lines(text, language)).toContain(line),
)

test.each<[Language, string, string]>([
  [
    'en',
    'Thirteen miners died in La Libertad, Peru. The president said in the capital that 300 soldiers had arrived.',
    'troops_deployed 300 @La Libertad',
  ],
  [
    'es',
    'Trece mineros murieron en La Libertad, Perú. La presidenta dijo en la capital que 300 militares ya han llegado.',
    'troops_deployed 300 @La Libertad',
  ],
  [
    'en',
    'Thirteen miners died in La Libertad, Peru. The president said that in the capital 300 soldiers had arrived.',
    'troops_deployed 300 @Lima',
  ],
])('nor is what was said in the capital there: %s: %s', (language, text, line) =>
  expect(lines(text, language)).toContain(line),
)

test.each<[Language, string, string]>([
  [
    'en',
    'Three soldiers were killed in Jordan. Troops killed nine people in the Israeli-occupied West Bank.',
    'killed 9 @West Bank',
  ],
  ['en', 'A bomb in Baghdad killed two. Nine people died in Russian-held Kherson.', 'killed 9 @Kherson'],
  ['en', 'A bomb in Baghdad, Iraq, killed two. Nine people died in Russian-held Zorgo.', 'killed 9 @Iraq'],
])('who holds a place is no half of its name: %s: %s', (language, text, line) =>
  expect(lines(text, language)).toContain(line),
)
