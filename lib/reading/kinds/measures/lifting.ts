import type { EmergencyScope } from '@/lib/model/claim'
import { toDay, toDayNumber } from '@/lib/text/calendar'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Range, VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { emergencyMentions, scopeOf } from './emergency'

/** A measure that is over: "lifted the curfew in Tarsis", "fue levantado el estado de excepción". */

const lifting =
  /^(?:lift|end|revoke|rescind|repeal|cancel|withdraw|scrap|levantar|derogar|revocar|cancelar|retirar)$/
const lifts = signOfWords(
  'lifted lifts ended ends revoked revokes rescinded repealed cancelled canceled withdrew withdrawn scrapped levanto levanta levantaron ' +
    'levantado levantada levantan derogo deroga derogado derogada revoco revoca revocado revocada cancelo cancelado retiro retirado',
)
const curfews = /^(?:curfews?|queda)$/

/** The words that name a curfew; null where none do. */
export function curfewIn(view: SentenceView): Range | null {
  const at = view.lexed.tokens.findIndex(({ norm }) => curfews.test(norm))
  if (at < 0) return null
  if (wordAt(view, at) === 'curfew' || wordAt(view, at) === 'curfews') return { first: at, last: at }
  return /^toques?$/.test(wordAt(view, at - 2)) ? { first: at - 2, last: at } : null
}

/** What is lifted follows its verb closely, or stands before it where the verb is passive. */
function isLifted(view: SentenceView, { first, last }: Range, verb: VerbGroup): boolean {
  const between = (from: number, to: number) =>
    view.verbs.every(({ verb: one }) => one === verb || one.first < from || one.first >= to)
  if (first > verb.last) return first - verb.last <= 5 && between(verb.last, first)
  return verb.passive && verb.first - last <= 12 && between(last, verb.first)
}

export type Lifted = { what: Range; verb: VerbGroup; isCurfew: boolean }

/** What the sentence says is lifted, and no wish, plan or question of it. */
export function liftedIn(view: SentenceView): Lifted | null {
  if (!holds(view, lifts)) return null
  const curfew = curfewIn(view)
  for (const { verb } of view.verbs) {
    if (!lifting.test(verb.lemma) || verb.form !== 'finite') continue
    if (verb.negated || verb.conditional || verb.future) continue
    const measure = emergencyMentions(view).find((mention) => isLifted(view, mention, verb))
    if (measure) return { what: measure, verb, isCurfew: false }
    if (curfew && isLifted(view, curfew, verb)) return { what: curfew, verb, isCurfew: true }
  }
  return null
}

/** How far a lifted measure reached, and its last day where the sentence says from when it holds no more. */
export function liftedScope(view: SentenceView): EmergencyScope {
  const { days, ...scope } = scopeOf(view)
  return {
    ...scope,
    lifted: true,
    ...(days?.from ? { days: { until: toDay(toDayNumber(days.from) - 1) } } : {}),
  }
}
