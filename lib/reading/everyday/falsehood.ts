import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { isVerb } from '../grammar/chunk'
import { chunkAt } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

const befalls: ReadonlySet<string> = new Set(['killed', 'injured', 'hostages_held', 'escaped'])
const signs = signOfWords(
  'false wrong untrue unfounded falso falsa falsos falsas erroneo erroneos erroneas but pero',
)
const wrong = /^(?:false|wrong|untrue|unfounded|fals[oa]s?|erroneos?|erroneas?)$/
const telling =
  /^(?:reports?|rumou?rs?|claims?|stories|accounts?|reportes?|rumores|noticias?|versiones|informes)$/

/** "Reports of 40 dead proved false", "los reportes de 40 muertos eran falsos": what is told and called false in one breath. */
function isCalledFalse(view: SentenceView, at: number): boolean {
  const before = view.chunks.slice(0, at)
  // "reports" at the head of a sentence may be read as a verb.
  const [first, ...others] = before.filter((chunk) => isVerb(chunk) || telling.test(wordAt(view, chunk.last)))
  if (!first || !telling.test(wordAt(view, first.last)) || others.length > 0) return false
  const verb = view.chunks.slice(at).find(isVerb)
  return (
    verb !== undefined &&
    !verb.negated &&
    [0, 1, 2].some((step) => wrong.test(wordAt(view, verb.last + step)))
  )
}

/** "It was feared that 40 were dead, but all were found alive". */
function isFearedOnly(view: SentenceView, at: number): boolean {
  const fear = view.verbs.find(({ verb, index }) => index < at && /^(?:fear|temer)$/.test(verb.lemma))
  return (
    fear !== undefined &&
    view.chunks.slice(at).some((chunk) => chunk.kind === 'conjunction' && /^(?:but|pero)$/.test(chunk.word))
  )
}

export function isFalse(view: SentenceView, { kind, anchor }: Candidate): boolean {
  if (!befalls.has(kind) || !holds(view, signs)) return false
  const at = chunkAt(view, anchor)
  return isCalledFalse(view, at) || isFearedOnly(view, at)
}
