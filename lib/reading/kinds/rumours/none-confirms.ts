import { wordLike } from '@/lib/text/word-set'
import type { Range } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { tells, verbSign } from '../../grammar/told-signs'

const confirm = wordLike('confirm verify corroborate confirmar verificar corroborar ratificar')
const confirms = verbSign((lemma) => confirm.test(lemma))
const none = wordLike('ni neither nobody nadie ningun[oa]? none')

/** "Ni la Policía ni el ministerio confirmaron la fuga de 40", "neither of them confirmed": what nobody stands by. */
export function noneConfirms(view: SentenceView): Range | null {
  if (!tells(view, confirms)) return null
  const found = view.verbs.find(({ verb, index }) => {
    if (!confirm.test(verb.lemma) || verb.form !== 'finite' || verb.passive || verb.negated) return false
    const opens = view.chunks.findLastIndex(({ kind }, at) => at < index && /^(?:stop|verb)$/.test(kind))
    const from = view.chunks[opens + 1]?.first ?? verb.first
    return view.lexed.tokens.slice(from, verb.first).some(({ norm }) => none.test(norm))
  })
  return found ? { first: found.verb.first, last: found.verb.last } : null
}
