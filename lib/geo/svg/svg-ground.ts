import { units } from '@/lib/geo/area-outline'
import type { Scene, SceneArea } from '@/lib/geo/scene'
import { type Attributes, element } from '@/lib/text/xml'
import { colourOf, type Palette } from './svg-colours'

const hatch = 'hatch'
const hatchStep = 7 // px between the lines of an emergency's hatch

/** Lengths in pixels as lengths in units of the stage: not every reader of SVG knows strokes that do not scale. */
const toUnits = (side: number) => (pixels: number) => Math.round((pixels * units * 100) / side) / 100

/** The hatch of emergencies, as a pattern that the ground's areas are filled with. */
export function hatchPattern(side: number, { emergency }: Palette): string {
  const of = toUnits(side)
  const line = element('path', {
    d: `M0 0V${of(hatchStep)}`,
    stroke: emergency,
    'stroke-width': of(1.3),
    'stroke-opacity': 0.55,
  })
  const size = of(hatchStep)
  return element(
    'pattern',
    {
      id: hatch,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    line,
  )
}

const dOf = (scene: Scene, { shape }: SceneArea) =>
  'd' in shape ? shape.d : (scene.outlines[shape.outline]?.d ?? '')

/** Neighbours, provinces, emergency zones and tints, at a size of the stage in pixels. */
export function toGroundMarkup(scene: Scene, side: number, palette: Palette): string {
  const of = toUnits(side)
  const edged = (colour: string, width: number): Attributes => ({
    stroke: colour,
    'stroke-width': of(width),
    'stroke-linejoin': 'round',
  })
  const neighbours = element('path', {
    d: scene.neighbours,
    fill: palette.neighbour,
    ...edged(palette.line, 0.75),
  })
  const provinces = scene.provinces.map(({ id, isLit, isOver }) => {
    const d = scene.outlines[id]?.d
    const fill = isOver ? 'none' : isLit ? palette.land : palette.neighbour
    return d ? element('path', { d, fill, ...edged(palette.line, 1) }) : ''
  })
  const areas = scene.areas.map((area) => {
    const [d, fill] = [dOf(scene, area), `url(#${hatch})`]
    const edge = {
      ...edged(palette.emergency, 1.4),
      'stroke-dasharray': area.isApproximate ? `${of(5)} ${of(4)}` : null,
    }
    const shared = 'd' in area.shape ? area.shape.edge : undefined
    return shared === undefined
      ? element('path', { d, fill, ...edge })
      : element('path', { d, fill, 'fill-rule': 'nonzero' }) +
          element('path', { d: shared, fill: 'none', ...edge })
  })
  const tints = scene.tints.map(({ outline, kind, isHistoric, opacity }) => {
    const colour = colourOf(palette, kind, isHistoric)
    const d = scene.outlines[outline]?.d ?? ''
    return element('path', { d, fill: colour, 'fill-opacity': opacity, ...edged(colour, 1.25) })
  })
  const scale = { transform: `scale(${side / units})`, 'fill-rule': 'evenodd' }
  return element('g', scale, [neighbours, ...provinces, ...areas, ...tints].join(''))
}
