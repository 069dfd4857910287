import type { Phrase, SentenceView } from '../../grammar/sentence-view'

const namesSource =
  / (?:segun|de acuerdo con|conforme a|a decir de|en palabras de|according to|in the words of) [^,;]*$/

/** "Tres murieron, según el portavoz, Luis Paz": who says so, by name behind his office. */
export function isNamedSource({ lexed, chunks }: SentenceView, { index, noun }: Phrase): boolean {
  if (noun.name === null || chunks[index - 1]?.kind !== 'comma') return false
  const next = lexed.tokens.slice(noun.last + 1, noun.last + 3).map(({ norm }) => norm)
  // "Luis Mora entre ellos": one of those counted.
  if (/^(?:entre|among) /.test(next.join(' '))) return false
  // "According to police, Luis Mora died": the source's name is over before.
  if (!/^[.,;:)]?$/.test(next[0] ?? '')) return false
  const words = lexed.tokens.slice(0, noun.first - 1).map(({ norm }) => norm)
  return namesSource.test(` ${words.join(' ')}`)
}
