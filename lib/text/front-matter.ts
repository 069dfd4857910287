import { parseDocument, type YAMLParseError, type YAMLWarning } from 'yaml'

/** What an article file holds before it is checked: keys of whatever type, and the text. */
export type RawArticle = { keys: Record<string, unknown>; text: unknown }

/** Why a file could not be taken apart; `field` where one key is to blame. */
export type RawFault = { fault: string; field?: string }

const longestFrontMatter = 64_000 // UTF-16 units; a real one has a few hundred

const missing =
  'front matter is missing: the first line must be ---, then keys (title: ...), then --- again, then the text'

/**
 * The text begins after the line of the closing fence, and after one empty line if one follows; from there it is kept
 * exactly as given, to the last line break.
 */
function splitFences(raw: string): { yaml: string; text: string } | RawFault {
  const opening = /^---[ \t]*\r?\n/.exec(raw)
  if (!opening) return { fault: missing }
  const inside = raw.slice(opening[0].length)
  const closing = /^---[ \t]*(?:\r?\n(?:\r?\n)?|(?![\s\S]))/m.exec(inside)
  if (!closing) return { fault: 'front matter is not closed: a line --- must follow its last key' }
  if (closing.index > longestFrontMatter)
    return {
      fault: `front matter is longer than ${longestFrontMatter} characters; is its closing --- missing?`,
    }
  return { yaml: inside.slice(0, closing.index), text: inside.slice(closing.index + closing[0].length) }
}

/** "Nested mappings are not allowed here at line 3, column 8:" without its place, which counts from the wrong line. */
const withoutPlace = (message: string) =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').trim()

const keyOnLine = (yaml: string, line: number) =>
  /^\s*["']?([^"':]{1,60})/.exec(yaml.split('\n')[line - 1] ?? '')?.[1]?.trim()

function toFault(error: YAMLParseError | YAMLWarning, yaml: string): RawFault {
  // What is missing at the end is found missing one line later, which is the fence.
  const line = Math.min(error.linePos?.[0].line ?? 0, yaml.trimEnd().split('\n').length)
  const where = `front matter, line ${line + 1}`
  if (error.message.startsWith('Maximum call stack')) return { fault: `${where}: it is nested too deeply` }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const field = keyOnLine(yaml, line)
    const key = field ?? 'key'
    return { fault: `${where}: what holds a colon must stand in quotes, as in ${key}: "Live: …"`, field }
  }
  if (error.code !== 'DUPLICATE_KEY') return { fault: `${where}: ${withoutPlace(error.message)}` }
  const key = keyOnLine(yaml, line)
  return key
    ? { fault: `${where}: ${key} is given twice`, field: key }
    : { fault: `${where}: a key is given twice` }
}

/**
 * The keys of the front matter. The core schema knows no dates, so that 2023-07-26 stays the text it is. Aliases are
 * refused: nothing here needs them, and a few lines of them unfold to gigabytes.
 */
function parseKeys(yaml: string): { keys: Record<string, unknown> } | RawFault {
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', logLevel: 'silent' })
  const error = document.errors[0] ?? document.warnings[0]
  if (error) return toFault(error, yaml)
  const keys: unknown = document.toJS({ maxAliasCount: 0 })
  if (typeof keys !== 'object' || keys === null || Array.isArray(keys))
    return { fault: 'front matter must be lines of the form key: value' }
  return { keys: keys as Record<string, unknown> }
}

/** Take a Markdown file with YAML front matter apart. */
export function splitFrontMatter(raw: string): RawArticle | RawFault {
  const fenced = splitFences(raw)
  if ('fault' in fenced) return fenced
  try {
    const parsed = parseKeys(fenced.yaml)
    return 'fault' in parsed ? parsed : { keys: parsed.keys, text: fenced.text }
  } catch (error) {
    // The parser throws at an alias and at nesting deeper than its stack: both are the file's fault, not a bug.
    const reason =
      error instanceof ReferenceError ? 'aliases (*name) are not allowed' : 'it is nested too deeply'
    return { fault: `front matter cannot be read: ${reason}` }
  }
}
