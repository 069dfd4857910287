import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { corrected, earlierFigures, exceeded, givenFirst, victims } from './earlier-figures'
import { compared, gaps, onItsOwn, spread, toldAgain } from './left-out'
import { breakdown, listed, parts, shares } from './parts'

/** Numbers that say nothing of their own and lean on another: the figure before them, a total, a figure corrected. */

/** In this order: each looks only at numbers that those before it left free, so a sentence without one needs none of them. */
export const leaning: readonly ((view: SentenceView, story: Story, taken: Candidate[]) => Candidate[])[] = [
  earlierFigures,
  givenFirst,
  corrected,
  exceeded,
  victims,
  compared,
  parts,
  breakdown,
  listed,
  shares,
  toldAgain,
  onItsOwn,
  gaps,
  spread,
]
