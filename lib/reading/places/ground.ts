import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'
import { capitalOf } from '@/lib/reading/places/known/capital'
import type { Candidate } from '../candidate'
import type { Range } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'
import type { Memory } from './pointing/memory'
import type { Spot, Unknown } from './spots/spot'
import type { Way } from './way'

/** `reason`: the way in words; `each`: the places side by side that a list names, where `place` is what holds them all. */
export type Located = { place: Place | null; way: Way; reason: string; each?: Place[] }

/** Where the article's last happening lay, and the paragraph that told it. */
type Scene = { place: Place; paragraph: number }

/** A sentence, to tell how long ago something was named. */
export type At = { index: number; paragraph: number }

/** What the article has spoken of so far: its country, the prison or city in view, where earlier claims lay. */
export type Ground = Omit<Memory, 'lastOf' | 'topic' | 'scene' | 'here'> & {
  /** The paragraph in which the place named last was only where people were taken: "there" is that place in no other. */
  nearGoal: number | null
  /** The home country's capital. */
  capital: Place | null
  /** Provinces and cantons that the article names anywhere. */
  areas: readonly Place[]
  scene: Scene | null
  /** The scene of today before the years that the last sentences looked back on, where they did. */
  today: Scene | null
  /** Does the text itself point at the home country? */
  sure: boolean
  /** Where every claim so far lay, if all lay at one place; `several` once they do not. */
  only: Place | 'several' | null
  /** The same of happenings with a place closer than the country. */
  onlyNear: Place | 'several' | null
  lastOf: Map<Place['kind'], Place>
  /** When the prison in view, and the last place of each kind, were named. */
  focusAt: At
  namedAt: Map<Place['kind'], At>
  /** How often claims lay at each place: what the article is about. */
  told: Map<string, { place: Place; times: number }>
  /** Where the last claim of each kind lay. */
  byKind: Map<string, Place | null>
}

const notYet: At = { index: -9, paragraph: -9 }

/** What is known of an article's places before its first sentence: its country, and all that it `named` anywhere. */
export const toGround = (
  home: Place | null,
  sure: boolean,
  named: readonly Place[],
  gazetteer: Gazetteer,
): Ground => ({
  gazetteer,
  home,
  sure,
  capital: capitalOf(home, gazetteer),
  focus: null,
  scene: null,
  today: null,
  only: null,
  onlyNear: null,
  near: null,
  nearGoal: null,
  lastOf: new Map(),
  focusAt: notYet,
  namedAt: new Map(),
  told: new Map(),
  pair: [],
  towns: named.filter(({ kind }) => kind === 'city'),
  prisons: named.filter(({ kind }) => kind === 'prison'),
  areas: named.filter(({ kind }) => kind === 'province' || kind === 'canton'),
  byKind: new Map(),
})

/** One candidate in its sentence. `blocked` are tokens whose places are not its own: those of a speaker's office. */
export type Site = {
  /** Names of places that no gazetteer holds. */
  unknown: readonly Unknown[]
  view: SentenceView
  candidate: Candidate
  candidates: readonly Candidate[]
  spots: readonly Spot[]
  blocked: readonly Range[]
  ground: Ground
}
