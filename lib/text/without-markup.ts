import type { Span } from '@/lib/model/span'
import { toCharacter } from './entities'
import { rememberLast } from './remember-last'

/**
 * Markup that was pasted along with a text. The text is the record and stays as it is; what is read is what a browser would
 * have shown of it, and every span of that points at the characters of the record.
 */

/** A tag, a comment, or a character written as a name or number. "3 < 5", "<ana@x.org>" and "Q&A" are none of them. */
const markup =
  /<\/?([a-z][\w:-]*)(?:\s[^<>]*)?\/?>|<![a-z-][^<>]*>|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi
/** Tags that part no words; every other begins a line. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** What stands in these is not told: programs, the numbers of notes, what was struck out. */
const untold = new Set(['script', 'style', 'sup', 'del', 's', 'strike'])

/** `found`: each piece of markup once, in its order. `toStored`: from a span of `text` to that of the record. */
type WithoutMarkup = { text: string; found: string[]; toStored: (span: Span) => Span }

/** What a piece of markup stands for; null where it is none after all. */
function standsFor(whole: string, tag: string | undefined): string | null {
  if (whole.startsWith('&')) return toCharacter(whole)
  return tag === undefined || inline.has(tag) ? '' : '\n'
}

/** The text as far as it was gathered, and where in the record each of its units begins and ends. */
class Gathered {
  private readonly parts: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  get size(): { parts: number; units: number } {
    return { parts: this.parts.length, units: this.starts.length }
  }

  /** Where `words` stand for what the record has there, all of it is theirs. */
  add(words: string, start: number, end: number): void {
    const isCopy = words.length === end - start
    for (let i = 0; i < words.length; i++) {
      this.starts.push(isCopy ? start + i : start)
      this.ends.push(isCopy ? start + i + 1 : end)
    }
    this.parts.push(words)
  }

  cutTo({ parts, units }: Gathered['size']): void {
    this.parts.length = parts
    this.starts.length = units
    this.ends.length = units
  }

  get text(): string {
    return this.parts.join('')
  }

  toStored = ({ start, end }: Span): Span => {
    const from = this.starts[start] ?? this.ends.at(-1) ?? 0
    return { start: from, end: end > start ? (this.ends[end - 1] ?? from) : from }
  }
}

function findMarkup(text: string): WithoutMarkup | null {
  const gathered = new Gathered()
  const found = new Set<string>()
  let from = 0
  let open: { tag: string; at: Gathered['size'] } | null = null
  for (const match of text.matchAll(markup)) {
    const [whole] = match
    const tag = match[1]?.toLowerCase()
    const words = standsFor(whole, tag)
    if (words === null) continue
    found.add(whole)
    gathered.add(text.slice(from, match.index), from, match.index)
    from = match.index + whole.length
    if (open && whole.startsWith('</') && tag === open.tag) {
      gathered.cutTo(open.at)
      open = null
    } else if (!open && tag && untold.has(tag) && !/^<\/|\/>$/.test(whole)) open = { tag, at: gathered.size }
    gathered.add(words, match.index, from)
  }
  if (found.size === 0) return null
  gathered.add(text.slice(from), from, text.length)
  return { text: gathered.text, found: [...found], toStored: gathered.toStored }
}

/** Null where the text holds no markup. */
export const withoutMarkup = rememberLast((text: string): WithoutMarkup | null =>
  /[<&]/.test(text) ? findMarkup(text) : null,
)
