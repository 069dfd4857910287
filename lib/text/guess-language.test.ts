import { describe, expect, test } from 'vitest'
import { guessLanguage } from './guess-language'

describe('a language is guessed from its commonest words', () => {
  test.each([
    ['The guards were let go on the same day, and the wing was searched.', 'en'],
    ['Los guardias fueron liberados el mismo día y se revisó el pabellón.', 'es'],
    ['12345', 'en'],
  ])('%s', (text, language) => expect(guessLanguage(text)).toBe(language))
})
