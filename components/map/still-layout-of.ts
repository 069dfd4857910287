import type { Scene } from '@/lib/geo/scene'
import { type StillLayout, toStillLayout } from '@/lib/geo/still-layout'
import { namedPlace } from './look'

const isServer = typeof window === 'undefined'

/**
 * The layouts for every size of frame, on the server only: the browser keeps what it got, and lays out once for the size
 * that it has.
 */
export function stillLayoutOf(scene: Scene, view: string | null): StillLayout | null {
  if (!isServer) return null
  return toStillLayout(scene, namedPlace(scene.stage, view)?.side ?? null)
}
