import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'
import type { NounPhrase } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'

/** What a word without a name can point back at, and what a rule for such words is. */

/** What was spoken of up to a word. */
export type Memory = {
  gazetteer: Gazetteer
  /** The prison or city that "the facility" means. */
  focus: Place | null
  /** The same at the beginning of the sentence. */
  topic: Place | null
  home: Place | null
  /** The place named last, for "there": also where people were taken. */
  near: Place | null
  /** The town that the same sentence has named as where things happen. */
  here: Place | null
  /** The city, province or country named last, for "in the same city". */
  lastOf: ReadonlyMap<Place['kind'], Place>
  /** Where claims lay so far. */
  told: ReadonlyMap<string, { place: Place; times: number }>
  /** Towns and prisons that the article names anywhere. */
  towns: readonly Place[]
  prisons: readonly Place[]
  /** Where the sentences just before have things happen. */
  scene: { place: Place } | null
  /** Places that a sentence named side by side, for "both jails" and "the second". */
  pair: readonly Place[]
}

export type Rule = (view: SentenceView, noun: NounPhrase, memory: Memory) => Place | null
