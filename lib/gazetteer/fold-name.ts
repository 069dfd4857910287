import { onceAWord } from '@/lib/text/once-a-word'
import { findTokens } from '@/lib/text/tokens'

/** The words of a name without case, accents and punctuation: what two spellings of one name have in common. */
export const wordsOfName = (name: string): string[] =>
  findTokens(name)
    .filter(({ kind, norm }) => kind !== 'punctuation' && norm !== "'s")
    .map(({ norm }) => norm)

/** Worked out once a name: of the few that an article is about, many rooms ask again and again. */
export const foldName = onceAWord((name) => wordsOfName(name).join(' '))
