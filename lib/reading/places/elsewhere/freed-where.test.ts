import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('those kidnapped in one place and freed or killed in another were so in the other', () => {
  test.each<[string, string]>([
    ['Nine migrants kidnapped in Miravera were freed in Tarsis on Monday.', 'hostages_freed 9 @tarsis'],
    ['Nine migrants kidnapped in Miravera were freed on Monday.', 'hostages_freed 9 @miravera'],
    ['A teacher was kidnapped in Miravera and shot dead in Tarsis.', 'killed 1 @tarsis'],
  ])('in English: %s', (text, line) => expect(placedLines(readText(text))).toContain(line))
  test.each<[string, string]>([
    ['Nueve migrantes, secuestrados en Miravera, fueron liberados en Tarsis.', 'hostages_freed 9 @tarsis'],
    ['Una mujer fue secuestrada en Miravera y hallada muerta en Tarsis.', 'killed 1 @tarsis'],
    ['Nueve migrantes secuestrados en Miravera fueron liberados el lunes.', 'hostages_freed 9 @miravera'],
  ])('in Spanish: %s', (text, line) => expect(placedLines(leer(text))).toContain(line))
})
