import type { Outline } from '@/lib/geo/area-outline'
import type { LonLat } from '@/lib/geo/lon-lat'
import type { MarkSize } from '@/lib/geo/mark-size'
import type { Stage, StagePoint, StageSquare } from '@/lib/geo/stage'
import type { ClaimKind, Status } from '@/lib/model/claim'
import type { Precision } from '@/lib/model/place'

/** What is said of an incident on the map. */
type Said = {
  id: string
  kind: ClaimKind
  /** Background from earlier years. */
  isHistoric: boolean
  /** Of a rumour, a denial or what was replaced another than `reported`. */
  status: Status
  /** What it says when it is read out. */
  name: string
  /** The lines beside it where there is room, and the bare figure where there is little, if it has one. */
  lines: readonly string[]
  sign: string | null
  at: StagePoint
}
/** Classes of sizes that it is drawn for; null where it is for all of them. */
type Tiered = { tiers: readonly number[] | null }

export type SceneMark = Said &
  MarkSize &
  Tiered & {
    isNumbered: boolean
    /** Its size says how many. */
    isSized: boolean
    precision: Precision
    /** The prison that it lies at, if any, so that it is drawn where that prison is. */
    prison: string | null
  }
/** Incidents that are drawn as one: how many they are, and how it is opened. */
export type SceneCluster = Tiered & {
  id: string
  at: StagePoint
  lonLat: LonLat
  count: number
  /** The count as it is written in the sign, and what it says when it is read out. */
  sign: string
  name: string
  /** The least zoom at which they stand apart; null where they never do, and `places` are the ids to list them by. */
  splitsAt: number | null
  places: readonly string[]
}
/** An incident that is known to the province only. */
export type SceneTint = Said & { isNumbered: boolean; outline: string; opacity: number }
export type ScenePrison = {
  id: string
  at: StagePoint
  precision: Precision
  name: string
  /** What it says when it is read out. */
  title: string
  /** Ids of the emergencies that reach it. */
  zones: readonly string[]
}
export type SceneArea = {
  key: string
  zone: string
  /**
   * An outline of the ground by its id, or a path of its own: circles that stand for areas without one, with their common `edge`
   * where they overlap (then `d` is filled by the nonzero rule and has no edge).
   */
  shape: { outline: string } | { d: string; edge?: string }
  isApproximate: boolean
}
/**
 * A province: part of the ground, and a place where the filter leaves it (`isShown`). `isLit` also where the filter leaves
 * something in it: one prison is seen within its province. Provinces are seen through a region that lies over
 * them (`isOver`).
 */
type SceneProvince = {
  id: string
  at: StagePoint
  name: string
  isShown: boolean
  isLit: boolean
  isOver?: true
  /** The one in which most is told: wherever in it there is room, it bears its name. */
  isMain?: true
}

type Room = { width: number; height: number }
/** Pixels in a frame's lower right (or left) corner that something lies over, in small frames and in large: no words go there. */
export type Corner = { small: Room; large: Room; isLeft?: boolean }

/** Everything that a map shows, in words and in fractions of its stage: what the page and the image are both drawn from. */
export type Scene = {
  stage: Stage
  /** The part that is looked at. */
  target: StageSquare
  corner?: Corner | undefined
  outlines: Record<string, Outline>
  neighbours: string
  provinces: readonly SceneProvince[]
  areas: readonly SceneArea[]
  tints: readonly SceneTint[]
  prisons: readonly ScenePrison[]
  /** Most important first: the order in which labels get room and the keyboard goes. */
  marks: readonly SceneMark[]
  clusters: readonly SceneCluster[]
  /** "+3 here": beside a sign that stands for so many more. */
  moreHere: (count: number) => string
}
