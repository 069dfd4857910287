import type { Language } from '@/lib/model/article'
import { findTokens } from '@/lib/text/tokens'
import type { Gazetteer } from './gazetteer'
import type { Mention } from './mention'

/** First version: capitalised names, longest first. */
export function findToponyms(text: string, _language: Language, gazetteer: Gazetteer): Mention[] {
  const tokens = findTokens(text)
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (let j = Math.min(i + 6, tokens.length); j > i; j--) {
      const [first, last] = [tokens[i], tokens[j - 1]]
      if (!first?.capital || !last?.capital) continue
      const name = text.slice(first.start, last.end)
      const candidates = gazetteer.named(name)
      if (candidates.length === 0) continue
      mentions.push({ start: first.start, end: last.end, text: name, name, candidates, saidKind: null })
      i = j - 1
      break
    }
  }
  return mentions
}
