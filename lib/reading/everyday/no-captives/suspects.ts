import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import { hasClass, isNoun, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Police and soldiers whom the law suspects, tries and lets go: nobody's hostages. */

const suspected =
  /^(?:accused|charged|suspected|convicted|indicted|sentenced|acusad[oa]s?|imputad[oa]s?|procesad[oa]s?|condenad[oa]s?|sentenciad[oa]s?|sospechos[oa]s?)$/
const of = /^(?:of|with|for|in|over|to|de|por|en|a)$/

/** "released by the inmates": somebody else let them go. */
const isByOthers = ({ chunks }: SentenceView, verb: VerbGroup): boolean => {
  const [by, who] = chunks.slice(chunks.indexOf(verb) + 1)
  return /^(?:by|por)$/.test(prepositionOf(by)) && isNoun(who)
}

const convicted = /^(?:convicted|sentenced|condenad[oa]s?|sentenciad[oa]s?)$/

/** "hostages sentenced to prison", "soldiers condemned by the guerrilla": captors have courts, too. */
const tellsOfCaptors = (view: SentenceView): boolean =>
  holds(view, captors) ||
  view.chunks.some((chunk) => isNoun(chunk) && hasClass(chunk, 'hostage', 'gang', 'inmate'))
const captors = signOfWords(
  'hostage hostages seized held kidnapped abducted rebels guerrilla guerrillas islamic rehen rehenes secuestrados secuestradas ' +
    'retenidos retenidas rebeldes islamico guerrilleros',
)

/** "Libya has freed six nurses who had been convicted of", "el gobierno indultó": a state, and no captors. */
function isByState(view: SentenceView, verb: VerbGroup): boolean {
  const who = subjectOf(view, verb)
  return (
    who !== null &&
    !verb.passive &&
    !tellsOfCaptors(view) &&
    (who.place?.place?.kind === 'country' || states.test(who.head) || who.classes.includes('role'))
  )
}
const states =
  /^(?:government|authorities|court|judge|king|regime|junta|gobierno|autoridades|tribunal|corte|juez|jueza|rey|regimen)$/

/** "Two officers charged with murder were released", not "villagers freed two officers accused of theft". */
export function isSuspect(
  view: SentenceView,
  { phrase, unit, kind, verb }: Candidate,
  story: Story,
): boolean {
  const whom = view.chunks[phrase ?? -1]
  if (!isNoun(whom) || !verb || (kind === 'other_count' && unit !== 'hostages who escaped')) return false
  const byState = isByState(view, verb)
  if (
    toldOfHostages(story) ||
    (kind !== 'other_count' && !verb.passive && !byState) ||
    isByOthers(view, verb)
  )
    return false
  const words = byState ? convicted : suspected
  // "who are accused of", "who had been convicted of".
  return [0, 1, 2, 3, 4].some(
    (step) => words.test(wordAt(view, whom.last + step)) && of.test(wordAt(view, whom.last + step + 1)),
  )
}
