import type { Candidate } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { isEveryday } from './crisis-words'

/** "The club is in a state of emergency, the coach said". */
export const isInAManner = (view: SentenceView, { kind }: Candidate): boolean =>
  (kind === 'state_of_emergency' || kind === 'rights_suspended') && isEveryday(view)

/** "suspended his right to drive", "lost its right to play": one right that is none of those a decree suspends. */
export const isOnesOwnRight = (view: SentenceView, { kind, emergency }: Candidate): boolean =>
  kind === 'rights_suspended' &&
  emergency?.rights.length === 0 &&
  view.phrases.some(({ noun }) => noun.classes.includes('right') && !noun.plural)
