import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { added } from './added'
import { among } from './among'
import { brought } from './brought'
import { coordinated } from './coordinated'
import { corrected, earlierFigures, exceeded, givenFirst, respective, victims } from './earlier-figures'
import { excepted } from './excepted'
import { correctedTo, figureIs, thenOn } from './figure-is'
import { figureSet } from './figure-set'
import { atFirstThey, inBatches, risingTo, sumOfThose } from './from-before'
import { compared, gaps, onItsOwn, spread } from './left-out'
import { nextInRow } from './next-in-row'
import { ofThem } from './of-them'
import { onThatDay } from './on-that-day'
import { otherCount, saidByOthers } from './other-counts'
import { breakdown, listed, parts, shares, whole } from './parts'
import { rest } from './rest'
import { sameFate } from './same-fate'
import { bySteps, otherwise, surpassed, voices } from './series'
import { spreadOut } from './spread-out'
import { pair, putElsewhere, toldAgain } from './told-again'
import { firstAnnounced, upFrom } from './up-from'

/** Numbers that say nothing of their own and lean on another: the figure before them, a total, a figure corrected. */

type Find = (view: SentenceView, story: Story, taken: Candidate[]) => Candidate[]
/** `ofFree`: it looks only at numbers that those before it left free. */
export type Leaning = { find: Find; ofFree: boolean }

const ofFree = (find: Find): Leaning => ({ find, ofFree: true })

/** In this order. */
export const leaning: readonly Leaning[] = [
  ...[
    respective,
    sameFate,
    pair,
    coordinated,
    earlierFigures,
    voices,
    figureSet,
    figureIs,
    onThatDay,
    correctedTo,
    thenOn,
    risingTo,
    inBatches,
    atFirstThey,
    givenFirst,
    otherwise,
    corrected,
    surpassed,
    exceeded,
    victims,
    excepted,
    upFrom,
    firstAnnounced,
    compared,
    among,
    ofThem,
    brought,
    bySteps,
    putElsewhere,
    otherCount,
    saidByOthers,
    whole,
    parts,
    rest,
    breakdown,
    listed,
    spreadOut,
  ].map(ofFree),
  { find: shares, ofFree: false },
  { find: added, ofFree: false },
  { find: nextInRow, ofFree: false },
  ...[toldAgain, onItsOwn, gaps, spread, sumOfThose].map(ofFree),
]
