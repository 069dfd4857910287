import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { corrected, earlierFigures, exceeded, givenFirst, victims } from './earlier-figures'
import { compared, gaps, onItsOwn, spread, toldAgain } from './left-out'
import { breakdown, listed, parts, shares } from './parts'

/** Numbers that say nothing of their own and lean on another: the figure before them, a total, a figure corrected. */

type Find = (view: SentenceView, story: Story, taken: Candidate[]) => Candidate[]
/** `ofFree`: it looks only at numbers that those before it left free. */
type Leaning = { find: Find; ofFree: boolean }

const ofFree = (find: Find): Leaning => ({ find, ofFree: true })

/** In this order. */
export const leaning: readonly Leaning[] = [
  ...[earlierFigures, givenFirst, corrected, exceeded, victims, compared, parts, breakdown, listed].map(
    ofFree,
  ),
  { find: shares, ofFree: false },
  ...[toldAgain, onItsOwn, gaps, spread].map(ofFree),
]
