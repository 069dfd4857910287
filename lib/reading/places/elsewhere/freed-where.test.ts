import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('those kidnapped in one place and freed in another were freed in the other', () => {
  test.each<[string, string]>([
    ['Nine migrants kidnapped in Miravera were freed in Tarsis on Monday.', 'hostages_freed 9 @tarsis'],
    ['Nine migrants kidnapped in Miravera were freed on Monday.', 'hostages_freed 9 @miravera'],
  ])('in English: %s', (text, line) => expect(placedLines(readText(text))).toContain(line))
  test.each<[string, string]>([
    ['Nueve migrantes, secuestrados en Miravera, fueron liberados en Tarsis.', 'hostages_freed 9 @tarsis'],
    ['Nueve migrantes secuestrados en Miravera fueron liberados el lunes.', 'hostages_freed 9 @miravera'],
  ])('in Spanish: %s', (text, line) => expect(placedLines(leer(text))).toContain(line))
})
