import type { Language } from '@/lib/model/article'
import { asInitials, type Token } from '@/lib/text/tokens'

/** "The WHO said", "IS said": bodies whose letters spell a small word. */
const spelt = /^(?:WHO|IS)$/
const shouts = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '')

/** Tokens in which such letters are a name's; in a row of capitals, "MAN WHO FLED", they are a word as any other. */
export function withAcronyms(tokens: readonly Token[], language: Language): Token[] {
  return tokens.map((token, at) => {
    if (language !== 'en' || !spelt.test(token.text)) return token
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    const isShouted = shouts(next) && (before === undefined || before.kind !== 'word' || shouts(before))
    return isShouted || (shouts(before) && next?.kind !== 'punctuation') ? token : asInitials(token)
  })
}
