import type { Words } from '@/components/words/en'
import { reasonInSpanish } from '@/components/words/reason-words'
import { type Named, withNames } from '@/components/words/with-names'

type PlaceReasonProps = {
  words: Words
  reason: string
  /** Of places that it may name. */
  names: readonly Named[]
  className?: string | undefined
}

/** Why the reader put a claim where it stands, in the page's language. */
export function PlaceReason({ words, reason, names, className }: PlaceReasonProps) {
  const said = words.language === 'es' ? reasonInSpanish(reason) : reason
  return (
    <p className={className} lang={said === null ? 'en' : undefined}>
      {withNames(said ?? reason, names)}
    </p>
  )
}
