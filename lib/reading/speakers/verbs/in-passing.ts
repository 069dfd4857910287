import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { whole } from '@/lib/reading/speakers/scope'
import { isSource } from '@/lib/reading/speakers/speaker'
import { subjectBefore } from '@/lib/reading/speakers/subjects/subject'
import { type Speech, toSaid } from '@/lib/reading/speakers/told'
import { nextOf } from '@/lib/reading/speakers/verbs/auxiliaries'
import { isThat } from '@/lib/reading/speakers/verbs/tells-that'

/** "Vela called for calm after confirming 15 deaths", "tras confirmar 15 muertes, Vela pidió calma": said by whoever does what the sentence tells. */

const leads = /^(?:al|tras|after|while|when|in)$/
const leadsOf = /^(?:luego|despues|ademas)$/

/** Is the verb an infinitive or gerund of saying, led by a word for when? */
function isInPassing(view: SentenceView, parts: readonly Part[], index: number): boolean {
  const [before, part] = [parts[index - 1], parts[index]]
  const verb = part?.verb
  if (!before || !verb?.senses.includes('say') || verb.negated || verb.passive) return false
  // "tras declarar la emergencia" puts it in force.
  if (verb.senses.some((sense) => /^(?:declare|plan)$/.test(sense)) && !isThat(parts[nextOf(parts, index)]))
    return false
  if (view.lexed.language === 'en') return verb.form === 'gerund' && leads.test(before.word)
  if (verb.form !== 'infinitive') return false
  return leads.test(before.word) || (before.word === 'de' && leadsOf.test(wordAt(view, before.first - 1)))
}

/** The finite verb of the clause that the part stands beside: the one before it, or the first behind the comma. */
function mainVerb(parts: readonly Part[], index: number): number | null {
  const isMain = (at: number) =>
    parts[at]?.verb?.form === 'finite' && !/^(?:relative|subordinator)$/.test(parts[at - 1]?.kind ?? '')
  for (let at = index - 1; at >= 0; at--) {
    if (parts[at]?.kind === 'stop') break
    if (parts[at]?.verb?.form === 'finite') return isMain(at) ? at : null
  }
  const comma = parts.findIndex(({ kind }, at) => at > index && kind === 'comma')
  const next = parts.findIndex(
    ({ kind, verb }, at) => at > comma && (kind === 'stop' || verb?.form === 'finite'),
  )
  return comma > 0 && next > 0 && isMain(next) ? next : null
}

/** "tras confirmar la policía 15 muertes", "tras anunciar Luis Mora que": whoever stands behind the verb said it, and not whom the sentence tells of. */
function hasOwnSubject(parts: readonly Part[], index: number): boolean {
  const next = parts[nextOf(parts, index)]?.noun
  return !!next && isSource(next)
}

/** What one verb of saying, told in passing, makes of the sentence. */
export function fromPassing(view: SentenceView, parts: readonly Part[], index: number): Speech | null {
  if (!isInPassing(view, parts, index) || hasOwnSubject(parts, index)) return null
  const main = mainVerb(parts, index)
  const { speaker } = main === null ? { speaker: null } : subjectBefore(view, parts, main)
  const noun = parts[speaker ?? -1]?.noun
  const said = speaker !== null && noun && isSource(noun) ? toSaid(view, parts, speaker) : null
  const part = parts[index]
  if (!said || !part || parts[main ?? -1]?.verb?.passive) return null
  const end = parts.find(({ kind, first }) => first > part.last && /^(?:comma|stop)$/.test(kind))
  const limit = { first: part.first, last: end?.first ?? whole(view).last }
  return { ...said, region: part, reach: { back: false, forth: true, limit }, preposition: false }
}
