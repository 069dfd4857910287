import { expect, test } from 'vitest'
import { en } from './en'
import { es } from './es'
import { quoteForeign } from './quote-foreign'

test.each([
  [es, 'three witnesses', 'en', '«three witnesses»'],
  [en, 'tres testigos', 'es', '“tres testigos”'],
  [es, 'tres testigos', 'es', 'tres testigos'],
  [es, 'Red Crescent', 'en', 'Red Crescent'],
  [es, 'governor', undefined, 'governor'],
] as const)(
  '%#: words of another language are quoted, names and the page’s own are not',
  (words, speaker, of, said) => {
    expect(quoteForeign(words, speaker, of)).toBe(said)
  },
)
