import { behindFate } from '@/lib/reading/leaning/left-out/behind-fate'
import { coordinated } from '@/lib/reading/leaning/left-out/coordinated'
import { didSo } from '@/lib/reading/leaning/left-out/did-so'
import { elidedDeed } from '@/lib/reading/leaning/left-out/elided-deed'
import { elidedFate } from '@/lib/reading/leaning/left-out/elided-fate'
import { gaps, spread } from '@/lib/reading/leaning/left-out/left-out'
import { ofUncounted } from '@/lib/reading/leaning/left-out/of-uncounted'
import { onItsOwn } from '@/lib/reading/leaning/left-out/on-its-own'
import { onOthersToo } from '@/lib/reading/leaning/left-out/on-others-too'
import { oneElsewhere } from '@/lib/reading/leaning/left-out/one-elsewhere'
import { orRoom } from '@/lib/reading/leaning/left-out/or-room'
import { sameFate } from '@/lib/reading/leaning/left-out/same-fate'
import { soAre } from '@/lib/reading/leaning/left-out/so-are'
import { victims } from '@/lib/reading/leaning/left-out/victims'
import { added } from '@/lib/reading/leaning/on-top/added'
import { addedOn } from '@/lib/reading/leaning/on-top/added-on'
import { brought } from '@/lib/reading/leaning/on-top/brought'
import { nextInRow } from '@/lib/reading/leaning/on-top/next-in-row'
import { thusNow } from '@/lib/reading/leaning/on-top/thus-now'
import { withThemAll } from '@/lib/reading/leaning/on-top/with-them'
import { compared } from '@/lib/reading/leaning/over-time/compared'
import { correctedAs } from '@/lib/reading/leaning/over-time/corrected-as'
import {
  corrected,
  earlierFigures,
  exceeded,
  givenFirst,
} from '@/lib/reading/leaning/over-time/earlier-figures'
import { correctedTo, figureIs } from '@/lib/reading/leaning/over-time/figure-is'
import { atFirstThey, inBatches, risingTo, sumOfThose } from '@/lib/reading/leaning/over-time/from-before'
import { respective } from '@/lib/reading/leaning/over-time/in-same-order'
import { inTruth } from '@/lib/reading/leaning/over-time/in-truth'
import { nowSaid } from '@/lib/reading/leaning/over-time/now-said'
import { onThatDay } from '@/lib/reading/leaning/over-time/on-that-day'
import { pairOfDay } from '@/lib/reading/leaning/over-time/pair-of-day'
import { bySteps, otherwise, surpassed, voices } from '@/lib/reading/leaning/over-time/series'
import { asItChanged, fromTheFirst, onwards } from '@/lib/reading/leaning/over-time/step-by-step'
import { firstAnnounced, upFrom } from '@/lib/reading/leaning/over-time/up-from'
import { among } from '@/lib/reading/leaning/parts/among'
import { byPlace } from '@/lib/reading/leaning/parts/by-place'
import { excepted } from '@/lib/reading/leaning/parts/excepted'
import { grouped } from '@/lib/reading/leaning/parts/grouped'
import { largestGroup } from '@/lib/reading/leaning/parts/largest-group'
import { listed } from '@/lib/reading/leaning/parts/listed'
import { nextInRank } from '@/lib/reading/leaning/parts/next-in-rank'
import { ofTheDead } from '@/lib/reading/leaning/parts/of-the-dead'
import { ofThem, ofThemHere, oneOfThem } from '@/lib/reading/leaning/parts/of-them'
import { breakdown, parts, shares, whole } from '@/lib/reading/leaning/parts/parts'
import { partsAhead } from '@/lib/reading/leaning/parts/parts-ahead'
import { rest } from '@/lib/reading/leaning/parts/rest'
import { rowGoesOn } from '@/lib/reading/leaning/parts/row-goes-on'
import { rowOfPlaces } from '@/lib/reading/leaning/parts/row-of-places'
import { spreadOut } from '@/lib/reading/leaning/parts/spread-out'
import { whereTheyAre } from '@/lib/reading/leaning/parts/where-they-are'
import { setRight } from '@/lib/reading/leaning/set-right'
import { anotherVoice } from '@/lib/reading/leaning/voices/another-voice'
import { byVoices } from '@/lib/reading/leaning/voices/by-voices'
import { figureSet } from '@/lib/reading/leaning/voices/figure-set'
import { otherCount, saidByOthers } from '@/lib/reading/leaning/voices/other-counts'
import { pair } from '@/lib/reading/leaning/voices/pair'
import { saidFirst } from '@/lib/reading/leaning/voices/said-first'
import { putElsewhere, toldAgain } from '@/lib/reading/leaning/voices/told-again'
import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { type Left, left } from './free-numbers'

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
  ofBare(rowOfPlaces),
  ofBare(rowGoesOn),
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
  ofFree(behindFate),
  ofFree(earlierFigures),
  ofBare(voices),
  ofBare(figureSet),
  ofBare(inTruth),
  ofBare(figureIs),
  ofFree(correctedAs),
  ofBare(nowSaid),
  ofBare(setRight),
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
  ofBare(ofThemHere),
  ofBare(oneOfThem),
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
  ofBare(nextInRank),
  ofBare(byPlace),
  always(shares),
  always(added),
  always(nextInRow),
  ofBare(toldAgain),
  ofBare(byVoices),
  ofBare(onItsOwn),
  ofFree(gaps),
  ofFree(spread),
  always(oneElsewhere),
  ofBare(sumOfThose),
]
