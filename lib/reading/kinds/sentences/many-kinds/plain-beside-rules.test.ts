import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const kinds = ['killed', 'injured', 'escaped', 'hostages_held', 'hostages_freed'] as const

test.each([
  [
    'The attack on the police station in Tarsis left seven dead and wounded at least 20.',
    ['killed 7', 'injured 20 at_least'],
  ],
  ['A car bomb left two officers dead and wounded five others in Tarsis.', ['killed 2', 'injured 5']],
  ['The attack left three officers dead and injured another two in Tarsis.', ['killed 3', 'injured 2']],
  ['The youngest of the gunmen shot dead three in Tarsis.', ['killed 3']],
  ['The oldest of the gangs killed 12 in Tarsis.', ['killed 12']],
  ['The third guard killed in the riot at Roble prison was shot in the head.', ['killed 1']],
  [
    'Inmates released one of the 12 guards, who were seized at Roble prison on Sunday.',
    ['hostages_freed 1', 'hostages_held 12'],
  ],
  [
    'Of the 178 hostages, 137 guards and 14 staff were freed on Sunday.',
    ['hostages_held 178', 'hostages_freed 137', 'hostages_freed 14'],
  ],
])('what is told plainly stays beside what is refused: %s', (text, expected) =>
  expect(linesOf(readText(text), ...kinds)).toEqual(expected),
)

test.each([
  ['El ataque dejó siete muertos e hirió a 20 en Tarsis.', ['killed 7', 'injured 20']],
  ['El menor, de 16 años, mató a tres en Tarsis.', ['killed 3']],
  ['El mayor de los atentados mató a 12 e hirió a 30 en Tarsis.', ['killed 12', 'injured 30']],
  [
    'De los 178 rehenes, 137 guías y 14 administrativos fueron liberados el domingo.',
    ['hostages_held 178', 'hostages_freed 137', 'hostages_freed 14'],
  ],
])('lo que se cuenta llanamente queda en pie: %s', (text, expected) =>
  expect(linesOf(leer(text), ...kinds)).toEqual(expected),
)

test.each([
  ['A guard, 45, was shot dead outside Roble prison.', ['killed 1']],
  ['A police officer, 38, was wounded in Tarsis.', ['injured 1']],
  ['A guard, 45, was taken hostage in Roble prison.', ['hostages_held 1']],
  ['Two inmates, 19 and 22, died in Roble prison.', ['killed 2']],
  ['The riot left a guard, 12 inmates and two officers dead in Tarsis.', ['killed 12', 'killed 2']],
])('how old somebody is counts nobody: %s', (text, expected) =>
  expect(linesOf(readText(text), ...kinds)).toEqual(expected),
)
