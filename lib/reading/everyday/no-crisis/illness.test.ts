import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['Two bodies found in Tarsis corresponded to deaths from natural causes.', 'en', []],
  ['Two deaths at the shelter in Tarsis were due to natural causes.', 'en', []],
  ['Dos cuerpos hallados en Tarsis correspondían a fallecimientos por causas naturales.', 'es', []],
  ['Dos de los cuerpos de Tarsis eran de personas fallecidas por causas naturales.', 'es', []],
  ['The fire killed 131 people in Tarsis; two other deaths were from natural causes.', 'en', ['killed 131']],
  ['An inmate died of natural causes and 12 others were killed in Tarsis.', 'en', ['killed 12']],
  ['Un interno murió por causas naturales y otros doce fueron asesinados en Tarsis.', 'es', ['killed 12']],
  [
    'Twelve inmates were killed in Tarsis, though officials spoke of deaths from natural causes.',
    'en',
    ['killed 12'],
  ],
  ['El motín de Tarsis dejó 12 muertos; ninguno por causas naturales.', 'es', ['killed 12']],
  ['Murieron 131 personas en Tarsis, no por causas naturales sino por el fuego.', 'es', ['killed 131']],
  [
    'La cifra de 133 muertos en Tarsis incluye a todos, ya que dos cuerpos correspondían a fallecimientos por causas naturales.',
    'es',
    ['killed 133'],
  ],
] as const)('a natural death is nobody’s deed, and no other beside it: %s', (text, language, lines) => {
  expect(linesOf(readText(text, { language }), 'killed')).toEqual(lines)
})
