import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { added } from './added'
import { addedOn } from './added-on'
import { among } from './among'
import { anotherVoice } from './another-voice'
import { brought } from './brought'
import { byPlace } from './by-place'
import { byVoices } from './by-voices'
import { coordinated } from './coordinated'
import { didSo } from './did-so'
import { corrected, earlierFigures, exceeded, givenFirst, respective } from './earlier-figures'
import { elidedDeed } from './elided-deed'
import { elidedFate } from './elided-fate'
import { excepted } from './excepted'
import { correctedTo, figureIs } from './figure-is'
import { figureSet } from './figure-set'
import { type Left, left } from './free-numbers'
import { atFirstThey, inBatches, risingTo, sumOfThose } from './from-before'
import { grouped } from './grouped'
import { largestGroup } from './largest-group'
import { compared, gaps, spread } from './left-out'
import { listed } from './listed'
import { nextInRow } from './next-in-row'
import { nowSaid } from './now-said'
import { ofTheDead } from './of-the-dead'
import { ofThem } from './of-them'
import { ofUncounted } from './of-uncounted'
import { onItsOwn } from './on-its-own'
import { onOthersToo } from './on-others-too'
import { onThatDay } from './on-that-day'
import { orRoom } from './or-room'
import { otherCount, saidByOthers } from './other-counts'
import { pairOfDay } from './pair-of-day'
import { breakdown, parts, shares, whole } from './parts'
import { partsAhead } from './parts-ahead'
import { rest } from './rest'
import { saidFirst } from './said-first'
import { sameFate } from './same-fate'
import { bySteps, otherwise, surpassed, voices } from './series'
import { soAre } from './so-are'
import { spreadOut } from './spread-out'
import { asItChanged, fromTheFirst, onwards } from './step-by-step'
import { thusNow } from './thus-now'
import { pair, putElsewhere, toldAgain } from './told-again'
import { firstAnnounced, upFrom } from './up-from'
import { victims } from './victims'
import { whereTheyAre } from './where-they-are'
import { withThemAll } from './with-them'

/** Numbers that say nothing of their own and lean on another: the figure before them, a total, a figure corrected. */

type Find = (view: SentenceView, story: Story, taken: Candidate[]) => Candidate[]
/** `least`: what those before it must have left free for it to find anything. */
type Leaning = { find: Find; least: Left }

const always = (find: Find): Leaning => ({ find, least: left.nothing })
/** It looks only at numbers that are left free. */
const ofFree = (find: Find): Leaning => ({ find, least: left.numbers })
/** It needs one of them that stands by itself. */
const ofBare = (find: Find): Leaning => ({ find, least: left.bareNumbers })

/** In this order. */
export const leaning: readonly Leaning[] = [
  ofFree(victims),
  ofBare(whereTheyAre),
  ofBare(orRoom),
  ofBare(largestGroup),
  ofFree(didSo),
  ofFree(soAre),
  ofBare(elidedFate),
  ofBare(elidedDeed),
  ofBare(respective),
  ofFree(sameFate),
  ofBare(pair),
  ofFree(anotherVoice),
  ofFree(coordinated),
  ofFree(earlierFigures),
  ofBare(voices),
  ofBare(figureSet),
  ofBare(figureIs),
  ofBare(nowSaid),
  ofBare(saidFirst),
  ofBare(pairOfDay),
  ofFree(onThatDay),
  ofBare(ofUncounted),
  ofBare(thusNow),
  ofFree(withThemAll),
  ofBare(correctedTo),
  ofBare(onwards),
  ofBare(fromTheFirst),
  ofBare(asItChanged),
  ofBare(addedOn),
  ofBare(risingTo),
  ofFree(inBatches),
  ofBare(atFirstThey),
  ofBare(givenFirst),
  ofBare(otherwise),
  ofBare(corrected),
  ofBare(surpassed),
  ofFree(exceeded),
  ofFree(excepted),
  ofBare(upFrom),
  ofBare(firstAnnounced),
  ofBare(compared),
  ofFree(among),
  ofBare(ofThem),
  ofFree(ofTheDead),
  ofBare(onOthersToo),
  ofBare(brought),
  ofBare(bySteps),
  ofBare(putElsewhere),
  ofBare(otherCount),
  ofBare(saidByOthers),
  ofFree(grouped),
  ofFree(whole),
  ofFree(parts),
  ofFree(rest),
  ofBare(partsAhead),
  ofBare(breakdown),
  ofFree(listed),
  ofFree(spreadOut),
  ofBare(byPlace),
  always(shares),
  always(added),
  always(nextInRow),
  ofBare(toldAgain),
  ofBare(byVoices),
  ofBare(onItsOwn),
  ofFree(gaps),
  ofFree(spread),
  ofBare(sumOfThose),
]
