import type { Problem } from '@/lib/model/problem'
import type { Ingested } from '@/lib/server/ingest-article'
import type { Tally } from '@/lib/server/ingest-files'

/** Progress goes to stderr: stdout is for what a program may want to read. Control characters speak to no terminal. */
export const say = (line: string) => {
  process.stderr.write(
    `${line.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : '\uFFFD'))}\n`,
  )
}

export const toLine = (path: string, result: Ingested | Problem) =>
  'outcome' in result
    ? [`${result.outcome.padEnd(9)}  ${result.id}`, ...(result.remarks ?? [])].join('\n           ')
    : `refused    ${path}: ${result.detail}`

export const toSummary = ({ added, changed, unchanged, refused }: Tally) =>
  `${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused`

export const toComplaint = ({ title, detail }: Problem) => `${title}: ${detail}`
