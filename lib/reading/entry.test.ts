import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from './testing/island'

type Case = [text: string, language: Language, expected: string[]]

test.each<Case>([
  ['16:40 — Another 25 guards have been freed at Roble prison.', 'en', ['hostages_freed 25: 2023-05-17']],
  ['09:30. En la cárcel de Roble, 12 guías siguen retenidos.', 'es', ['hostages_held 12: 2023-05-17']],
  // What the entry tells of another day, and a text that is told at once.
  ['16:40 — On Monday 25 guards were freed at Roble prison.', 'en', ['hostages_freed 25: 2023-05-15']],
  ['Another 25 guards have been freed at Roble prison.', 'en', ['hostages_freed 25: -']],
  ['16:40 was the hour. Another 25 guards have been freed at Roble prison.', 'en', ['hostages_freed 25: -']],
  ['13:20. Los 12 guías que eran retenidos en la cárcel de Roble están bien.', 'es', ['hostages_held 12: -']],
])('an entry with its hour is of the day of the text: %s', (text, language, expected) =>
  expect(datedLines(text, language, 'hostages_freed hostages_held')).toEqual(expected),
)
