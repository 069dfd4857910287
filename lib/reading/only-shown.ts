import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from './candidate'
import { isNoun } from './grammar/chunk'
import { chunkAt } from './grammar/clause'
import type { SentenceView } from './grammar/sentence-view'
import { rumourScope } from './kinds/rumours/rumour-scope'
import { firstRumour } from './kinds/unconfirmed-report'

const pictures = signOfWords(
  'footage video videos image images picture pictures clip clips recording recordings photo photos imagen imagenes grabacion grabaciones foto fotos',
)

/** "Footage that purports to show guards being killed has not been verified": a deed that only pictures show, and nobody vouches for. */
export function isOnlyShown(view: SentenceView, { kind, anchor, quantity }: Candidate): boolean {
  if (!/^(?:killed|injured)$/.test(kind) || (quantity && quantity.form !== 'implicit')) return false
  if (!holds(view, pictures)) return false
  const rumour = firstRumour(view)
  const at = chunkAt(view, anchor)
  const shown = view.chunks
    .slice(0, at + 1)
    .some((chunk) => isNoun(chunk) && pictures.words.has(view.lexed.tokens[chunk.last]?.norm ?? ''))
  return rumour !== null && shown && rumourScope(view, rumour)(at)
}
