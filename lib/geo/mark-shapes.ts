import type { ClaimKind } from '@/lib/model/claim'

/** What a shape is for; style sheet and standalone image each say how that looks. */
export type ShapePart =
  | 'outer'
  | 'fill'
  | 'solid'
  | 'edge'
  | 'thin'
  | 'dot'
  | 'glyph'
  | 'building'
  | 'place'
  | 'zoneRing'
/** A piece of a sign, around the origin, in pixels. */
export type Shape = { part: ShapePart } & (
  | { tag: 'circle'; r: number }
  | { tag: 'path'; d: string }
  | { tag: 'text'; y: number; text: string }
)

const round = (value: number) => Math.round(value * 100) / 100
const circle = (part: ShapePart, r: number): Shape => ({ tag: 'circle', part, r: round(r) })
const path = (part: ShapePart, d: string): Shape => ({ tag: 'path', part, d })

/** Lines at even steps from the middle, each as long as the circle allows. */
function chords(r: number, spacing: number): { off: number; half: number }[] {
  const count = Math.max(0, Math.floor((r - 1.5) / spacing))
  return Array.from({ length: 2 * count + 1 }, (_, i) => {
    const off = (i - count) * spacing
    return { off, half: Math.sqrt(Math.max(0, (r - 1) ** 2 - off ** 2)) }
  })
}

/** Upright bars: people behind bars. */
const bars = (r: number) =>
  chords(r, 5)
    .map(({ off, half }) => `M${off} ${round(-half)}V${round(half)}`)
    .join('')

/** Slanted lines: the hatch of an emergency. */
const hatch = (r: number) =>
  chords(r, 4)
    .map(({ off, half }) => {
      const [at, h] = [off * Math.SQRT1_2, half * Math.SQRT1_2]
      return `M${round(at - h)} ${round(at + h)}L${round(at + h)} ${round(at - h)}`
    })
    .join('')

/** A circle with a gap at its upper right: the way out. */
function openRing(r: number): string {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180
    return `${round(r * Math.cos(angle))} ${round(r * Math.sin(angle))}`
  }
  return `M${at(-10)}A${round(r)} ${round(r)} 0 1 1 ${at(-80)}`
}

function star(r: number): string {
  const points = Array.from({ length: 16 }, (_, i) => {
    const [angle, length] = [(i * Math.PI) / 8, i % 2 === 0 ? r + 1.5 : r * 0.6]
    return `${round(length * Math.sin(angle))} ${round(-length * Math.cos(angle))}`
  })
  return `M${points.join('L')}Z`
}

const diamond = (r: number) => `M0 ${-r - 1}L${r + 1} 0L0 ${r + 1}L${-r - 1} 0Z`
const square = (r: number) => `M${-r} ${-r}H${r}V${r}H${-r}Z`
const triangle = (r: number) => `M${-r} ${round(r * 0.8)}L0 ${-r}L${r} ${round(r * 0.8)}Z`
const half = (r: number) => `M${round(-r)} 0A${round(r)} ${round(r)} 0 0 0 ${round(r)} 0Z`

/** A kind without a sign of its own, as other figures are drawn. */
const plainSign = (r: number): Shape[] => [circle('edge', r), circle('dot', 2)]

/** What stands inside or in place of the circle, so that a kind can be told without its colour. */
const signs: Partial<Record<ClaimKind, (r: number) => Shape[]>> = {
  killed: (r) => [circle('solid', r), circle('edge', r)],
  injured: (r) => [path('solid', half(r)), circle('edge', r)],
  hostages_held: (r) => [path('thin', bars(r)), circle('edge', r)],
  hostages_freed: (r) => [path('edge', openRing(r))],
  troops_deployed: (r) => [path('edge', diamond(r))],
  detained: (r) => [path('edge', `M${round(-r)} 0H${round(r)}`), circle('edge', r)],
  escaped: (r) => [path('edge', triangle(round(r)))],
  inmates_capacity: (r) => [path('edge', square(r - 1))],
  inmates_over_capacity: (r) => [path('edge', `${square(r - 1)}M${1 - r} 0H${r - 1}M0 ${1 - r}V${r - 1}`)],
  state_of_emergency: (r) => [path('thin', hatch(r)), circle('edge', r)],
  rights_suspended: (r) => [path('thin', hatch(r)), path('edge', square(r - 1))],
  attack: (r) => [path('edge', star(r))],
  unconfirmed_report: (r) => [circle('edge', r), { tag: 'text', part: 'glyph', y: 4, text: '?' }],
}

/** The sign of an incident: its kind's, a pale disc under it, and a thin ring for the most that is given. */
export const toMarkShapes = (kind: ClaimKind, radius: number, outer: number | null = null): Shape[] => [
  ...(outer === null ? [] : [circle('outer', outer)]),
  circle('fill', radius),
  ...(signs[kind] ?? plainSign)(radius),
]
