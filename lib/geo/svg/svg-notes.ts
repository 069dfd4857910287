import { baseline, lineHeight, nameBaseline } from '@/lib/geo/layout-scene'
import type { Note } from '@/lib/geo/notes'
import { toTenth } from '@/lib/geo/to-tenth'
import { type Attributes, element, textElement } from '@/lib/text/xml'
import { colourOf, type Palette } from './svg-colours'
import { sans } from './svg-signs'

function toText(note: Note, palette: Palette): string {
  const { lines, x, y, align, sort } = note
  const halo = { stroke: palette.land, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  const place = { x, 'text-anchor': align, 'font-family': sans, ...halo }
  const say = (line: string, down: number, look: Attributes) =>
    line === '' ? '' : textElement('text', line, { ...place, y: toTenth(y + down), ...look })
  const figure = { fill: palette.ink, 'font-size': 13, 'font-weight': 600, 'stroke-width': 3.5 }
  const where = { fill: palette.muted, 'font-size': 12, 'stroke-width': 3.5 }
  const name = {
    fill: palette.muted,
    'font-size': 10,
    'font-weight': 500,
    'letter-spacing': 1,
    'stroke-width': 2.5,
  }
  if (sort === 'province') return say(lines[0] ?? '', nameBaseline, name)
  const hasNoFigure = lines[0] === ''
  return lines
    .map((line, i) => say(line, baseline + (hasNoFigure ? i - 1 : i) * lineHeight, i === 0 ? figure : where))
    .join('')
}

const toDot = ({ kind, isHistoric, radius }: NonNullable<Note['dot']>, palette: Palette) =>
  element('circle', {
    r: radius,
    fill: colourOf(palette, kind, isHistoric),
    stroke: palette.land,
    'stroke-width': 0.8,
  })

/** A note with its hairline, at its place on a stage of so many pixels. */
export function toNoteMarkup(note: Note, side: number, palette: Palette): string {
  const line = note.line
    ? element('path', { d: note.line, fill: 'none', stroke: palette.muted, 'stroke-width': 0.8 })
    : ''
  const at = { transform: `translate(${toTenth(note.at.x * side)} ${toTenth(note.at.y * side)})` }
  const dot = note.dot ? toDot(note.dot, palette) : ''
  return element('g', at, line + dot + toText(note, palette))
}
