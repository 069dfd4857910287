import type { MapLayout } from './map-layout'
import type { Drawn } from './marks-input'
import type { Project } from './use-layout'

/** What is drawn and where: what every group of marks needs to draw itself. */
export type LaidOut = {
  drawn: Drawn
  layout: MapLayout
  project: Project
  /** Pixels of the view. */
  width: number
  /** How large signs are. */
  scale: number
}
