import type { Language } from '@/lib/model/article'
import { nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { inSmallLetters, type Token } from '@/lib/text/tokens'

/** Headlines in which every long word begins with a capital, or is all capitals: there a capital names nobody. */

const long = 4
const fewest = 4

const isWord = ({ kind, text }: Token): boolean => kind === 'word' && text.length >= long

/** "Riot At Roble Prison Kills 31", "MOTÍN DEJA 12 MUERTOS": no full stop, and hardly a long word without a capital. */
function isTitle(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.norm === '.') return false
  let [capitals, all] = [0, 0]
  for (const token of tokens) {
    if (!isWord(token)) continue
    all++
    if (token.capital) capitals++
  }
  return all >= fewest && capitals >= all * 0.85
}

/** The tokens of a headline with the capitals taken off whatever word the lexicon knows; any other sentence as it is. */
export function withoutTitleCase(tokens: Token[], language: Language): Token[] {
  if (!isTitle(tokens)) return tokens
  return tokens.map((token) =>
    token.capital && (verbOfToken(token, language) || nounOfToken(token, language))
      ? inSmallLetters(token)
      : token,
  )
}
