import type { Scene } from '@/lib/geo/scene'
import { sizeClassOf } from '@/lib/geo/size-class'
import { middleOf, type StageBox, type StageSquare, sideIn } from '@/lib/geo/stage'
import { toSceneLayout } from '@/lib/geo/still-layout'
import { element, textElement } from '@/lib/text/xml'
import { colours, type Palette, type Theme } from './svg-colours'
import { hatchPattern, toGroundMarkup } from './svg-ground'
import { type LegendEntry, toLegendMarkup } from './svg-legend'
import { toNoteMarkup } from './svg-notes'
import { toOffsetTransform, toTownMarkup } from './svg-places'
import { sans, serif, toClusterMarkup, toMarkMarkup, toPrisonMarkup } from './svg-signs'

/** What stands around the map in its image, in the reader's language. */
export type SvgWords = {
  language: string
  title: string
  /** "As known on 26 July 2023, 7 reports." */
  moment: string
  legend: readonly LegendEntry[]
  /** Whose data it is: nobody sees the page beside an image. */
  sources: string
}
type ImageSize = { width: number; height: number }
type SvgMapOptions = ImageSize & { theme: Theme }

type Frame = { x: number; y: number; width: number; height: number }

const margin = 16 // px
const titleSize = 22
const textSize = 12
const lead = 18 // px from line to line of the small text

const toMapLegend = (legend: SvgWords['legend'], width: number, palette: Palette) =>
  toLegendMarkup(legend, width - 2 * margin, palette)

/** Where in the picture the map is: between what stands above it and the legend. */
function toFrame({ width, height }: ImageSize, legend: { height: number }): Frame {
  const head = margin + titleSize + lead + 6
  const foot = legend.height + lead + margin
  return { x: 0, y: head, width, height: Math.max(1, height - head - foot) }
}

/** The part of the stage that an image shows: frames are seldom square, so more than what is looked at. */
export function seenInImage(target: StageSquare, legend: SvgWords['legend'], size: ImageSize): StageBox {
  const { width, height } = toFrame(size, toMapLegend(legend, size.width, colours.light))
  const seen = sideIn(target, { width, height })
  const { x, y } = middleOf(target)
  const across = (width / seen) * (target.size / 2)
  const down = (height / seen) * (target.size / 2)
  return [x - across, y - down, x + across, y + down]
}

/** The map's own part of the picture: what scene and size make of it. */
function drawMap(scene: Scene, frame: Frame, palette: Palette): string {
  const { target } = scene
  const seen = sideIn(target, frame)
  const size = sizeClassOf(seen)
  const side = seen / target.size
  const middle = middleOf(target)
  const left = frame.width / 2 - middle.x * side
  const top = frame.height / 2 - middle.y * side
  const bounds = { x: 6 - left, y: 6 - top, width: frame.width - 12, height: frame.height - 12 }
  const { notes, offsets, behind, dots } = toSceneLayout(scene, {
    side,
    size,
    bounds,
    growth: 1,
    selected: null,
  })
  const at = (id: string, place: { x: number; y: number }) => ({
    transform: toOffsetTransform(place, side, offsets.get(id), size.scale),
  })
  const drawn = [
    toGroundMarkup(scene, side, palette),
    ...toTownMarkup(scene, side, palette),
    ...notes.map((note) => toNoteMarkup(note, side, palette)),
    ...scene.marks
      .filter(({ id }) => !behind.has(id) && !dots.has(id))
      .map((mark) => element('g', at(mark.id, mark.at), toMarkMarkup(mark, palette))),
    ...scene.prisons.map((prison) => element('g', at(prison.id, prison.at), toPrisonMarkup(prison, palette))),
    // Above the prisons: none may stand on a number.
    ...scene.clusters.map((one) => element('g', at(one.id, one.at), toClusterMarkup(one, palette))),
  ]
  const clip = element('clipPath', { id: 'frame' }, element('rect', frame))
  const sea = element('rect', { ...frame, fill: palette.sea })
  const moved = element('g', { transform: `translate(${frame.x + left} ${frame.y + top})` }, drawn.join(''))
  const defs = element('defs', {}, clip + hatchPattern(side, palette))
  return defs + sea + element('g', { 'clip-path': 'url(#frame)' }, moved)
}

/**
 * The map as an image that stands alone: the same scene, layout and signs as on the page, with title, moment, legend and
 * sources. A whole SVG document, in which nothing is fetched from elsewhere.
 */
export function toSvgMap(scene: Scene, words: SvgWords, { width, height, theme }: SvgMapOptions): string {
  const palette = colours[theme]
  const legend = toMapLegend(words.legend, width, palette)
  const frame = toFrame({ width, height }, legend)
  const line = (text: string, y: number, look: Record<string, string | number>) =>
    textElement('text', text, { x: margin, y, 'font-family': sans, 'font-size': textSize, ...look })
  const small = { fill: palette.muted }
  const titled = { fill: palette.ink, 'font-family': serif, 'font-size': titleSize, 'font-weight': 600 }
  const inside = [
    textElement('title', words.title),
    textElement('desc', `${words.moment} ${words.sources}`),
    element('rect', { width, height, fill: palette.paper }),
    line(words.title, margin + titleSize - 4, titled),
    line(words.moment, margin + titleSize + lead - 2, small),
    drawMap(scene, frame, palette),
    element(
      'g',
      { transform: `translate(${margin} ${frame.y + frame.height + lead / 2})` },
      legend.markup || ' ',
    ),
    line(words.sources, height - margin + 2, { ...small, 'font-size': textSize - 2 }),
  ]
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': words.language,
    },
    inside.join(''),
  )
}
