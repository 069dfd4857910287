import type { Measures, Share } from './measures'

const two = (value: Share) => (value === null ? '-' : value.toFixed(3))
const pair = (a: Share, b: Share) => `${two(a)} / ${two(b)}`

/** What the table says, a line each; `-` where the cases ask nothing of the kind. */
const lines: [label: string, cell: (m: Measures) => string][] = [
  ['cases', ({ cases }) => String(cases)],
  ['figures asked / said', ({ figures }) => `${figures.asked} / ${figures.said}`],
  ['right place, precision / recall', ({ right }) => pair(right.precision, right.recall)],
  ['figures, precision / recall', ({ figures }) => pair(figures.precision, figures.recall)],
  ['false figures', ({ figures }) => String(figures.falseFigures)],
  ['bound', ({ agreement }) => two(agreement.bound)],
  ['place', ({ agreement }) => two(agreement.place)],
  ['date, and invented', ({ agreement, invented }) => pair(agreement.date, invented.date)],
  ['speaker, and invented', ({ agreement, invented }) => pair(agreement.speaker, invented.speaker)],
  ['status', ({ agreement }) => two(agreement.status)],
  ['historic, F1', ({ agreement }) => two(agreement.historicF1)],
  ['toponyms, F1', ({ toponyms }) => two(toponyms.f1)],
  ['toponyms placed', ({ toponyms }) => two(toponyms.placed)],
  ['toponyms misplaced', ({ toponyms }) => String(toponyms.misplaced)],
]

/** Measures side by side, for a person: a column for each group of cases. */
export function toTable(groups: readonly [name: string, measures: Measures][]): string {
  const rows = [
    ['', ...groups.map(([name]) => name)],
    ...lines.map(([label, cell]) => [label, ...groups.map(([, measures]) => cell(measures))]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
