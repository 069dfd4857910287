import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const hostages = ['hostages_held', 'hostages_freed'] as const

test.each([
  [
    'Inmates held 57 guards at Roble prison. The first 40 walked out on Monday, with the other 17 following at dawn.',
    ['hostages_held 57', 'hostages_freed 40', 'hostages_freed 17'],
  ],
  [
    'Inmates hold 53 guards at Roble prison. By nightfall nine had come out, and 44 were still inside.',
    ['hostages_held 53', 'hostages_freed 9', 'hostages_held 44'],
  ],
  [
    'Inmates seized 57 people at Roble prison. They came out in groups: the seven police officers first, then 50 guards.',
    ['hostages_held 57', 'hostages_freed 7', 'hostages_freed 50'],
  ],
  [
    'Inmates seized 30 guards at Roble prison. The handover came in stages: 20 at noon, six at dusk and the last four after dark.',
    ['hostages_held 30', 'hostages_freed 20', 'hostages_freed 6', 'hostages_freed 4'],
  ],
  [
    'Inmates seized 30 guards at Roble prison. The release of 40 inmates was ordered: 20 on Monday and 20 on Tuesday.',
    ['hostages_held 30'],
  ],
  [
    'Some 80 guards and cooks were seized in three prisons and freed within two days.',
    ['hostages_held 80 about', 'hostages_freed 80 about'],
  ],
  [
    'Inmates took guards hostage at Roble prison. The captives walked out by nightfall.',
    ['hostages_held -', 'hostages_freed -'],
  ],
  [
    'Inmates at Roble prison held two guards and a nurse for an hour.',
    ['hostages_held 2', 'hostages_held 1'],
  ],
])('those who leave are held no more: %s', (text, expected) =>
  expect(linesOf(readText(text), ...hostages)).toEqual(expected),
)

test.each([
  [
    'Los 42 empleados retenidos en Roble han ido saliendo por tandas: 30 por la mañana, ocho por la tarde y los cuatro últimos al anochecer.',
    ['hostages_held 42', 'hostages_freed 30', 'hostages_freed 8', 'hostages_freed 4'],
  ],
  [
    'Los presos retuvieron a 42 guías en Roble. La entrega fue por partes: 30 a mediodía, ocho por la tarde y los cuatro restantes, ya de noche.',
    ['hostages_held 42', 'hostages_freed 30', 'hostages_freed 8', 'hostages_freed 4'],
  ],
  [
    'Los presos retuvieron a 42 guías en Roble. Así será la liberación: 30 hoy y 12 mañana.',
    ['hostages_held 42'],
  ],
  [
    'Recuperaron la libertad los 30 guías y cinco policías que estaban en poder de los presos de Roble.',
    ['hostages_freed 30', 'hostages_freed 5'],
  ],
  [
    'Los presos retienen a 53 guías en Roble. Habían salido nueve y dentro seguían 44.',
    ['hostages_held 53', 'hostages_freed 9', 'hostages_held 44'],
  ],
  ['En poder de los internos se encuentran 26 guías de Roble.', ['hostages_held 26']],
  ['En Roble cinco agentes resultaron heridos; otros dos fueron rehenes por una hora.', ['hostages_held 2']],
  [
    'Los presos de Roble retuvieron durante una hora a dos guías y a una enfermera.',
    ['hostages_held 2', 'hostages_held 1'],
  ],
])('told in Spanish: %s', (text, expected) => expect(linesOf(leer(text), ...hostages)).toEqual(expected))

test.each([
  ['En la cárcel de Roble se hallan 96 celdas.'],
  ['En manos del ministro se encuentran 12 informes sobre la cárcel de Roble.'],
])('what lies somewhere is held by nobody: %s', (text) =>
  expect(linesOf(leer(text), ...hostages)).toEqual([]),
)
