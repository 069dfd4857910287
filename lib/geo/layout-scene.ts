import { clusterRadius } from '@/lib/geo/cluster-shape'
import type { Box } from '@/lib/geo/label-boxes'
import { type LayoutInput, layoutMap, type MapLayout } from '@/lib/geo/map-layout'
import type { LabelForm } from '@/lib/geo/place-labels'
import { zoneRingRadius } from '@/lib/geo/prison-shapes'
import { roomsIn } from '@/lib/geo/rooms-in'
import type { Scene, SceneMark, SceneTint } from '@/lib/geo/scene'
import { reachOfMark } from '@/lib/geo/sign-size'
import type { SizeClass } from '@/lib/geo/size-class'
import type { StagePoint } from '@/lib/geo/stage'
import { textWidth } from '@/lib/geo/text-width'

export type LayoutFor = {
  /** Pixels that the whole stage measures. */
  side: number
  /** Of the frame that it is seen in. */
  size: SizeClass
  /** Pixels of the stage that labels must stay within; null where the map reaches on. */
  bounds: Box | null
  /** How many times wider the map may become while the layout stands. */
  growth: number
  /** An incident whose label comes first. */
  selected: string | null
  /** What lies over a map that is seen within `bounds`: fractions of them for its left edge and its middle, and pixels. */
  buttons?: { left: number; middle: number; width: number; height: number } | null
}

export const lineHeight = 15 // px
/** Pixels from a line's upper edge to its baseline. */
export const baseline = 11.5
export const nameBaseline = 9.5
const figureSize = 13 // px, as in notes.module.css
const placeSize = 12 // px
const nameSize = 10 // px
const nameSpacing = 1 // px between the letters of a province's name
const nearby = 16 // px: words without a figure are not worth a long line
const prisonNamesFrom = 1750 // px of the stage's side before prisons are named
const narrowest = 280 // px of a frame with something in its corner: a lower one is wider than its map
const everywhere = 1e6 // px

/**
 * What is written beside an incident: figure and place, or nothing, and how many more there are behind its sign; on a small map
 * the figure alone, and where there is room besides how many more. The place is the first to go where there is little room.
 */
export function linesOf(
  { lines, sign }: Pick<SceneMark, 'lines' | 'sign'>,
  { isSmall }: SizeClass,
  more: string | null,
  form: LabelForm | undefined,
): readonly string[] {
  if (isSmall && !(form === 'fuller' && more)) return sign === null ? [] : [sign]
  if (isSmall) return [sign ?? '', more ?? '']
  if (form === 'barest') return sign === null ? [] : [sign]
  if (form === 'shorter') return [...lines.slice(0, 1), more ?? []].flat()
  return more === null ? lines : [...(lines.length > 0 ? lines : ['']), more]
}

/** The words for what is behind a mark, if anything is. */
export const sayBehind = ({ moreHere }: Scene, count: number | undefined) =>
  count === undefined ? null : moreHere(count)

const measure = (lines: readonly string[]) => measureLines(lines, lines.filter(Boolean).length)

function measureLines([figure = '', ...rest]: readonly string[], count: number) {
  const widths = rest.map((line) => textWidth(line, 'sans400', placeSize))
  const width = Math.max(textWidth(figure, 'sans600', figureSize), ...widths)
  return { width: Math.ceil(width * 1.01) + 1, height: count * lineHeight }
}

const measureName = (name: string) => ({
  width: Math.ceil(textWidth(name, 'sans500', nameSize, nameSpacing)),
  height: 12,
})

/** What is selected, then figures in the order of the scene, then what has none. */
function byClaimToRoom<T extends SceneMark | SceneTint>(said: readonly T[], selected: string | null): T[] {
  const rank = ({ id, isNumbered }: T) => (id === selected ? 0 : isNumbered ? 1 : 2)
  return [...said].sort((a, b) => rank(a) - rank(b))
}

function toLabels(
  scene: Scene,
  { side, size, selected }: LayoutFor,
  behind: ReadonlyMap<string, number>,
): ReturnType<LayoutInput['labels']> {
  const said: readonly (SceneMark | SceneTint)[] = [...scene.marks, ...scene.tints]
  const incidents = byClaimToRoom(said, selected).flatMap((one) => {
    const more = sayBehind(scene, behind.get(one.id))
    const say = (form?: LabelForm) => linesOf(one, size, more, form)
    const [lines, fuller, shorter] = [say(), say('fuller'), say('shorter')]
    const barest = size.isSmall || !('radius' in one) ? [] : say('barest')
    const reach = one.isNumbered ? {} : { reach: nearby }
    const others = {
      ...(fuller.length > lines.length ? { fuller: measure(fuller) } : {}),
      ...(shorter.length > 0 && shorter.length < lines.length ? { shorter: measure(shorter) } : {}),
      ...(barest.length > 0 ? { barest: measure(barest) } : {}),
    }
    return fuller.length > 0
      ? { id: one.id, ...measure(lines), ...others, ...reach, isBare: size.isSmall }
      : []
  })
  if (side < prisonNamesFrom) return incidents
  const prisons = scene.prisons.map(({ id, name }) => ({
    id,
    ...measureLines(['', name], 1),
    reach: nearby,
  }))
  return [...incidents, ...prisons]
}

/**
 * What something lies over of a map that is seen within these bounds, if it is seen so. In a frame that is wider or higher
 * than its map the corner lies farther out.
 */
function keptFree({ corner }: Scene, { bounds, size, buttons }: LayoutFor): Box[] {
  if (!bounds) return []
  const { x, y, width, height } = bounds
  const room = corner && (size.isSmall ? corner.small : corner.large)
  const beyond = Math.max(0, (narrowest - width) / 2)
  return [
    ...(room
      ? [
          {
            x: corner.isLeft ? x - beyond : x + width + beyond - room.width,
            y: y + height - room.height,
            ...room,
          },
        ]
      : []),
    ...(buttons
      ? [{ ...buttons, x: x + buttons.left * width, y: y + buttons.middle * height - buttons.height / 2 }]
      : []),
  ]
}

/** Is it drawn in a class of sizes? */
export const isIn =
  ({ index }: SizeClass) =>
  ({ tiers }: { tiers: readonly number[] | null }) =>
    tiers === null || tiers.includes(index)

/** Where everything of a scene stands at a size, in pixels of the stage. */
export function layoutScene(scene: Scene, how: LayoutFor): MapLayout {
  const { side, size, bounds, growth } = how
  const on = ({ x, y }: StagePoint) => ({ x: x * side, y: y * side })
  const open = { x: -everywhere, y: -everywhere, width: 2 * everywhere, height: 2 * everywhere }
  const marks = scene.marks.filter(isIn(size)).map((mark) => {
    return {
      id: mark.id,
      ...on(mark.at),
      radius: reachOfMark(mark) * size.scale,
      firm: mark.precision === 'site',
      isPlain: !mark.isSized,
      prison: mark.prison,
    }
  })
  const clusters = scene.clusters.filter(isIn(size)).map(({ id, at, count, sign }) => ({
    id,
    ...on(at),
    radius: clusterRadius(count, sign) * size.scale,
    firm: true,
    roams: true,
    prison: null,
  }))
  const tints = scene.tints.map(({ id, at }) => ({ id, ...on(at), radius: 0, prison: null }))
  return layoutMap({
    prisons: scene.prisons.map(({ id, at }) => ({ id, ...on(at), radius: zoneRingRadius * size.scale })),
    incidents: [...clusters, ...marks, ...tints],
    labels: (behind) => toLabels(scene, how, behind),
    names: scene.provinces.map(({ id, at, name, isMain }) => {
      const [request, outline] = [{ id, ...on(at), radius: 0, ...measureName(name) }, scene.outlines[id]]
      return isMain && outline ? { ...request, elsewhere: () => roomsIn(outline, side, request) } : request
    }),
    bounds: bounds ?? open,
    kept: keptFree(scene, how),
    growth,
  })
}
