import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

test.each([
  ['Three inmates were kidnapped in Tarsis 33 on Monday, police said.', ['hostages_held 3']],
  ['Gunmen killed four people near Arcos 12.', ['killed 4']],
  ['Four people died in Arcos, 12 in Tarsis.', ['killed 12', 'killed 4']],
])('the number of a street or quarter counts nobody: %s', (text, lines) =>
  expect(saidLines(readText(text))).toEqual(lines),
)

test.each([
  ['Secuestraron a cinco personas en su retirada hacia Arcos 12.', ['hostages_held 5']],
  ['Tres personas fueron asesinadas en Tarsis 2.', ['killed 3']],
  ['Murieron cinco presos en Roble, en Tarsis 2.', ['killed 2', 'killed 5']],
])('in Spanish: %s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
