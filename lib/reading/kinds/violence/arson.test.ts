import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['Según la agencia, hay 92 incendios activos y se han quemado 43.000 hectáreas en Tarsis.', 'es'],
  ['El fuego quemó 1.400 casas en Tarsis.', 'es'],
  ['Los incendios han quemado la escuela de Tarsis.', 'es'],
  ['La escuela de Tarsis fue quemada por las llamas.', 'es'],
  ['La escuela de Tarsis se quemó por completo.', 'es'],
  ['Se incendió un bus en Tarsis.', 'es'],
  ['Flames torched 30 houses in Tarsis.', 'en'],
  ['Thirty houses in Tarsis were burned by the flames.', 'en'],
] as const)('what a fire burns nobody attacks: %s', (text, language) => {
  expect(linesOf(readText(text, { language }), 'attack')).toEqual([])
})

test.each([
  ['Encapuchados quemaron tres buses en Tarsis.', 'es'],
  ['Dos buses fueron quemados en Tarsis.', 'es'],
  ['Manifestantes quemaron bosques y tres casas en Tarsis.', 'es'],
  ['Pandilleros incendiaron un bus en Tarsis.', 'es'],
  ['The fire station in Tarsis was torched.', 'en'],
  ['The bus was burned by masked men in Tarsis.', 'en'],
  ['Firemen said that gangs torched the forest in Tarsis.', 'en'],
] as const)('what men burn they attack: %s', (text, language) => {
  expect(linesOf(readText(text, { language }), 'attack')).toEqual(['attack -'])
})
