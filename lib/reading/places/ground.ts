import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'
import type { Candidate } from '../candidate'
import type { Range } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'

/** `each`: the places side by side that a list names, where `place` is what holds them all. */
export type Located = { place: Place | null; reason: string; each?: Place[] }

/** What the article has spoken of so far: its country, the prison or city in view, where earlier claims lay. */
export type Ground = {
  gazetteer: Gazetteer
  home: Place | null
  focus: Place | null
  recent: { paragraph: number; places: Place[] }
  /** Where every claim so far lay. */
  scenes: Place[]
  /** Where the last claim of each kind lay. */
  byKind: Map<string, Place | null>
}

/** One candidate in its sentence. `blocked` are tokens whose places are not its own: those of a speaker's office. */
export type Site = {
  view: SentenceView
  candidate: Candidate
  candidates: readonly Candidate[]
  blocked: readonly Range[]
  ground: Ground
}
