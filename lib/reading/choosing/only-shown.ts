import type { Candidate } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { rumourScope } from '@/lib/reading/kinds/rumours/rumour-scope'
import { firstRumour } from '@/lib/reading/kinds/unconfirmed-report'
import { holds, signOfWords } from '@/lib/text/word-signs'

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
