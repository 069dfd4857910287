import { isMovedPatient } from '@/lib/reading/everyday/no-captives/displaced'
import { civilians, households } from '@/lib/reading/lexicon/nouns/civilians'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
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

export const isBroughtToSafety = (view: SentenceView, phrase: Phrase, story: Story): boolean =>
  (civilians.has(phrase.noun.head) || households.has(phrase.noun.head)) &&
  !isHurt(phrase) &&
  !isMovedPatient(phrase) &&
  !holds(view, healers) &&
  !phrase.classes.includes('hostage') &&
  !mayBeCaptives(phrase, story)
