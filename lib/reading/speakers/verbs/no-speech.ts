import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { nextOf } from './auxiliaries'

/** Where a verb of saying says nothing. */

const norm = (view: SentenceView, verb: VerbGroup) => wordAt(view, verb.last)

/** "dismissed the director", "contestó con un estado de excepción": what someone does about it is no speech. */
export const answers = (view: SentenceView, parts: readonly Part[], index: number): boolean => {
  const next = parts[nextOf(parts, index)]
  if (parts[index]?.verb?.lemma === 'dismiss') return next?.noun?.classes.includes('role') === true
  // "La misión cuenta con 800 efectivos": so many it has.
  const behind = parts[nextOf(parts, index) + 1]?.noun
  if (/^(?:cuent|cont[aó])/.test(norm(view, parts[index]?.verb as VerbGroup)) && next?.word === 'con')
    return behind?.count != null || behind?.vague === true
  return (
    /^(?:contest|respond)/.test(norm(view, parts[index]?.verb as VerbGroup)) &&
    /^(?:con|with)$/.test(next?.word ?? '')
  )
}

/** "2.700 contando a la policía", "2,700 counting the police": whom the number takes in. */
export const countsIn = (view: SentenceView, parts: readonly Part[], index: number): boolean =>
  parts[index]?.verb?.form === 'gerund' &&
  /^(?:contando|counting)$/.test(norm(view, parts[index]?.verb as VerbGroup)) &&
  parts[index + 1]?.word !== 'que'

/** "el 39 % carecía de sentencia": a noun of which the chunker made a verb. */
export const isGoverned = (view: SentenceView, parts: readonly Part[], index: number): boolean =>
  view.lexed.language === 'es' && /^(?:del?|sin|con)$/.test(wordAt(view, (parts[index]?.first ?? 0) - 1))
