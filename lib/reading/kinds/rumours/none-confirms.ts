import { wordLike } from '@/lib/text/word-set'
import { isVerb, type Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { tells, verbSign } from '../../grammar/told-signs'

const confirm = wordLike('confirm verify corroborate confirmar verificar corroborar ratificar')
const confirms = verbSign((lemma) => confirm.test(lemma))
const none = wordLike('ni neither nobody nadie ningun[oa]? none')

const able = wordLike('able manage poder lograr conseguir')

/** "has been able to confirm", "ha podido confirmar": the chunk of who was able, or -1. */
function beforeAble(view: SentenceView, at: number): number {
  const index = view.chunks.findLastIndex((chunk, i) => i < at && isVerb(chunk))
  const verb = view.chunks[index]
  const isAble =
    isVerb(verb) &&
    at - index < 3 &&
    (able.test(verb.lemma) || able.test(wordAt(view, verb.last)) || able.test(wordAt(view, verb.last + 1)))
  return isAble ? index : -1
}

/** "Ni la Policía ni el ministerio confirmaron la fuga de 40", "neither of them confirmed": what nobody stands by. */
export function noneConfirms(view: SentenceView): Range | null {
  if (!tells(view, confirms)) return null
  const found = view.verbs.find(({ verb, index: at }) => {
    if (!confirm.test(verb.lemma) || verb.passive || verb.negated) return false
    const index = verb.form === 'finite' ? at : beforeAble(view, at)
    if (index < 0) return false
    const opens = view.chunks.findLastIndex(({ kind }, at) => at < index && /^(?:stop|verb)$/.test(kind))
    const from = view.chunks[opens + 1]?.first ?? verb.first
    return view.lexed.tokens.slice(from, verb.first).some(({ norm }) => none.test(norm))
  })
  return found ? { first: found.verb.first, last: found.verb.last } : null
}
