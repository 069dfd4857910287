import type { Words } from '@/components/words/en'
import type { Scene } from '@/lib/geo/scene'
import type { LegendEntry } from '@/lib/geo/svg/svg-legend'
import type { SvgWords } from '@/lib/geo/svg/svg-map'
import type { ClaimKind } from '@/lib/model/claim'
import { toDoubts } from './to-doubts'

type Known = {
  title: string
  /** How many incidents there are, and of how many of them the image shows nothing. */
  told: number
  undrawn: number
  asOf: string
  reports: number
  makers: readonly string[]
}

/** What the signs of a scene mean: the kinds that are on this map, and how exactly a place is known. */
export function toLegend({ kinds, legend }: Words, { marks, tints, prisons, areas }: Scene): LegendEntry[] {
  const doubtful = marks.filter(({ status }) => status !== 'reported')
  const numberless = marks.find(({ isNumbered, status }) => !isNumbered && status === 'reported')
  const shown = new Set([...marks, ...tints].filter(({ isHistoric }) => !isHistoric).map(({ kind }) => kind))
  const signs: [LegendEntry['sign'], string, boolean][] = [
    ['site', legend.site, prisons.some(({ precision }) => precision === 'site')],
    ['town', legend.ring, prisons.some(({ precision }) => precision !== 'site')],
    ['zoneRing', legend.zoneRing, prisons.some(({ zones }) => zones.length > 0)],
    ['zone', legend.zone, areas.length > 0],
    ['approximate', legend.approximate, areas.some(({ isApproximate }) => isApproximate)],
  ]
  return [
    ...(Object.keys(kinds) as ClaimKind[])
      .filter((kind) => shown.has(kind))
      .map((kind) => ({ sign: kind, text: kinds[kind].label })),
    ...(numberless ? [{ sign: numberless.kind, text: legend.numberless, isNumbered: false }] : []),
    ...doubtful.slice(0, 1).map(({ kind, status }) => ({
      sign: kind,
      text: legend.doubtful(toDoubts(doubtful)),
      status,
    })),
    ...signs.filter(([, , isThere]) => isThere).map(([sign, text]) => ({ sign, text })),
  ]
}

/** What stands around the map in an image of it. */
export const toSvgWords = (
  words: Words,
  scene: Scene,
  { title, told, undrawn, asOf, reports, makers }: Known,
): SvgWords => ({
  language: words.language,
  title,
  moment: [
    `${words.embed.asOf(asOf, reports)}.`,
    ...(scene.clusters.length > 0 ? [words.many.image] : []),
    ...(undrawn > 0 ? [words.embed.undrawn(undrawn, told)] : []),
  ].join(' '),
  legend: toLegend(words, scene),
  sources: [...new Set(makers)].join(' · '),
})
