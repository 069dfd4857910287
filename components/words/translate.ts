import { escapePattern } from '@/lib/text/escape-pattern'

const gap = '{}'

/** The names that stand in a sentence where the pattern has its gaps; null where the sentence is another. */
function namesIn(sentence: string, pattern: string): string[] | null {
  const pieces = pattern.split(gap).map(escapePattern)
  const found = new RegExp(`^${pieces.join('(.+?)')}$`, 's').exec(sentence)
  return found?.slice(1) ?? null
}

/**
 * A sentence by a catalogue of sentences, some with gaps for names, which stand in the same order in both languages; null
 * where the catalogue lacks it.
 */
export function translate(catalogue: Record<string, string>, sentence: string): string | null {
  if (Object.hasOwn(catalogue, sentence)) return catalogue[sentence] ?? null
  for (const [pattern, translation] of Object.entries(catalogue)) {
    const names = pattern.includes(gap) ? namesIn(sentence, pattern) : null
    if (names) return names.reduce((said, name) => said.replace(gap, () => name), translation)
  }
  return null
}
