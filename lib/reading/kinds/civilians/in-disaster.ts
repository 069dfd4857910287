import { signsOfDisaster } from '@/lib/text/hazards'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import { isVerb } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

const signs = signLike(signsOfDisaster)

const article = /^(?:el|la|un|una|del|al|los|unos|est[ea]|es[ea]|por|fuerte|nuevo|gran|the|a)$/

/** "Dana White", "an empleo temporal", "police storm a club": words that are called as nature's are, and are none of it. */
function isOther(view: SentenceView, at: number): boolean {
  const { text = '', norm = '' } = view.lexed.tokens[at] ?? {}
  if (text === 'Dana' || /^temporal(?:es)?$/.test(norm)) return !article.test(wordAt(view, at - 1))
  const isFirst = !/\p{L}/u.test(wordAt(view, at - 1))
  return /^storms?$/.test(norm) && !isFirst && isVerb(view.chunks[view.chunkOf[at] ?? -1])
}

/** Does the sentence tell of what nature or an accident does to a place? */
export const namesDisaster = keepBySentence(
  (view: SentenceView): boolean =>
    holds(view, signs) &&
    view.lexed.tokens.some(({ norm }, at) => signsOfDisaster.test(norm) && !isOther(view, at)),
)

/** Does the sentence, or one before it, tell of such? */
export const tellsOfDisaster = (view: SentenceView, { earlier }: Story): boolean =>
  namesDisaster(view) || earlier.some((told) => namesDisaster(told.view))
