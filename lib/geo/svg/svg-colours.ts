import type { Family } from '@/lib/kinds/family'
import { claimKinds, kinds } from '@/lib/kinds/kinds'
import type { ClaimKind } from '@/lib/model/claim'

export type Theme = 'light' | 'dark'

/** The look's colours, as in app/globals.css, for images that stand alone; a test compares the two. */
export const colours = {
  light: {
    paper: '#fbfaf7',
    sea: '#e8eef2',
    land: '#f6f3ec',
    neighbour: '#eeebe4',
    line: '#cbc4b6',
    rule: '#e2ddd2',
    ink: '#1d1b18',
    muted: '#6b655c',
    killed: '#a3243b',
    held: '#b86e00',
    freed: '#1f7a6c',
    emergency: '#6f4a86',
    plain: '#5d584f',
  },
  dark: {
    paper: '#16181b',
    sea: '#12161a',
    land: '#24282c',
    neighbour: '#1c2024',
    line: '#3a4046',
    rule: '#2c3136',
    ink: '#ece8e1',
    muted: '#9d978d',
    killed: '#e0576b',
    held: '#e6a23c',
    freed: '#4fb3a2',
    emergency: '#a98bc0',
    plain: '#aaa499',
  },
} as const satisfies Record<Theme, Record<string, string>>
type Colour = keyof (typeof colours)['light']
export type Palette = Record<Colour, string>

/** The colour of a family. */
export const familyColours: Record<Family, Colour> = {
  hurt: 'killed',
  held: 'held',
  freed: 'freed',
  emergency: 'emergency',
  other: 'plain',
}

/** The colour of a kind, or of background from earlier years. */
export const colourOf = (palette: Palette, kind: ClaimKind, isHistoric = false): string =>
  palette[isHistoric ? 'muted' : familyColours[kinds[kind].family]]

/** The rules of a style sheet that give whatever bears `data-kind` the colour of its kind as `--kind`. */
export function toKindRules(): string {
  const coloured = claimKinds.map((kind) => [kind, familyColours[kinds[kind].family]])
  return [...coloured, ['historic', 'muted']]
    .map(([kind, colour]) => `[data-kind=${kind}]{--kind:var(--${colour})}`)
    .join('')
}
