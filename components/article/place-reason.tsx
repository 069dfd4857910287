import type { Words } from '@/components/words/en'
import { reasonInSpanish } from '@/components/words/reason-words'
import { escapePattern } from '@/lib/text/escape-pattern'

type PlaceReasonProps = {
  words: Words
  reason: string
  /** The place, and its name in the page's language. */
  place: { name: string } | null
  name: string | null
  className?: string | undefined
}

/** Why the reader put a claim where it stands, in the page's language. */
export function PlaceReason({ words, reason, place, name, className }: PlaceReasonProps) {
  const said = words.language === 'es' ? reasonInSpanish(reason) : reason
  // Neither within a longer name nor where the article's own words are quoted.
  const own = place && new RegExp(`(?<![\\p{L}"«])${escapePattern(place.name)}(?![\\p{L}"»])`, 'gu')
  return (
    <p className={className} lang={said === null ? 'en' : undefined}>
      {own && name ? (said ?? reason).replace(own, () => name) : (said ?? reason)}
    </p>
  )
}
