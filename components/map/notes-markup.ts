import { lineHeight } from '@/lib/geo/layout-scene'
import type { Note } from '@/lib/geo/notes'
import styles from './notes.module.css'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for markup. Names and figures come from articles, which may say anything. */
export const escapeText = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

const percent = (fraction: number) => `${Math.round(fraction * 1e5) / 1e3}%`
const baseline = 11.5 // px from a line's upper edge
const nameBaseline = 9.5 // px, of a province's name

function toText({ lines, x, y, align, sort }: Note): string {
  if (lines.length === 0) return ''
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`
  if (sort === 'province')
    return `<text x="${x}" y="${Math.round((y + nameBaseline) * 10) / 10}"${anchor} class="${styles.name}">${escapeText(lines[0] ?? '')}</text>`
  const spans = lines.flatMap((line, index) =>
    line === ''
      ? []
      : `<tspan x="${x}" y="${Math.round((y + baseline + (lines[0] === '' ? 0 : index) * lineHeight) * 10) / 10}" class="${index === 0 ? styles.figure : styles.where}">${escapeText(line)}</tspan>`,
  )
  return `<text class="${styles.label}"${anchor}>${spans.join('')}</text>`
}

/**
 * Notes as the inside of an SVG that lies over the stage. As markup and not as elements of React: they are many, nobody
 * presses them, and the server's, which are there for every size of screen, need not be made a second time in the browser.
 */
export function toNotesMarkup(notes: readonly { note: Note; classes?: readonly number[] }[]): string {
  return notes
    .map(({ note, classes }) => {
      const line = note.line ? `<path d="${note.line}" class="${styles.line}"/>` : ''
      const tiers = classes ? ` data-tier="${classes.join(' ')}"` : ''
      return `<svg x="${percent(note.at.x)}" y="${percent(note.at.y)}"${tiers}>${line}${toText(note)}</svg>`
    })
    .join('')
}
