import { baseline, lineHeight, nameBaseline } from '@/lib/geo/layout-scene'
import type { Note } from '@/lib/geo/notes'
import { escapeText } from '@/lib/text/xml'
import styles from './notes.module.css'
import { percent } from './percent'

function toText({ lines, x, y, align, sort }: Note): string {
  if (lines.length === 0) return ''
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`
  if (sort === 'province')
    return `<text x="${x}" y="${Math.round((y + nameBaseline) * 10) / 10}"${anchor} class="${styles.name}">${escapeText(lines[0] ?? '')}</text>`
  const spans = lines.flatMap((line, index) =>
    line === ''
      ? []
      : `<tspan x="${x}" y="${Math.round((y + baseline + (lines[0] === '' ? index - 1 : index) * lineHeight) * 10) / 10}" class="${index === 0 ? styles.figure : styles.where}">${escapeText(line)}</tspan>`,
  )
  return `<text class="${styles.label}"${anchor}>${spans.join('')}</text>`
}

const toDot = ({ kind, isHistoric, radius }: NonNullable<Note['dot']>) =>
  `<circle r="${radius}" class="${styles.dot}" data-kind="${isHistoric ? 'historic' : kind}"/>`

/**
 * Notes as the inside of an SVG that lies over the stage. As markup and not as elements of React: they are many, nobody
 * presses them, and the server's, which are there for every size of screen, need not be made a second time in the browser.
 */
export function toNotesMarkup(notes: readonly Note[]): string {
  return notes
    .map((note) => {
      const line = note.line ? `<path d="${note.line}" class="${styles.line}"/>` : ''
      const dot = note.dot ? toDot(note.dot) : ''
      return `<svg x="${percent(note.at.x)}" y="${percent(note.at.y)}">${line}${dot}${toText(note)}</svg>`
    })
    .join('')
}

/**
 * The same for each class of sizes, in an element of its own: a browser looks at what is in the one that is shown. Not in
 * a `g`, whose inside is laid out even where it is not shown.
 */
export const toStillMarkup = (classes: readonly (readonly Note[])[]) =>
  classes.map((notes, index) => `<svg data-tier="${index}">${toNotesMarkup(notes)}</svg>`).join('')
