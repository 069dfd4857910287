import type { Span } from '@/lib/model/span'
import { classAt, letter, mark, number, space, widthAt } from './character-class'
import { fold, foldOf } from './fold'
import { intern } from './intern'
import { rememberLast } from './remember-last'

type TokenKind = 'word' | 'number' | 'ordinal' | 'punctuation'

/**
 * A stretch of the text. `norm` is its folded form (lower case, no accents), `lower` keeps the accents: Spanish needs
 * them to tell "esta" from "está". Offsets are UTF-16 units into the whole article.
 */
export type Token = {
  start: number
  end: number
  text: string
  norm: string
  lower: string
  kind: TokenKind
  capital: boolean
  /** The number of its spelling: what depends on that alone is worked out once, see `onceASpelling`. */
  spelling: number
  /** White space stands before it. */
  spaced: boolean
}

type Shape = { end: number; kind: TokenKind; marked: boolean }

const dot = '.'.charCodeAt(0)

const isSeparator = (text: string, at: number) => {
  const sign = text.charAt(at)
  return sign === '.' || sign === ',' || sign === ':'
}

/** "U.S.", "p.m.": letters each with a stop, two or more. Gives its end, or `at` where there is none. */
function endOfLetters(text: string, at: number): number {
  let end = at
  let letters = 0
  for (;;) {
    const stop = end + widthAt(text, end)
    if (classAt(text, end) !== letter || text.charCodeAt(stop) !== dot) break
    end = stop + 1
    letters++
  }
  return letters > 1 ? end : at
}

function readWord(text: string, at: number): Shape {
  const letters = endOfLetters(text, at)
  if (letters > at) return { end: letters, kind: 'word', marked: false }
  let end = at
  let marked = false
  for (let kind = letter; kind >= letter; kind = classAt(text, end)) {
    marked ||= kind === mark
    end += widthAt(text, end)
  }
  return { end, kind: 'word', marked }
}

/** "2,700", "18:00", and with the letters that follow at once "21st". */
function readNumber(text: string, at: number): Shape {
  let end = at
  while (classAt(text, end) === number || (isSeparator(text, end) && classAt(text, end + 1) === number))
    end += widthAt(text, end)
  const digits = end
  let marked = false
  for (let kind = classAt(text, end); kind === letter || kind === mark; kind = classAt(text, end)) {
    marked ||= kind === mark
    end += widthAt(text, end)
  }
  return { end, kind: end > digits ? 'ordinal' : 'number', marked }
}

/** A possessive 's is a word of its own. */
function readSign(text: string, at: number): Shape {
  const after = classAt(text, at + 2)
  const owns = text.startsWith("'s", at) && after !== letter && after !== number
  if (owns) return { end: at + 2, kind: 'word', marked: false }
  return { end: at + widthAt(text, at), kind: 'punctuation', marked: classAt(text, at) === mark }
}

function readShape(text: string, at: number): Shape {
  const kind = classAt(text, at)
  if (kind === letter) return readWord(text, at)
  return kind === number ? readNumber(text, at) : readSign(text, at)
}

const isCapital = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text)
}

/** What a token is wherever it stands. */
export type Form = Pick<Token, 'text' | 'norm' | 'lower' | 'kind' | 'capital' | 'spelling'>

const forms = new Map<string, Form>()
/** News uses few words, again and again; no text may fill the memory. */
const mostForms = 20_000
/** Numbers are given once and for all; those below `firstSpelling` were forgotten. */
let [firstSpelling, nextSpelling] = [0, 0]

/** The same function of a token's spelling and nothing else, which works out its answer once for all that spell alike. */
export function onceASpelling<Answer, Spelt extends Pick<Form, 'spelling'> = Form>(
  work: (token: Spelt) => Answer,
): (token: Spelt) => Answer {
  let from = firstSpelling
  let known: (Answer | typeof nothing | undefined)[] = []
  return (token) => {
    if (from !== firstSpelling) [from, known] = [firstSpelling, []]
    const at = token.spelling - from
    if (at < 0) return work(token)
    const before = known[at]
    if (before !== undefined) return before === nothing ? (undefined as Answer) : (before as Answer)
    const answer = work(token)
    while (known.length < at) known.push(undefined)
    known[at] = answer === undefined ? nothing : answer
    return answer
  }
}
const nothing = Symbol('nothing')

function formOf(own: string, { kind, marked }: Shape): Form {
  const known = forms.get(own)
  if (known) return known
  if (forms.size >= mostForms) {
    forms.clear()
    firstSpelling = nextSpelling
  }
  const text = intern(own)
  const plain = fold(text)
  const norm = intern(marked ? plain.replace(/\p{M}/gu, '') : plain)
  const form = {
    text,
    norm,
    lower: intern(text.toLowerCase()),
    kind,
    capital: isCapital(text),
    spelling: nextSpelling++,
  }
  forms.set(text, form)
  return form
}

/** The token as if a stop stood behind each of its letters: "WHO", of which no pronoun is made. */
export function asInitials(token: Token): Token {
  const initials = formOf(`${[...token.text].join('.')}.`, { kind: token.kind, marked: false, end: 0 })
  return { ...token, ...initials, text: token.text }
}

/** The token as if it were written in small letters, but told as it stands, if that does not shout. */
export function inSmallLetters(token: Token): Token {
  const small = formOf(token.lower, { kind: token.kind, marked: false, end: 0 })
  return { ...token, ...small, text: /\p{Ll}/u.test(token.text) ? token.text : small.text }
}

/** Words, numbers and punctuation marks of `text`; `offset` is where `text` begins in its article. */
export function findTokens(text: string, offset = 0): Token[] {
  const folded = foldOf(text)
  const tokens: Token[] = []
  let spaced = true
  for (let at = 0; at < text.length; ) {
    if (classAt(folded, at) === space) {
      spaced = true
      at++
      continue
    }
    const shape = readShape(folded, at)
    const { end } = shape
    const { text: own, norm, lower, kind, capital, spelling } = formOf(text.slice(at, end), shape)
    tokens.push({
      start: offset + at,
      end: offset + end,
      text: own,
      norm,
      lower,
      kind,
      capital,
      spelling,
      spaced,
    })
    spaced = false
    at = end
  }
  return tokens
}

/** Those of a whole article: one after the other, several rooms ask for them. */
export const tokensOf = rememberLast((text: string) => findTokens(text))

/** The tokens of a stretch of an article that begins and ends where words do. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
  const tokens = tokensOf(text)
  const first = firstFrom(tokens, start)
  return tokens.slice(first, firstFrom(tokens, end, first))
}

/** The first token of an article that begins at `start` or after. */
export function tokenFrom(text: string, start: number): Token | undefined {
  const tokens = tokensOf(text)
  return tokens[firstFrom(tokens, start)]
}

/** Index of the first token that begins at `start` or after. */
function firstFrom(tokens: readonly Token[], start: number, from = 0): number {
  let [low, high] = [from, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
