import type { Span } from '@/lib/model/span'
import { classAt, letter } from './character-class'
import { foldOf } from './fold'
import { rememberLast } from './remember-last'
import { tokenFrom } from './tokens'

/** Abbreviations after which a full stop ends no sentence, folded. */
const abbreviations = new Set(
  (
    'mr mrs ms dr drs prof gen col maj lt sgt capt cmdr gov sen rep rev hon st jr no nos vs etc approx dept fig art arts inc ' +
    'ltd co corp sr sra srta sres dra ing lic lcda lcdo licda licdo abg abog econ arq gral crnl cnel tcnl tnte cmdte insp cap sgto cbo num nro pag pags av avda ' +
    'prov depto tel ee uu ff cc rr dd aprox jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
)

/** No one writes longer sentences; a text without full stops is cut so that reading stays linear. */
const longest = 2000

const closers = /["')\]»”’]/
const onlyOpens = /[“«‘]/
const openers = /[\s"'([¿¡«“‘-]/

const isOfLetters = (text: string, at: number): boolean =>
  classAt(text, at) === letter || text.charAt(at) === '.'

/** Does the full stop at `at` belong to an abbreviation, an initial or a time of day? */
function isAbbreviation(folded: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < 12 && isOfLetters(folded, from - 1)) from--
  const word = folded.slice(from, at)
  if (!word) return false
  // "wrote on X. The": the network's name ends a sentence, an initial does not.
  if (word === 'x' && /\b(?:on|en|via) $/.test(folded.slice(Math.max(0, from - 5), from))) return false
  if (/^\p{L}$/u.test(word)) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^[ap]\.m$/.test(word)
  return abbreviations.has(word)
}

/** The offset behind the mark and the quotation marks and brackets that close after it. */
function behindClosers(text: string, folded: string, start: number, at: number): number {
  let next = at + 1
  while (next < text.length && closers.test(folded.charAt(next)) && !onlyOpens.test(text.charAt(next))) {
    // 'la cárcel."No hay heridos"': a plain mark before a letter opens, unless one is open already.
    const before = text.slice(Math.max(start, next - longest), next)
    const opens = text.charAt(next) === '"' && /[\p{L}¿¡]/u.test(text.charAt(next + 1))
    if (opens && (before.split('"').length - 1) % 2 === 0) break
    next++
  }
  return next
}

const runOn = /^[“«‘"'(]?[¿¡]?\p{Lu}[\p{Ll}\s]/u
const address = /[/@\\]|www\./i
// "es" is left out: it is the verb with which sentences begin.
const ofDomains = /^(?:com|org|net|gob|gov|edu|info|js|io|tv|ec|co|mx|pe|ar|cl|uk)\b/i
/** "lo vieron", "el SNAP", "2021", "(SNAP)", "9 p.m.": what may end a sentence whatever begins the next. */
const mayClose = /(?:(?<!\p{L})\p{Ll}\p{L}+|(?<!\p{L})\p{Lu}{2,}|\d\d|\b[ap]\.m|[)\]%"”»])$/u
/** "en Roble.El gobierno": with these a sentence begins, and no name goes on. */
const opens = /^(?:[“«‘"'(¿¡]|(?:El|La|Los|Las|Un|Una|En|The|An?|In|On)\s)/

/** The last word before `at` that white space parts from what is before, and the word that goes on after it. */
const gluedAt = (text: string, at: number): string =>
  (/\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '') +
  (/^\S*/.exec(text.slice(at, at + 80))?.[0] ?? '')

/**
 * "salieron de la cárcel.El gobierno": the space was lost on the way to a page, as it often is. Two words in capitals that
 * only a stop parts are a name: "Radio.Roble".
 */
function isRunOn(text: string, at: number, next: number): boolean {
  if (!runOn.test(text.slice(next, next + 4)) || ofDomains.test(text.slice(next, next + 6))) return false
  const before = text.slice(Math.max(0, at - 40), at)
  const closes =
    mayClose.test(before) || (/\p{Ll}{2}$/u.test(before) && opens.test(text.slice(next, next + 8)))
  return closes && !address.test(gluedAt(text, at))
}

/** "at 9 p.m. (10 p.m. in X), the", "at 9 p.m. Saturday", "at 9 p.m. Eastern time": goes on with a capital, and is one sentence; "Tuesday's raid" begins the next. */
const goesOnWithHour =
  /^ (?:\(|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!['’]s)|(?:gmt|utc|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|(?:eastern|central|pacific) time)\b)/

const isAfterHour = (folded: string, at: number): boolean =>
  /[ap]\.m$/.test(folded.slice(at - 3, at)) && goesOnWithHour.test(folded.slice(at + 1, at + 40))

function endsSentence(text: string, folded: string, start: number, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '.' && isAfterHour(folded, at)) return false
  let next = behindClosers(text, folded, start, at)
  if (next < text.length && !/\s/.test(text.charAt(next)))
    return mark !== '…' && !(mark === '.' && isAbbreviation(folded, at)) && isRunOn(text, at, next)
  while (next < text.length && openers.test(folded.charAt(next)) && text.charAt(next) !== '\n') next++
  const begins = text.charAt(next)
  if (begins && /\p{Ll}/u.test(begins)) return false
  return mark !== '.' || !isAbbreviation(folded, at)
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return to > from ? { start: from, end: to } : null
}

/** Where to cut what begins at `start`: at a space, or before the first word that begins too far on. */
function cutAfter(text: string, start: number): number {
  const space = text.slice(start, start + longest + 1).lastIndexOf(' ')
  return space > 0 ? start + space : (tokenFrom(text, start + longest)?.start ?? text.length)
}

function cut(text: string, span: Span): Span[] {
  const pieces: Span[] = []
  let { start } = span
  while (span.end - start > longest) {
    const end = cutAfter(text, start)
    if (end >= span.end) break
    const piece = trimmed(text, start, end)
    if (piece) pieces.push(piece)
    start = end
  }
  const rest = trimmed(text, start, span.end)
  return rest ? [...pieces, rest] : pieces
}

const mayEnd = /[\n\u2028\u2029.!?…]/g

/**
 * Sentences of an article, in order, without the white space around them. A line break always ends one: headings, links
 * and captions stand on lines of their own.
 */
export function findSentences(text: string): Span[] {
  const folded = foldOf(text)
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    const span = trimmed(text, start, end)
    if (span) sentences.push(...cut(text, span))
    start = end
  }
  for (const { 0: unit, index } of text.matchAll(mayEnd)) {
    if (unit === '\n' || unit === '\u2028' || unit === '\u2029') close(index)
    else if (index >= start && endsSentence(text, folded, start, index))
      close(behindClosers(text, folded, start, index))
  }
  close(text.length)
  return sentences
}

/** Those of a whole article: one after the other, several rooms ask for them. */
export const sentencesOf = rememberLast(findSentences)
