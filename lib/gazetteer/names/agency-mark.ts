import type { Word } from '@/lib/gazetteer/words'

const longestDateline = 120 // characters

/** "TOWN, 24 nov (Agency).-", "TOWN, Country (Agency) -": behind a day or a comma, what stands in brackets before the dash. */
const dateline = /^(\p{Lu}[^\n()]{0,60}[\p{N},][^\n()]{0,30})\(([^\n()]{2,40})\)[^\S\n]*(?:\.[^\S\n]*)?[-–—]/u

/** The words of a text, those of a dateline's agency in small letters: "(Cordillera)" is no province. */
export function withoutAgency(words: readonly Word[], text: string): readonly Word[] {
  const [, before, agency] = dateline.exec(text.slice(0, longestDateline)) ?? []
  if (before === undefined || agency === undefined) return words
  const [start, end] = [before.length + 1, before.length + 1 + agency.length]
  return words.map((word) =>
    word.start >= start && word.end <= end ? { ...word, capital: false, norm: '' } : word,
  )
}
