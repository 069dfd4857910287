import { isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** "the body of a merchant kidnapped on Sunday", "the bodies of two hostages": nobody who is held or freed. */
export function isBodyOf({ phrases, chunks }: SentenceView, phrase: number): boolean {
  const governor = phrases.find(({ index }) => index === phrase)?.governor
  const body = governor?.noun == null ? undefined : chunks[governor.noun]
  return (
    isNoun(body) &&
    (body.classes.includes('dead') || /^(?:cuerpos?|restos|body|bodies|remains)$/.test(body.head)) &&
    /^(?:of|de|del)$/.test(governor?.preposition ?? '')
  )
}
