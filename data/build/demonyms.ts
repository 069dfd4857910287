import type { DemonymSource } from './sources'

/** Spanish endings of the masculine singular, and what feminine and plural put in their place. */
const spanishEndings: readonly [RegExp, readonly string[]][] = [
  [/o$/, ['o', 'a', 'os', 'as']],
  [/és$/, ['és', 'esa', 'eses', 'esas']],
  [/án$/, ['án', 'ana', 'anes', 'anas']],
  [/ón$/, ['ón', 'ona', 'ones', 'onas']],
  [/ol$/, ['ol', 'ola', 'oles', 'olas']],
  [/([íú])$/, ['$1', '$1es', '$1s']],
  [/ar$/, ['ar', 'ares']],
  [/([ae])$/, ['$1', '$1s']],
]

function spanishForms(word: string): string[] {
  const found = spanishEndings.find(([ending]) => ending.test(word))
  return found ? found[1].map((ending) => word.replace(found[0], ending)) : [word]
}

/** "Chinese", "Irish", "Dutchmen" are their own plural or have none. */
const englishForms = (word: string) =>
  /(?:[sz]|sh|ch|men?|ic|ais)$/.test(word) ? [word] : [word, `${word}s`]

/** Every form of what a country's people are called, in both languages. */
export const demonymsOf = ({ en, es }: DemonymSource): string[] => [
  ...new Set([...en.flatMap(englishForms), ...es.flatMap(spanishForms)]),
]
