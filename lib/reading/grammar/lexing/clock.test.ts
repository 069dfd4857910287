import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('an hour counts nobody', () => {
  test.each([
    'En Roble pusieron en libertad a cinco rehenes a las 22.00 hora local (01.00 GMT) y al resto a las 7.00 (10.00 GMT).',
    'En Roble soltaron a cinco rehenes a las 14.30 hora peninsular (12.30 en Tarsis).',
    'En Roble soltaron a cinco rehenes hacia las 0300 GMT.',
  ])('%s', (text) => expect(saidLines(leer(text))).toEqual(['hostages_freed 5']))
  test.each([
    'At Roble prison five hostages were freed at 22:00 local time (0100 GMT).',
    'At Roble prison inmates freed five hostages at 7.30 local time and the rest left at 9.15.',
  ])('%s', (text) => expect(saidLines(readText(text))).toEqual(['hostages_freed 5']))
  test('a number with a dot that tells no hour is still one', () =>
    expect(saidLines(leer('En Roble hay 1.200 presos en huelga de hambre.'))).toEqual(['other_count 1200']))
})
