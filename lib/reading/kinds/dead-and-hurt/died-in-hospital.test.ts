import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['A woman who had been in hospital with burns died in Tarsis on Sunday.', 'en', ['killed 1']],
  ['A woman who had spent 17 days in hospital with burns died in Tarsis.', 'en', ['killed 1']],
  ['Two men who were taken to a clinic with burns died in Tarsis.', 'en', ['killed 2']],
  [
    'En Tarsis falleció en el Hospital Carlos van Buren una mujer de 74 años que llevaba 17 días internada con quemaduras.',
    'es',
    ['killed 1'],
  ],
  ['En Tarsis falleció en la Clínica Ana van den Berg un bombero herido.', 'es', ['killed 1']],
] as const)('who dies in hospital is dead and no longer hurt: %s', (text, language, lines) => {
  expect(linesOf(readText(text, { language }), 'killed', 'injured')).toEqual(lines)
})

test.each([
  ['Twelve people with burns remain in hospital in Tarsis.', 'en', ['injured 12']],
  [
    'A man who was in hospital with burns said that his son had died in Tarsis.',
    'en',
    ['injured 1', 'killed 1'],
  ],
  ['The ward he was taken from remains closed, and 12 people died in Tarsis.', 'en', ['killed 12']],
  ['En el Hospital Carlos van Buren de Tarsis van 12 muertos.', 'es', ['killed 12']],
  ['En Tarsis van 12 muertos y tres heridos.', 'es', ['killed 12', 'injured 3']],
] as const)('others stay what they are: %s', (text, language, lines) => {
  expect(linesOf(readText(text, { language }), 'killed', 'injured')).toEqual(lines)
})
