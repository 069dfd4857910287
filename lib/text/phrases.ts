import type { Token } from './tokens'

/** Phrases of folded words, by their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** In the order given, which is that in which they are tried. */
export function toPhrases(texts: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>()
  for (const text of texts) {
    const words = text.split(' ')
    const first = words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), words])
  }
  return phrases
}

/** The first of the phrases that stands at a token, word for word, or null. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): readonly string[] | null {
  const begun = phrases.get(tokens[at]?.norm ?? '')
  return begun?.find((words) => words.every((word, i) => tokens[at + i]?.norm === word)) ?? null
}
