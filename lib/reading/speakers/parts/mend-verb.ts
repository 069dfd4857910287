import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { documents } from '@/lib/reading/speakers/words'
import { alter, asNoun, type Part } from './part'

/** A verb of which the chunker knows no noun, or the wrong form. */
export function verbMended(view: SentenceView, part: Part, before?: Part, next?: Chunk): Part | null {
  const { verb, first, last } = part
  // "nueve heridos, cuenta el general".
  if (
    part.word === 'cuenta' &&
    verb?.form === 'reduced' &&
    before?.kind === 'comma' &&
    isNoun(next) &&
    !next.count
  )
    return alter(part, { verb: { ...verb, form: 'finite', passive: false } })
  if (!verb || view.lexed.language !== 'en' || !before?.noun || before.last + 1 !== first) return null
  // "The latest police report speaks of", "relatives of the disappeared said".
  const isSubject = first === last && isVerb(next) && next.form === 'finite'
  const bare = before.word === 'the' && before.first === before.last
  if (isSubject && (documents.has(part.word) || bare)) return asNoun(part)
  // "sources cited by the newspaper".
  if (/^(?:cited|quoted)$/.test(part.word) && 'word' in (next ?? {}) && wordAt(view, last + 1) === 'by')
    return alter(part, { verb: { ...verb, form: 'reduced', passive: true } })
  // "The rebels claimed to have killed nine".
  const claims = /^claim(?:ed|s)?$/.test(part.word) && isVerb(next) && next.form === 'infinitive'
  return claims ? alter(part, { verb: { ...verb, form: 'finite', passive: false } }) : null
}
