import type { ExportFormat } from '@/lib/exports/export-format'
import type { Query } from '@/lib/model/query'
import { fold } from '@/lib/text/fold'

const longest = 120 // characters without the extension

/** Plain letters, digits and hyphens: what every file system and every header takes. */
const toSlug = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')

/** What is filtered, in a few words: `killed`, `guayas-1`, `from-2023-07-01`. */
function filterParts({ place, kind, source, status, from, to, q, bbox }: Query): string[] {
  return [
    ...place,
    ...kind,
    ...source,
    ...status,
    from ? `from ${from}` : '',
    to ? `to ${to}` : '',
    q ?? '',
    bbox ? `bbox ${bbox.join(' ')}` : '',
  ]
}

/** A file's name that says what it shows: the crisis, the filter and the moment. */
export function toFileName(title: string, query: Query, moment: string, { extension }: ExportFormat): string {
  const parts = [title, ...filterParts(query)].map(toSlug).filter((part) => part !== '')
  const known = `as-known-${toSlug(moment)}`
  return `${parts.join('_').slice(0, longest - known.length - 1)}_${known}.${extension}`
}
