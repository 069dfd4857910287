import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const measures = ['state_of_emergency', 'rights_suspended'] as const

test.each([
  [
    'El presidente, que el martes dictó la excepción en Arcos por 45 días, habló el viernes tras el motín de Roble.',
    ['state_of_emergency -', 'state_of_emergency 45'],
  ],
  [
    'Arcos está bajo excepción desde el 3 de mayo y por 60 días, tras el motín de Roble.',
    ['state_of_emergency -', 'state_of_emergency 60'],
  ],
  ['La excepción rige en Arcos desde el martes, tras el motín de Roble.', ['state_of_emergency -']],
  [
    'Hubo un motín en Roble. La excepción carcelaria, dispuesta por sesenta días, sigue.',
    ['state_of_emergency -', 'state_of_emergency 60'],
  ],
  [
    'Hubo un motín en Roble. Desde marzo hay excepción por 60 días en tres zonas.',
    ['state_of_emergency -', 'state_of_emergency 60'],
  ],
  ['Se decretaron toques de queda en dos ciudades de Arcos tras el motín de Roble.', ['rights_suspended -']],
  ['El decreto mantiene vigente el toque de queda en Arcos tras el motín de Roble.', ['rights_suspended -']],
])('an emergency by a shorter name: %s', (text, expected) =>
  expect(linesOf(leer(text), ...measures).toSorted()).toEqual(expected.toSorted()),
)

test.each([
  [
    'The president, whose 60-day emergency covering all the prisons took effect on Monday, spoke of the riot at Roble.',
    ['state_of_emergency -', 'state_of_emergency 60'],
  ],
  [
    'The president answered the riot at Roble with a nationwide state of emergency of 60 days.',
    ['state_of_emergency -', 'state_of_emergency 60'],
  ],
  [
    'The president declared the prison system in emergency after the riot at Roble.',
    ['state_of_emergency -'],
  ],
  [
    'There was a riot at Roble. The president put Arcos under exception again, for 60 days.',
    ['state_of_emergency -', 'state_of_emergency 60'],
  ],
  [
    'There was a riot at Roble. The president announced a state of internal commotion for 90 days.',
    ['state_of_emergency -', 'state_of_emergency 90'],
  ],
  ['Curfews have been decreed in two towns of Arcos after the riot at Roble.', ['rights_suspended -']],
  ['The decree keeps a night curfew in force in Arcos after the riot at Roble.', ['rights_suspended -']],
])('and in English: %s', (text, expected) =>
  expect(linesOf(readText(text), ...measures).toSorted()).toEqual(expected.toSorted()),
)

test.each([
  ['La regla en Roble es clara y la excepción rige solo para los enfermos.'],
  ['La excepción fue la cárcel de Roble, donde hubo tres heridos.'],
  ['El director de Roble hizo una excepción y dejó entrar a las familias tras el motín.'],
  ['Hubo un motín en Roble. Todas arden; la excepción, por 40 días, la dio Arcos sin heridos.'],
  ['Todo está en calma tras el motín de Roble, con la excepción de Arcos, cerrada por 60 días.'],
  ['Hubo un motín en Roble. Arcos es la excepción: lleva 60 días sin riñas.'],
  ['Hubo un motín en Roble. La excepción a la regla es Arcos, que lleva 60 días sin heridos.'],
  ['El juez extendió la excepción de pago a Belmonte tras el motín de Roble.'],
])('what is unlike the rest is no emergency: %s', (text) =>
  expect(linesOf(leer(text), ...measures)).toEqual([]),
)
