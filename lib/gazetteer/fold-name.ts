import { findTokens } from '@/lib/text/tokens'

/** The words of a name without case, accents and punctuation: what two spellings of one name have in common. */
export const wordsOfName = (name: string): string[] =>
  findTokens(name)
    .filter(({ kind, norm }) => kind !== 'punctuation' && norm !== "'s")
    .map(({ norm }) => norm)

export const foldName = (name: string): string => wordsOfName(name).join(' ')
