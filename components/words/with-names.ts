import { escapePattern } from '@/lib/text/escape-pattern'

/** A place as the reader's sentences name it, and as the page does. */
export type Named = readonly [name: string, said: string]

/** A sentence with places named as the page names them: neither within a longer name nor where an article's words are quoted. */
export function withNames(sentence: string, names: readonly Named[]): string {
  const others = new Map(names.filter(([name, said]) => name !== said && sentence.includes(name)))
  if (others.size === 0) return sentence
  const longestFirst = [...others.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  const any = new RegExp(`(?<![\\p{L}"«])(?:${longestFirst.join('|')})(?![\\p{L}"»])`, 'gu')
  return sentence.replace(any, (name) => others.get(name) ?? name)
}
