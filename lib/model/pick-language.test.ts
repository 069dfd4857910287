import { expect, test } from 'vitest'
import { pickLanguage } from '@/lib/model/pick-language'

test('the address decides before the browser', () => {
  expect(pickLanguage('es', 'en-GB,en')).toBe('es')
})

test('of the browser’s languages the best liked one that we speak is taken', () => {
  expect(pickLanguage(null, 'fr-CH, es-EC;q=0.9, en;q=0.8')).toBe('es')
  expect(pickLanguage(null, 'en;q=0.3, es;q=0.7')).toBe('es')
  expect(pickLanguage(null, 'es;q=0, de')).toBe('en')
})

test('an unknown language, or none, is English', () => {
  expect(pickLanguage('xx', null)).toBe('en')
  expect(pickLanguage(null, '*')).toBe('en')
})
