import { figures } from '@/lib/reading/lexicon/figures'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** "We correct the figure of 33 hostages that we gave": the number of which the figure is was wrong. */

const corrects = /^(?:correct(?:s|ed|ing)?|rectif(?:y|ies|ied)|corrig\w+|correg\w+|rectific\w+)$/
const correcting = signLike(corrects)
const article = /^(?:the|that|this|its|their|our|la|el|su|es[ae]|nuestr[ao])$/

const isFigure = (word: string): boolean => figures.has(word) || word === 'dato'

/** Words between "of" and the number: "about", "al menos". */
const mostBetween = 2

export function isCorrectedFigure(view: SentenceView, { evidence }: Candidate): boolean {
  if (!holds(view, correcting)) return false
  return view.lexed.tokens.some(({ norm }, at) => {
    if (!corrects.test(norm) || /^(?:not|no|never|nunca)$/.test(wordAt(view, at - 1))) return false
    if (/^(?:a|an|the|un|una|la|el)$/.test(wordAt(view, at - 1))) return false
    const from = [1, 2].find((step) => article.test(wordAt(view, at + step)))
    if (from === undefined || !isFigure(wordAt(view, at + from + 1))) return false
    const of = at + from + 2
    const between = view.lexed.tokens.slice(of + 1, evidence.first)
    return (
      /^(?:of|de)$/.test(wordAt(view, of)) &&
      evidence.first > of &&
      between.length <= mostBetween &&
      // "corrigió la cifra de 33 a 35": the second is what it was put right to.
      !between.some((word) => /^(?:a|to)$/.test(word.norm))
    )
  })
}
