import type { Span } from '@/lib/model/span'
import { sentencesOf } from './sentences'
import { withoutMarkup } from './without-markup'

/** The sentences as they are read, in the text as it stands: markup in it and all. */
export function sentencesIn(text: string): Span[] {
  const plain = withoutMarkup(text)
  return plain ? sentencesOf(plain.text).map(plain.toStored) : sentencesOf(text)
}
