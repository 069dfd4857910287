import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

test.each<[string, string[]]>([
  ['Tres motociclistas que intentaban rescatar a doce vecinos fueron asesinados en Tarsis.', ['killed 3']],
  ['Los motociclistas que iban a rescatar a los vecinos también fueron asesinados en Tarsis.', ['killed -']],
  ['Tres motociclistas que trataron de rescatar doce vecinos fueron asesinados en Tarsis.', ['killed 3']],
  ['Tras morir doce presos fueron trasladados tres en Roble.', ['killed 12', 'other_count 3']],
])('those whom somebody tried to save did not die with them: %s', (text, told) =>
  expect(saidLines(leer(text))).toEqual(told),
)

test.each<[string, string[]]>([
  ['Three motorcyclists who tried to rescue twelve residents were killed in Tarsis.', ['killed 3']],
  ['Three motorcyclists trying to rescue twelve residents were killed in Tarsis.', ['killed 3']],
  ['Twelve residents whom nobody tried to save were killed in Tarsis.', ['killed 12']],
])('in English: %s', (text, told) => expect(saidLines(readText(text))).toEqual(told))
