import { toMarkSize, widestScale } from '@/lib/geo/mark-size'
import type { Scene, SceneMark, ScenePrison } from '@/lib/geo/scene'
import { toStage, wholeStage } from '@/lib/geo/stage'

export const madeUpMark = (id: string, x: number, y: number, least: number): SceneMark => ({
  id,
  kind: 'killed',
  isHistoric: false,
  status: 'reported',
  name: `${least} killed, Harrow Fell, reported`,
  lines: [`${least} killed`, 'Harrow Fell'],
  sign: String(least),
  at: { x, y },
  isNumbered: true,
  isSized: true,
  ...toMarkSize({ isNumbered: true, least, most: null }, widestScale),
  precision: 'site',
  prison: null,
  tiers: null,
})

export const madeUpPrison = (id: string, x: number, y: number): ScenePrison => ({
  id,
  at: { x, y },
  precision: 'site',
  name: 'Harrow Fell',
  title: 'Harrow Fell, prison',
  zones: [],
})

/** Two incidents at one place, a prison, and a province of which only the name is known. */
export const madeUpScene: Scene = {
  stage: toStage({ zoom: 7, lat: 0, lon: 0 }),
  target: wholeStage,
  outlines: {},
  neighbours: '',
  provinces: [{ id: 'XT-A', at: { x: 0.3, y: 0.2 }, name: 'SELLOW', isShown: true, isLit: true }],
  areas: [],
  tints: [],
  prisons: [madeUpPrison('p', 0.7, 0.7)],
  clusters: [],
  moreHere: (count) => `+${count} here`,
  marks: [madeUpMark('a', 0.5, 0.5, 31), madeUpMark('b', 0.5, 0.5, 6)],
}
