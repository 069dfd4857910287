const gap = '{}'

/** The name that stands in a sentence where the pattern has its gap; null where the sentence is another. */
function nameIn(sentence: string, pattern: string): string | null {
  const [before, after] = pattern.split(gap)
  if (before === undefined || after === undefined) return null
  const isAlike = sentence.startsWith(before) && sentence.endsWith(after)
  return isAlike ? sentence.slice(before.length, sentence.length - after.length) : null
}

/** A sentence by a catalogue of sentences, some with a gap for a name; null where the catalogue lacks it. */
export function translate(catalogue: Record<string, string>, sentence: string): string | null {
  if (Object.hasOwn(catalogue, sentence)) return catalogue[sentence] ?? null
  for (const [pattern, translation] of Object.entries(catalogue)) {
    const name = nameIn(sentence, pattern)
    if (name !== null) return translation.replace(gap, () => name)
  }
  return null
}
