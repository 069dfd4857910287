import { holds, signOfWords } from '@/lib/text/word-signs'
import { isNoun } from './grammar/chunk'
import { keepBySentence } from './grammar/keep-by-sentence'
import { type SentenceView, wordAt } from './grammar/sentence-view'

const ranks = signOfWords(
  'worst deadliest bloodiest biggest largest gravest first second third fourth fifth sixth seventh eighth ninth tenth latest ' +
    'peor peores primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto sexta ' +
    'septimo septima octavo octava',
)
const superlatives = signOfWords('mas most mayor')

/** "la masacre más sangrienta", "el más mortífero", but not "más de 300" and not "murieron más policías". */
function isSuperlative(view: SentenceView, at: number): boolean {
  if (/^(?:del?|que)$/.test(wordAt(view, at + 1))) return false
  const before = view.chunks[view.chunkOf[at - 1] ?? -1]
  return /^(?:el|la|lo|los|las)$/.test(wordAt(view, at - 1)) || isNoun(before)
}

/** A word that says how one happening ranks among others: "the deadliest", "the third", "el peor", "el más sangriento". */
export function isRankWord(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at)
  if (view.lexed.language === 'es' && word === 'mas') return isSuperlative(view, at)
  if (word === 'most') return wordAt(view, at + 1) !== 'of' && wordAt(view, at - 1) !== 'at'
  return ranks.words.has(word) || (word === 'mayor' && view.lexed.language === 'es')
}

/** Does any word of the sentence say so? */
export const holdsRankWord = (view: SentenceView): boolean =>
  (holds(view, ranks) || holds(view, superlatives)) && view.lexed.tokens.some((_, at) => isRankWord(view, at))

const farthest = 14 // tokens: "the worst attack on civilians in the country since"

/** The token of the rank word in "in the worst attack in the country since the shootings of 2008 in X", from which others are told of; -1 where there is none. */
export const rankedSince = keepBySentence((view: SentenceView): number => {
  if (!holdsRankWord(view)) return -1
  const { tokens } = view.lexed
  return tokens.findIndex((_, rank) => {
    if (!isRankWord(view, rank)) return false
    const behind = tokens.slice(rank + 1, rank + farthest)
    const since = behind.findIndex(({ norm }) => /^(?:since|desde)$/.test(norm))
    return since >= 0 && !behind.slice(0, since).some(({ norm }) => /^[,;:.]$/.test(norm))
  })
})
