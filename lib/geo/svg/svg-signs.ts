import { clusterOutline, clusterRadius, clusterText } from '@/lib/geo/cluster-shape'
import { toMarkShapes } from '@/lib/geo/mark-shapes'
import { toPrisonShape, zoneRing } from '@/lib/geo/prison-shapes'
import type { SceneCluster, SceneMark, ScenePrison } from '@/lib/geo/scene'
import type { Shape, ShapePart } from '@/lib/kinds/shapes'
import { type Attributes, element, textElement } from '@/lib/text/xml'
import { colourOf, type Palette } from './svg-colours'

export const sans = 'Inter, Arial, Helvetica, sans-serif'
export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"

/** How each part of a sign looks, as marks.module.css says it for the page. */
function lookOf(part: ShapePart, kind: string, { paper, ink, emergency }: Palette): Attributes {
  const looks: Record<ShapePart, Attributes> = {
    outer: { fill: 'none', stroke: kind, 'stroke-width': 1 },
    fill: { fill: kind, 'fill-opacity': 0.14 },
    solid: { fill: kind, 'fill-opacity': 0.32 },
    edge: { fill: 'none', stroke: kind, 'stroke-width': 1.75, 'stroke-linejoin': 'round' },
    thin: { fill: 'none', stroke: kind, 'stroke-width': 1, 'stroke-opacity': 0.75 },
    dot: { fill: kind },
    glyph: { fill: kind, 'font-family': sans, 'font-size': 11, 'font-weight': 600, 'text-anchor': 'middle' },
    building: { fill: paper, stroke: ink, 'stroke-width': 1.3 },
    place: { fill: paper, stroke: ink, 'stroke-width': 1.1, 'stroke-opacity': 0.75 },
    zoneRing: {
      fill: 'none',
      stroke: emergency,
      'stroke-width': 0.9,
      'stroke-opacity': 0.8,
      'stroke-dasharray': '2 1.6',
    },
  }
  return looks[part]
}

type Manner = 'plain' | 'dashed' | 'doubtful'

/** What of its look a sign changes: without a number its edge is dashed; a rumour is dotted, and hollow. */
function changesOf(manner: Manner, part: ShapePart): Attributes {
  if (manner === 'dashed' && part === 'edge') return { 'stroke-dasharray': '3 2.5' }
  if (manner !== 'doubtful') return {}
  if (part === 'edge') return { 'stroke-width': 2, 'stroke-dasharray': '0.1 3.3', 'stroke-linecap': 'round' }
  return part === 'fill' || part === 'solid' ? { fill: 'none' } : {}
}

function toShape(shape: Shape, kind: string, palette: Palette, manner: Manner = 'plain'): string {
  const look = { ...lookOf(shape.part, kind, palette), ...changesOf(manner, shape.part) }
  if (shape.tag === 'circle') return element('circle', { r: shape.r, ...look })
  if (shape.tag === 'path') return element('path', { d: shape.d, ...look })
  return textElement('text', shape.text, { y: shape.y, ...look })
}

type Sign = Pick<SceneMark, 'kind' | 'isHistoric' | 'status' | 'isNumbered'>

/** An incident's sign around the origin. */
export function toSignMarkup(sign: Sign, radius: number, outer: number | null, palette: Palette): string {
  const colour = colourOf(palette, sign.kind, sign.isHistoric)
  const manner = sign.status !== 'reported' ? 'doubtful' : sign.isNumbered ? 'plain' : 'dashed'
  return toMarkShapes(sign.kind, radius, outer)
    .map((shape) => toShape(shape, colour, palette, manner))
    .join('')
}

/** A mark around the origin, as large as its figure. */
export function toMarkMarkup(mark: SceneMark, palette: Palette): string {
  return toSignMarkup(mark, mark.radius, mark.outer, palette)
}

/** Several incidents as one: a hexagon with their number. */
export function toClusterMarkup({ count, sign }: SceneCluster, { paper, ink }: Palette): string {
  const look = { fill: paper, stroke: ink, 'stroke-width': 1.6, 'stroke-linejoin': 'round' }
  const text = { y: 4.5, fill: ink, 'font-family': sans, 'font-size': clusterText, 'font-weight': 600 }
  return (
    element('path', { d: clusterOutline(clusterRadius(count, sign)), ...look }) +
    textElement('text', sign, { ...text, 'text-anchor': 'middle' })
  )
}

/** A prison's sign around the origin, in the rings of the emergencies that reach it. */
export function toPrisonMarkup(
  { precision, zones }: Pick<ScenePrison, 'precision' | 'zones'>,
  palette: Palette,
): string {
  const ring = zones.length > 0 ? toShape(zoneRing, palette.emergency, palette) : ''
  return [ring, toShape(toPrisonShape(precision), palette.ink, palette)].join('')
}
