import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { untrue } from '@/lib/reading/lexicon/alternatives'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { partsOf } from '@/lib/reading/speakers/parts/parts'
import { isSource } from '@/lib/reading/speakers/speaker'
import { subjectBefore } from './subject'

/** Who denies a rumour, where the sentence names nobody who tells it. */

const rejects =
  /^(?:deny|reject|dismiss|refute|disown|rule|confirm|negar|desmentir|rechazar|descartar|confirmar)$/
const calls = /^(?:call|describe|brand|label|calificar|tildar|tachar)$/
const isUntrue = new RegExp(`^(?:${untrue})$`)

const sourceAt = (parts: readonly Part[], at: number): NounPhrase | null => {
  const noun = parts[at]?.noun
  return noun && isSource(noun) ? noun : null
}

/** "were denied by the agency", "fue calificada de falsa por el jefe": the part behind the "by". */
function agentOf(parts: readonly Part[], verb: number): number | null {
  for (let i = verb + 1; i < parts.length && i - verb < 6; i++) {
    const part = parts[i]
    if (!part || part.kind === 'stop' || part.verb?.form === 'finite') return null
    if (/^(?:by|por)$/.test(part.word) && sourceAt(parts, i + 1)) return i + 1
  }
  return null
}

const isConfirming = (lemma: string) => /^confirm/.test(lemma)
/** "relatives spoke of deaths that officials would not confirm": what is told is theirs who spoke of it. */
const isAside = (parts: readonly Part[], verb: number): boolean =>
  parts.slice(Math.max(0, verb - 6), verb).some(({ kind }) => kind === 'relative')

/** The part that names whoever denies, confirms nothing of it or calls it false; null where nobody does. */
export function denierIn(view: SentenceView): { parts: readonly Part[]; index: number } | null {
  const lies = view.lexed.tokens.some(({ norm }) => isUntrue.test(norm))
  const isDenial = (lemma: string) => rejects.test(lemma) || (lies && calls.test(lemma))
  if (!view.verbs.some(({ verb }) => isDenial(verb.lemma))) return null
  const parts = partsOf(view)
  for (const [at, { verb }] of parts.entries()) {
    if (!verb || !isDenial(verb.lemma) || (isConfirming(verb.lemma) && isAside(parts, at))) continue
    const index = verb.passive ? agentOf(parts, at) : subjectBefore(view, parts, at).speaker
    if (index !== null && sourceAt(parts, index)) return { parts, index }
  }
  return null
}

/** "ruled out a clash, though a tale of ten dead went round": what somebody denied stands before the "though", and is another thing. */
export function isBehindContrast(view: SentenceView, anchor: number): boolean {
  const found = denierIn(view)
  const from = found?.parts[found.index]?.last
  if (from === undefined) return false
  return view.lexed.tokens
    .slice(from, anchor)
    .some(({ norm }) => /^(?:aunque|pero|though|although|but|while|mientras)$/.test(norm))
}
