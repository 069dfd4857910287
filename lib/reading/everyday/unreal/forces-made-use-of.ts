import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { normsOf } from '@/lib/text/sayings'

/** Forces that somebody put to work, though the verb sounds like a payroll or a way home. */

/** "Se emplearon 150 policías", "3,100 soldiers are employed in 19 jails": made use of, and not on somebody's payroll. */
export function isMadeUseOf(view: SentenceView, verb: VerbGroup): boolean {
  if (!/^emple|^employ$/.test(verb.lemma) || verb.negated || verb.conditional) return false
  const behind = [1, 2].map((step) => wordAt(view, verb.last + step)).join(' ')
  if (view.lexed.language === 'es')
    return wordAt(view, verb.first - 1) === 'se' || wordAt(view, verb.first) === 'se'
  return verb.passive && !/^(?:by|full|part|as)\b/.test(behind) && !payroll.test(normsOf(view))
}
const payroll = / (?:salar(?:y|ies)|wages?|pay|payroll|contracts?|jobs?) /

const sent =
  '(?:re-?inforc|reforz|deploy|despleg|desplieg|mobili[sz]|movili[cz]|guard|custod|vigil|patrol|patrull|enter|entr)'
const hadCome = new RegExp(
  `^(?:(?:que|who|which|that) (?:(?:had|have|has|habian|han) )?(?:been )?(?:${sent}|(?:come|came) (?:for|to))|(?:deployed|mobili[sz]ed|desplegad|movilizad)|(?:around|inside|alrededor de|dentro de)(?: \\S+)? (?:prison|jail|carcel|penal))`,
)

/** "The 1,200 police who reinforced the jails will go home", "los 14.500 militares movilizados regresarán": sent they were. */
export const wereSent = (view: SentenceView, { noun }: Phrase): boolean =>
  hadCome.test(
    view.lexed.tokens
      .slice(noun.last + 1, noun.last + 7)
      .map(({ norm }) => norm)
      .join(' '),
  )
