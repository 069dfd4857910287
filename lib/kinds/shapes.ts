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

/** To hundredths of a pixel: more is not seen, and costs bytes. */
export const round = (value: number) => Math.round(value * 100) / 100
/** A circle around the origin. */
export const circle = (part: ShapePart, r: number): Shape => ({ tag: 'circle', part, r: round(r) })
/** An outline in SVG's path commands. */
export const path = (part: ShapePart, d: string): Shape => ({ tag: 'path', part, d })

/** Lines at even steps from the middle, each as long as the circle allows. */
function chords(r: number, spacing: number): { off: number; half: number }[] {
  const count = Math.max(0, Math.floor((r - 1.5) / spacing))
  return Array.from({ length: 2 * count + 1 }, (_, i) => {
    const off = (i - count) * spacing
    return { off, half: Math.sqrt(Math.max(0, (r - 1) ** 2 - off ** 2)) }
  })
}

/** Upright bars: people behind bars. */
export const bars = (r: number) =>
  chords(r, 5)
    .map(({ off, half }) => `M${off} ${round(-half)}V${round(half)}`)
    .join('')

/** Slanted lines: the hatch of an emergency. */
export const hatch = (r: number) =>
  chords(r, 4)
    .map(({ off, half }) => {
      const [at, h] = [off * Math.SQRT1_2, half * Math.SQRT1_2]
      return `M${round(at - h)} ${round(at + h)}L${round(at + h)} ${round(at - h)}`
    })
    .join('')

/** A circle with a gap at its upper right: the way out. */
export function openRing(r: number): string {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180
    return `${round(r * Math.cos(angle))} ${round(r * Math.sin(angle))}`
  }
  return `M${at(-10)}A${round(r)} ${round(r)} 0 1 1 ${at(-80)}`
}

/** Eight points: a blast. */
export function star(r: number): string {
  const points = Array.from({ length: 16 }, (_, i) => {
    const [angle, length] = [(i * Math.PI) / 8, i % 2 === 0 ? r + 1.5 : r * 0.6]
    return `${round(length * Math.sin(angle))} ${round(-length * Math.cos(angle))}`
  })
  return `M${points.join('L')}Z`
}

/** Outlines around the origin, `r` pixels from its middle. */
export const diamond = (r: number) => `M0 ${-r - 1}L${r + 1} 0L0 ${r + 1}L${-r - 1} 0Z`
export const square = (r: number) => `M${-r} ${-r}H${r}V${r}H${-r}Z`
export const triangle = (r: number) => `M${-r} ${round(r * 0.8)}L0 ${-r}L${r} ${round(r * 0.8)}Z`
/** The lower half of a disc. */
export const halfDisc = (r: number) => `M${round(-r)} 0A${round(r)} ${round(r)} 0 0 0 ${round(r)} 0Z`
