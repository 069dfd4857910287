import type { Language } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { hedgeOf } from '@/lib/text/bounds'
import { type DateMention, findDates } from '@/lib/text/dates'
import { findNumbers } from '@/lib/text/numbers'
import { findTokens, type Token } from '@/lib/text/tokens'
import { type FunctionWords, functionWords } from '../lexicon/function-words'
import { nounOf } from '../lexicon/nouns'
import { verbOf } from '../lexicon/verb-forms'
import type { Count } from './chunk'

/** What the chunker reads from: the tokens of one sentence and what was already found among them, by first token. */
export type Lexed = {
  tokens: Token[]
  language: Language
  words: FunctionWords
  counts: Map<number, Count>
  /** Numbers that name ("pavilion 5") and so count nothing. */
  labels: Count[]

  dates: Map<number, DateMention>
  places: Map<number, { toponym: Toponym; last: number }>
  /** Hedges before numbers, by first token: the last token of the hedge. */
  hedges: Map<number, number>
}

export const normAt = (lexed: Lexed, at: number): string => lexed.tokens[at]?.norm ?? ''

const overlaps = (a: { first: number; last: number }, b: { first: number; last: number }) =>
  a.first <= b.last && b.first <= a.last

function placesOf(tokens: Token[], toponyms: Toponym[]): Lexed['places'] {
  const found: Lexed['places'] = new Map()
  for (const toponym of toponyms) {
    const first = tokens.findIndex((token) => token.end > toponym.start)
    const after = tokens.findIndex((token) => token.start >= toponym.end)
    const last = (after < 0 ? tokens.length : after) - 1
    if (first >= 0 && last >= first) found.set(first, { toponym, last })
  }
  return found
}

/** "1.30 p.m.", "18:00", "7 a.m.": a number that tells the hour. */
function isClock(tokens: Token[], { first, last }: Count): boolean {
  const next = tokens[last + 1]?.norm
  const colon = (at: number) =>
    tokens[at]?.norm === ':' && /^\d\d$/.test(tokens[at + 1]?.norm ?? '') && !tokens[at + 1]?.spaced
  const afterColon = tokens[first - 1]?.norm === ':' && !tokens[first]?.spaced
  const meridiem = /^[ap]\.m\.$/.test(next ?? '')
  return (
    colon(last + 1) ||
    afterColon ||
    meridiem ||
    next === 'am' ||
    next === 'pm' ||
    next === 'h' ||
    next === 'hrs'
  )
}

/** "pavilion 5", "No. 1", "decreto 824": a number that names. */
function isLabel(tokens: Token[], { first, form }: Count, language: Language): boolean {
  const before = tokens[first - 1]
  if (form !== 'digits' || !before) return false
  const short = before.norm === '.' && /^(?:no|nro|num|n|art)$/.test(tokens[first - 2]?.norm ?? '')
  const sign = /^(?:numero|number|nº|n°|no|nro|#|º|°)$/.test(before.norm)
  const noun = nounOf(before.norm, language)
  return (
    short ||
    (sign && tokens[first - 2]?.norm !== 'the') ||
    Boolean(noun?.classes.includes('label') && !noun.plural)
  )
}

/** One sentence, ready for chunking. `toponyms` are those that lie in it. */
export function lexSentence(
  text: string,
  span: Span,
  language: Language,
  published: string | null,
  toponyms: Toponym[],
): Lexed {
  const tokens = findTokens(text.slice(span.start, span.end), span.start)
  const places = placesOf(tokens, toponyms)
  const placeRanges = [...places].map(([first, { last }]) => ({ first, last }))
  const dates = findDates(tokens, language, published).filter(
    (date) => !placeRanges.some((range) => overlaps(range, date)),
  )
  const counts: Lexed['counts'] = new Map()
  const hedges: Lexed['hedges'] = new Map()
  const labels: Count[] = []
  for (const number of findNumbers(tokens, language)) {
    if ([...placeRanges, ...dates].some((range) => overlaps(range, number))) continue
    const hedge = hedgeOf(tokens, number, language)
    const count: Count = { ...number, bound: hedge.bound }
    if (isLabel(tokens, count, language)) labels.push(count)
    if (isClock(tokens, count) || labels.at(-1) === count) continue
    counts.set(number.first, count)
    const verbal = verbOf(tokens[hedge.from]?.norm ?? '', tokens[hedge.from]?.lower ?? '', language)
    if (hedge.from < number.first && !verbal) hedges.set(hedge.from, number.first - 1)
  }
  return {
    tokens,
    language,
    words: functionWords[language],
    counts,
    labels,

    dates: new Map(dates.map((date) => [date.first, date])),
    places,
    hedges,
  }
}
