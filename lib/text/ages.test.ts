import { expect, test } from 'vitest'
import { findAges } from './ages'
import { findNumbers } from './numbers'
import { findTokens } from './tokens'

const agesOf = (text: string, language: 'en' | 'es') => {
  const tokens = findTokens(text)
  return findAges(tokens, findNumbers(tokens, language), language).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end),
  )
}

test.each([
  ['Two guards, aged 30 and 41, were killed.', ['aged 30 and 41']],
  ['Five inmates aged between 20 and 45 were killed.', ['aged between 20 and 45']],
  ['Two men, 30 and 41 years old, were killed.', ['30 and 41 years old']],
  ['John Smith (24) was killed.', ['24']],
  ['The dead were put at 110, all of them older than 60.', ['older than 60']],
  ['Two under the age of ten died.', ['the age of ten']],
  ['The group counted 110 dead, all over 60.', ['all over 60']],
  ['Most of them over 60, the 110 died.', ['Most of them over 60']],
  ['The dead are 110, all over 60 provinces.', []],
  ['The toll rose to over 60.', []],
  ['Fewer than 60 died, many more than 50.', []],
  ['Between 20 and 30 inmates were killed.', []],
  ['Half of the dead were 70 and over.', ['70 and over']],
  ['Those 70 or older were killed.', ['70 or older']],
  ['The attack killed 30 and over 100 were injured.', []],
  ['Police shot 12 and over the weekend 30 more.', []],
  ['Clashes injured 30 and over $5m was looted.', []],
  ['Everyone 18 and over in the town was searched.', ['18 and over']],
  ['Police arrested six people over 18 last week.', ['people over 18']],
  ['Police arrested six people over 12 killings.', []],
  ['The blast killed 12 and older residents fled.', []],
  ['Aged guards freed 12 and 14 inmates.', []],
])('ages in English: %s', (text, expected) => expect(agesOf(text, 'en')).toEqual(expected))

test.each([
  ['Dos guardias, de 30 y 41 años, murieron.', ['de 30 y 41 años']],
  ['Diez reos de entre 20 y 45 años murieron.', ['de entre 20 y 45 años']],
  ['Murió Juan Mora (24).', ['24']],
  ['Hubo 110 muertos, todos mayores de 60.', ['mayores de 60']],
  ['Entre los muertos hay tres menores de 12.', ['menores de 12']],
  ['El número de muertos es mayor de 60.', []],
  ['El escritor murió a los 84 en su casa.', ['a los 84']],
  ['Fue abatido a los 45.', ['a los 45']],
  ['Mataron a los 84 en su casa.', []],
  ['Murieron a los 12 días.', []],
  ['Murieron 12 y 5 años después hubo juicio.', []],
])('ages in Spanish: %s', (text, expected) => expect(agesOf(text, 'es')).toEqual(expected))
