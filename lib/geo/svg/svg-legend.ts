import { textWidth } from '@/lib/geo/text-width'
import type { ClaimKind, Status } from '@/lib/model/claim'
import { element, textElement } from '@/lib/text/xml'
import type { Palette } from './svg-colours'
import { sans, toPrisonMarkup, toSignMarkup } from './svg-signs'

export type LegendEntry = {
  sign: ClaimKind | 'site' | 'town' | 'zoneRing' | 'zone' | 'approximate'
  text: string
  /** How a kind's sign is drawn where it is not as usual. */
  status?: Status
  isNumbered?: boolean
}

const size = 12 // px
const rowHeight = 20
const signWidth = 18
const gap = 16

function toSign({ sign, status = 'reported', isNumbered = true }: LegendEntry, palette: Palette): string {
  if (sign === 'site' || sign === 'town')
    return toPrisonMarkup({ precision: sign === 'site' ? 'site' : 'city', zones: [] }, palette)
  if (sign === 'zoneRing') return toPrisonMarkup({ precision: 'site', zones: ['any'] }, palette)
  if (sign === 'zone')
    return element('path', {
      d: 'M-6 -5H6V5H-6ZM-6 1L0 -5M-6 5L4 -5M0 5L6 -1',
      fill: 'none',
      stroke: palette.emergency,
      'stroke-width': 1.2,
    })
  if (sign === 'approximate')
    return element('circle', {
      r: 6,
      fill: 'none',
      stroke: palette.emergency,
      'stroke-width': 1.2,
      'stroke-dasharray': '3 2.2',
    })
  return toSignMarkup({ kind: sign, isHistoric: false, status, isNumbered }, 6, null, palette)
}

/** What the signs mean, in as many rows as the width asks for; `height` in pixels. */
export function toLegendMarkup(
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
): { markup: string; height: number } {
  let [x, row] = [0, 0]
  const placed = entries.map((entry) => {
    const { text } = entry
    const needed = signWidth + textWidth(text, 'sans400', size)
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1]
    const at = { transform: `translate(${x + 7} ${row * rowHeight + 7})` }
    const said = { x: 11, y: 4, fill: palette.muted, 'font-family': sans, 'font-size': size }
    x += Math.ceil(needed + gap)
    return element('g', at, toSign(entry, palette) + textElement('text', text, said))
  })
  return { markup: placed.join(''), height: entries.length === 0 ? 0 : (row + 1) * rowHeight }
}
