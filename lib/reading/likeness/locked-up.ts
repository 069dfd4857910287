import type { Story } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tellsOfPrison } from '@/lib/reading/kinds/inmates/tells-of-prison'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'

/** Only who had been locked up gets away or is moved as an inmate. */

const kept: readonly NounClass[] = ['inmate', 'detainee', 'fugitive', 'hostage', 'escape', 'arrest']

/** "Two men were killed in X. The mayor said 40 had fled": nobody of whom the text tells had been locked up. */
export const mayGetAway = (view: SentenceView, { classes }: Phrase, { earlier, hostages }: Story): boolean =>
  hostages ||
  classes.some((name) => kept.includes(name)) ||
  // "12 dead and 30 at large".
  view.lexed.tokens.some(({ norm }, at) => norm === 'large' && wordAt(view, at - 1) === 'at') ||
  [view, ...earlier.map((told) => told.view)].some(
    (told) =>
      tellsOfPrison(told) ||
      told.chunks.some((chunk) => isNoun(chunk) && chunk.classes.some((name) => kept.includes(name))) ||
      told.verbs.some(({ verb }) => verb.senses.includes('detain') || verb.senses.includes('seize')),
  )

/** "3,000 residents were moved to shelters": none of them had been locked up. */
export const mayBeMoved = (view: SentenceView, { bare, classes }: Phrase, { earlier }: Story): boolean =>
  classes.includes('inmate') ||
  tellsOfPrison(view) ||
  (bare && earlier.some((told) => tellsOfPrison(told.view)))
