import { basename } from 'node:path'
import { isProblem, type Problem } from '@/lib/model/problem'
import type { Ingested } from '@/lib/server/ingest/ingest-article'
import type { Tally } from '@/lib/server/ingest/ingest-files'
import type { RemovedArticle } from '@/lib/server/ingest/remove-article'
import type { UnlistedName } from '@/lib/server/ingest/unlisted-names'

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

const mostOfSentence = 160 // characters

/** Each name once, with the sentence in which it stands first; null where every name has its place. */
export function toUnlisted(names: readonly UnlistedName[]): string | null {
  const first = new Map(names.toReversed().map((one) => [one.name, one]))
  if (first.size === 0) return null
  const lines = [...first.values()].reverse().map(({ name, sentence, article }) => {
    const said = sentence.replace(/\s+/g, ' ').trim()
    const from = Math.max(0, said.indexOf(name) - mostOfSentence / 2)
    const part = said.slice(from, from + mostOfSentence)
    const cut = `${from > 0 ? '…' : ''}${part}${from + mostOfSentence < said.length ? '…' : ''}`
    return `           ${name}: “${cut}” (${article})`
  })
  return [
    'names that no gazetteer holds here; places.json can say where they lie and what else they are called:',
    ...lines,
  ].join('\n')
}

/** What went, and what would bring it back. */
export function toRemovedLine(id: string, result: RemovedArticle | Problem): string {
  if (isProblem(result)) return `refused    ${id}: ${result.detail}`
  const { title, publisher, claims, file } = result
  const what = `removed    ${id}: "${title}" of ${publisher}, and ${claims === 1 ? 'the 1 claim' : `the ${claims} claims`} read from it`
  return file
    ? `${what}\n           its file is still in the crisis folder, and the next start stores it again: ${file}`
    : what
}
/** "flood, file:.data/crisis.db": without who may open it. */
export const toStoreLine = (crisis: string, databaseUrl: string) =>
  `${crisis}, ${databaseUrl.replace(/\/\/[^/]*@/, '//').replace(/\?.*/, '')}`

export const toSummary = ({ added, changed, unchanged, refused }: Tally) =>
  `${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused`

/** "2 files are no .md or .json and were passed over: note.txt, report.docx" */
export function toPassedOver(paths: readonly string[]): string {
  const some = paths.slice(0, 5).map((path) => basename(path))
  const rest = paths.length - some.length
  const names = rest > 0 ? [...some, `${rest} more`] : some
  const are = paths.length === 1 ? '1 file is' : `${paths.length} files are`
  return `${are} no .md or .json and ${paths.length === 1 ? 'was' : 'were'} passed over: ${names.join(', ')}`
}

export const toComplaint = ({ title, detail }: Problem) => `${title}: ${detail}`
