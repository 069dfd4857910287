import { signsOfDisaster } from '@/lib/text/dates/disasters'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import type { SentenceView } from '../../grammar/sentence-view'

const signs = signLike(signsOfDisaster)

/** Does the sentence tell of what nature or an accident does to a place? */
export const namesDisaster = (view: SentenceView): boolean => holds(view, signs)

/** Does the sentence, or one before it, tell of such? */
export const tellsOfDisaster = (view: SentenceView, { earlier }: Story): boolean =>
  namesDisaster(view) || earlier.some((told) => namesDisaster(told.view))
