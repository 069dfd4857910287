import type { RawArticle, RawFault } from '@/lib/text/front-matter'

/** Where the string that opens at `start` ends: the index of its closing quote. */
function findClosingQuote(json: string, start: number): number {
  let quote = json.indexOf('"', start + 1)
  for (;;) {
    let slashes = 0
    while (json[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0 || quote < 0) return quote
    quote = json.indexOf('"', quote + 1)
  }
}

/**
 * A key that a JSON object gives twice: JSON.parse would keep the last without a word. `json` must be valid JSON; keys
 * of nested objects do not count.
 */
function findDuplicateKey(json: string): string | null {
  const seen = new Set<string>()
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
    else if (sign === '"') {
      const end = findClosingQuote(json, at)
      if (depth === 1 && /^\s*:/.test(json.slice(end + 1, end + 100))) {
        const key = JSON.parse(json.slice(at, end + 1)) as string
        if (seen.has(key)) return key
        seen.add(key)
      }
      at = end
    }
  }
  return null
}

/** Take a JSON article apart: the keys of the front matter, and `text`. */
export function splitJson(raw: string): RawArticle | RawFault {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch (error) {
    return { fault: `it is no JSON: ${(error as Error).message.split('\n')[0]}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: 'it must be one JSON object with the keys of an article and text' }
  const twice = findDuplicateKey(raw)
  if (twice !== null) return { fault: `${JSON.stringify(twice.slice(0, 60))} is given twice`, field: twice }
  const { text, ...keys } = value as Record<string, unknown>
  return { keys, text }
}
