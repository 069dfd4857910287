import { expect, test } from 'vitest'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['200 inmates went on hunger strike at Roble prison.', ['hunger_strike 200']],
  ['Some 300 prisoners are on hunger strike in Roble prison.', ['hunger_strike 300 about']],
  ['120 detainees at Roble prison refused food.', ['hunger_strike 120']],
  ['No inmate of Roble prison is on hunger strike.', []],
  ['300 inmates of Roble prison threatened to go on hunger strike.', []],
  ['200 inmates of Roble prison went on strike over their pay.', []],
])('in English: %s', (text, lines) => expect(linesOf(readText(text))).toEqual(lines))

test.each([
  ['200 presos en huelga de hambre en la cárcel de Roble.', ['hunger_strike 200']],
  ['Unos 300 internos de la cárcel de Roble se declararon en huelga de hambre.', ['hunger_strike 300 about']],
])('in Spanish: %s', (text, lines) => expect(linesOf(readText(text, { language: 'es' }))).toEqual(lines))

test('both languages say how many they are', () => {
  const of = { figure: '200', count: 200, unit: 'people' }
  expect(en.kinds.hunger_strike.figure(of)).toBe('200 on hunger strike')
  expect(es.kinds.hunger_strike.figure(of)).toBe('200 en huelga de hambre')
  expect(es.kinds.hunger_strike.figure({ ...of, figure: null, count: null })).toBe(
    'personas en huelga de hambre',
  )
})
