import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

test.each<string>([
  'Huyeron 15 presos en Tarsis. Dos religiosas fueron asesinadas, según monseñor Max Mora, arzobispo de Puerto Lago.',
  'Huyeron 15 presos en Tarsis. Dos religiosas fueron asesinadas, dijo Max Mora, párroco de Puerto Lago.',
  'Huyeron 15 presos en Tarsis. Dos religiosas fueron asesinadas, afirmó Ana Mora, abogada de Puerto Lago.',
])('an archbishop’s town is not where those died of whom he tells: %s', (text) =>
  expect(placedLines(leer(text))).toContain('killed 2 @tarsis'),
)

test.each<[string, string]>([
  [
    'Fifteen inmates fled in Tarsis. Two nuns were killed, according to Max Mora, the archbishop of Puerto Lago.',
    'killed 2 @tarsis',
  ],
  [
    'Fifteen inmates fled in Tarsis. Two nuns were killed, said Max Mora, the archbishop, in Puerto Lago.',
    'killed 2 @puerto-lago',
  ],
  ['Max Mora, the archbishop of Puerto Lago, was killed.', 'killed 1 @puerto-lago'],
])('in English: %s', (text, line) => expect(placedLines(readText(text))).toContain(line))
