import { tellsHours } from '@/lib/reading/days/told-before/tells-hours'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from './candidate'
import type { VerbGroup } from './grammar/chunk'
import type { SentenceView } from './grammar/sentence-view'
import { isHostages } from './kind-groups'

/** Captives taken and let go within a happening, not those whom someone counts. */

const given = new Set(['say', 'reach', 'correct', 'exist'])

/** Told as over and done: "seized", "were let go", not "have been freed so far", "stood at 131". */
const doneBy = ({ verb }: Candidate): VerbGroup | null =>
  verb !== null &&
  verb.form !== 'infinitive' &&
  !verb.current &&
  !verb.future &&
  !verb.conditional &&
  !verb.negated &&
  !verb.senses.some((sense) => given.has(sense))
    ? verb
    : null

/** "Inmates seized six guards". */
const isSeizure = ({ senses, lemma }: VerbGroup): boolean => senses.includes('seize') && lemma !== 'be'

const spell = signOfWords('hours horas minutes minutos rato while')

/** "were held for several hours", "were held and then let go": a captivity that ended on the day on which it began. */
const isSpell = (view: SentenceView, { senses }: VerbGroup): boolean =>
  senses.some((sense) => sense === 'hold' || sense === 'remain') && (holds(view, spell) || tellsHours(view))

export function isCaptivity(view: SentenceView, candidate: Candidate): boolean {
  const { kind } = candidate
  const verb = isHostages(candidate) ? doneBy(candidate) : null
  if (!verb) return false
  return kind === 'hostages_held'
    ? isSeizure(verb) || isSpell(view, verb)
    : verb.lemma !== 'be' || tellsHours(view)
}
