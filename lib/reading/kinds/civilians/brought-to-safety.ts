import { isMovedPatient } from '@/lib/reading/everyday/no-captives/displaced'
import { civilians, households } from '@/lib/reading/lexicon/nouns/civilians'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import { prepositionOf } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { isHostages } from '../../kind-groups'

/** Those evacuated: neither hurt and brought to a hospital nor captives brought out. */

const healers = signOfWords('hospital hospitals hospitales clinic clinics clinica clinicas sanatorio')

const isHurt = ({ classes, noun, links }: Phrase): boolean =>
  classes.includes('hurt') ||
  noun.modifiers.includes('hurt') ||
  noun.states.includes('hurt') ||
  links.some(({ verb }) => verb.senses.includes('hurt'))

/** As many as were held, or fewer: those may be they. */
const mayBeCaptives = ({ noun }: Phrase, { earlier }: Story): boolean =>
  earlier.some(({ candidates }) =>
    candidates.some((one) => isHostages(one) && (one.quantity?.value ?? 0) >= (noun.count?.value ?? 0)),
  )

const arePeople = ({ noun }: Phrase): boolean => civilians.has(noun.head) || households.has(noun.head)

/** "evacuar a más de 30.000", "1.600 personas huyeron y 3.000 fueron evacuadas": the number alone, of people all the same. */
function areMorePeople(view: SentenceView, { bare, index }: Phrase): boolean {
  if (!bare) return false
  const before = view.counted.findLast((other) => other.index < index)
  return (
    prepositionOf(view.chunks[index - 1]) === 'a' ||
    (before !== undefined && arePeople(before) && !isHurt(before))
  )
}

export const isBroughtToSafety = (view: SentenceView, phrase: Phrase, story: Story): boolean =>
  (arePeople(phrase) || areMorePeople(view, phrase)) &&
  !isHurt(phrase) &&
  !isMovedPatient(phrase) &&
  !holds(view, healers) &&
  !phrase.classes.includes('hostage') &&
  !mayBeCaptives(phrase, story)
