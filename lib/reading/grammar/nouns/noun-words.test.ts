import { expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

test.each([
  ['After the shooting 12 people were taken to hospital in Tarsis.', ['injured 12']],
  ['After the kidnapping 12 children were found dead in Tarsis.', ['killed 12']],
  ['Since the killing two inmates have escaped from Roble prison.', ['escaped 2']],
  ['Gunmen fled after killing two inmates in Roble prison.', ['killed 2']],
])('a deed behind an article is a noun, and the number behind it begins anew: %s', (text, lines) =>
  expect(saidLines(readText(text)).filter((line) => !/ -$/.test(line))).toEqual(lines),
)
