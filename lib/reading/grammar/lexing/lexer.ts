import type { Language } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import type { Count, Range } from '@/lib/reading/grammar/chunk'
import { type FunctionWords, functionWords } from '@/lib/reading/lexicon/function-words'
import { verbOf } from '@/lib/reading/lexicon/verbs/verb-forms'
import { type AgeMention, findAges } from '@/lib/text/ages'
import { hedgeOf } from '@/lib/text/bounds'
import { weekdaysEn } from '@/lib/text/calendar-words'
import { type DateMention, findDates } from '@/lib/text/dates/dates'
import { findNumbers, type NumberMention } from '@/lib/text/numbers'
import { type Token, tokensIn } from '@/lib/text/tokens'
import { wordLike } from '@/lib/text/word-set'
import { withAcronyms } from './acronyms'
import { agesOfPeople } from './ages-of-people'
import { withoutInitials } from './initials'
import { isLabel } from './labels'
import { type OfficialName, officialNamesIn } from './official-names'
import { withoutTitleCase } from './title-case'
import { yearsBeforeNouns } from './years-before-nouns'

/** What the chunker reads from: the tokens of one sentence and what was already found among them, by first token. */
export type Lexed = {
  tokens: Token[]
  language: Language
  words: FunctionWords
  counts: Map<number, Count>
  /** Numbers that name ("pavilion 5") and so count nothing. */
  labels: Count[]
  /** "aged 30 and 41", by first token. */
  ages: Map<number, AgeMention>
  dates: Map<number, DateMention>
  places: Map<number, { toponym: Toponym; last: number }>
  /** Long names of bodies, by first token. */
  names: Map<number, OfficialName>
  /** Hedges before numbers, by first token: the last token of the hedge. */
  hedges: Map<number, number>
}

/** Asked of what stands before the first token too, which no array is quick to deny. */
export const normAt = ({ tokens }: Lexed, at: number): string => (at < 0 ? '' : (tokens[at]?.norm ?? ''))

/** "isn't", "didn't", "can't": three tokens of which the last denies. */
export const isContracted = (lexed: Lexed, at: number): boolean =>
  lexed.language === 'en' &&
  normAt(lexed, at + 1) === "'" &&
  normAt(lexed, at + 2) === 't' &&
  lexed.tokens[at + 2]?.spaced === false

const isApartFrom =
  (ranges: readonly Range[]) =>
  ({ first, last }: Range): boolean =>
    !ranges.some((range) => range.first <= last && first <= range.last)

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

const isMinutes = (tokens: Token[], at: number): boolean =>
  tokens[at]?.norm === ':' && /^\d\d$/.test(tokens[at + 1]?.norm ?? '') && !tokens[at + 1]?.spaced

const zones = /^(?:gmt|utc|est|edt|cet|am|pm|h|hrs)$/

/** "a las 7.00", "(12.30 en Lima)", "01.00 GMT", "12.10 Two died" of a live report: with minutes behind a dot, of an hour or a zone. */
function isDottedClock(tokens: Token[], { first, last, value }: Count): boolean {
  if (first !== last || value >= 25 || !/^\d{1,2}\.[0-5]\d$/.test(tokens[first]?.norm ?? '')) return false
  const [before, next] = [tokens[first - 1]?.norm ?? '', tokens[last + 1]?.norm ?? '']
  if (first === 0 && tokens[1]?.capital === true && /^\p{L}{2}/u.test(next)) return true
  return /^(?:las?|\(|at|around|about)$/.test(before) || /^(?:horas?|local|\))$/.test(next)
}

/** "fell at about 8 on Saturday"; "put the dead at about 12 on Sunday" counts. */
const isHourOn = (tokens: Token[], { first, last, value }: Count): boolean =>
  value <= 12 &&
  /^(?:about|around)$/.test(tokens[first - 1]?.norm ?? '') &&
  tokens[first - 2]?.norm === 'at' &&
  tokens[last + 1]?.norm === 'on' &&
  weekdays.test(tokens[last + 2]?.norm ?? '') &&
  !tokens.some(({ norm }) => tolls.test(norm))
const tolls = /^(?:put|puts|stood|stands|toll|dead|deaths|killed|total|count|number|figure)$/
const weekdays = wordLike(weekdaysEn)

/** "1.30 p.m.", "18:00", "7 a.m.", "0100 GMT": a number that tells the hour. */
function isClock(tokens: Token[], count: Count): boolean {
  const { first, last, value } = count
  const next = tokens[last + 1]?.norm
  const afterColon = tokens[first - 1]?.norm === ':' && !tokens[first]?.spaced
  // "pasadas las diez de la mañana", "hacia las 14": hours, where no noun follows.
  const before = tokens[first - 2]?.norm ?? ''
  const hour =
    /^las?$/.test(tokens[first - 1]?.norm ?? '') &&
    value <= 24 &&
    (/^(?:a|de|desde|hasta|hacia|pasadas?|sobre|antes|eso|cerca|y)$/.test(before) || next === 'de') &&
    // "a las cinco 12 presos": another number follows.
    (/^(?:de|,|\.|y|en|del|\)|hora|horas|)$/.test(next ?? '') ||
      /(?:ó|aba|ía)$/.test(tokens[last + 1]?.lower ?? '') ||
      tokens[last + 1]?.kind === 'number') &&
    (next !== 'de' || /^(?:la|este|ayer|hoy)$/.test(tokens[last + 2]?.norm ?? ''))
  const meridiem =
    /^[ap]\.m\.$/.test(next ?? '') ||
    (value <= 12 &&
      next === 'de' &&
      tokens[last + 2]?.norm === 'la' &&
      /^(?:noche|tarde|manana|madrugada)$/.test(tokens[last + 3]?.norm ?? ''))
  return (
    isMinutes(tokens, last + 1) ||
    afterColon ||
    meridiem ||
    hour ||
    zones.test(next ?? '') ||
    isHourOn(tokens, count) ||
    isDottedClock(tokens, count)
  )
}

/** "9/11", "10/12". */
const isFraction = (tokens: Token[], { first, last }: Count): boolean =>
  [first - 1, last + 1].some((at) => tokens[at]?.norm === '/' && !tokens[at]?.spaced)

const every = /^(?:all|everyone|everybody|tod[oa]s)$/
/** What leaves somebody out of all. */
export const but = /^(?:but|except|save|bar|menos|salvo|excepto)$/
const ofThem = /^(?:,|of|them|those|whom|ellos|ellas)$/

/** "all but four", "all of them except the four", "todos, menos cuatro": those left out of all begin at a token. */
export function isLeftOut(tokens: readonly Token[], first: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? ''
  const at = /^(?:for|the|los|las)$/.test(norm(first - 1)) ? first - 2 : first - 1
  if (!but.test(norm(at))) return false
  let from = at - 1
  while (at - from <= 3 && ofThem.test(norm(from))) from--
  return every.test(norm(from))
}

/** "veinticuatro horas después", "twenty-six hours later": how long, of whatever its date is read. */
const isHowLong = (tokens: Token[], { last }: Count): boolean =>
  /^(?:hours|minutes|horas|minutos)$/.test(tokens[last + 1]?.norm ?? '') &&
  /^(?:later|earlier|after|before|despues|antes|mas)$/.test(tokens[last + 2]?.norm ?? '')

/** "$5,000", "US$42 million", "20 €". */
const isMoney = (tokens: Token[], { first, last }: Count): boolean =>
  /^[$€£¥]$/.test(tokens[first - 1]?.norm ?? '') || /^[$€£¥]$/.test(tokens[last + 1]?.norm ?? '')

/** Counts with their hedges, and the numbers that only name or tell the hour. */
function sortNumbers(
  tokens: Token[],
  numbers: readonly NumberMention[],
  language: Language,
): Pick<Lexed, 'counts' | 'hedges' | 'labels'> {
  const counts: Lexed['counts'] = new Map()
  const hedges: Lexed['hedges'] = new Map()
  const labels: Count[] = []
  for (const number of numbers) {
    const hedge = hedgeOf(tokens, number, language)
    const { first, last, value, form, alone, share, high } = number
    const count: Count = { first, last, value, form, alone, share, high, bound: hedge.bound }
    if (isLabel(tokens, count, language, labels)) labels.push(count)
    if (
      isClock(tokens, count) ||
      isMoney(tokens, count) ||
      isFraction(tokens, count) ||
      isLeftOut(tokens, count.first) ||
      isHowLong(tokens, count) ||
      labels.at(-1) === count
    )
      continue
    counts.set(number.first, count)
    const verbal =
      tokens[hedge.from]?.norm !== 'close' &&
      verbOf(tokens[hedge.from]?.norm ?? '', tokens[hedge.from]?.lower ?? '', language)
    if (hedge.from < number.first && (!verbal || count.high !== undefined))
      hedges.set(hedge.from, number.first - 1)
  }
  return { counts, hedges, labels }
}

/** One sentence, ready for chunking. `toponyms` are those that lie in it. */
export function lexSentence(
  text: string,
  span: Span,
  language: Language,
  published: string | null,
  toponyms: Toponym[],
): Lexed {
  const tokens = withAcronyms(withoutInitials(withoutTitleCase(tokensIn(text, span), language)), language)
  const places = placesOf(tokens, toponyms)
  const placed = [...places].map(([first, { last }]) => ({ first, last }))
  const numbers = findNumbers(tokens, language)
  // "extended for 14 days after nine murders": how long, not when.
  const found = findDates(tokens, language, published).filter(
    ({ first, shift }) => !(shift && tokens[first - 1]?.norm === 'for'),
  )
  const years = yearsBeforeNouns(tokens, numbers, language, published).filter(isApartFrom(found))
  const dates = [...found, ...years].filter(isApartFrom(placed))
  const free = numbers.filter(isApartFrom([...placed, ...dates]))
  // "Roble (61)": of a place, how many there.
  const inPlaces = new Set(placed.map(({ last }) => last + 2))
  const isOfPlace = ({ first }: Range) => inPlaces.has(first) && tokens[first - 1]?.norm === '('
  const said = findAges(tokens, free, language).filter((age) => !isOfPlace(age))
  const isPlace = (at: number) => placed.some(({ first, last }) => first <= at && at <= last)
  const ages = [...said, ...agesOfPeople({ tokens, language, isPlace }, free.filter(isApartFrom(said)))]
  const counted = free.filter(isApartFrom(ages))
  const { counts, hedges, labels } = sortNumbers(tokens, counted, language)
  return {
    tokens,
    language,
    words: functionWords[language],
    counts,
    hedges,
    labels,
    ages: new Map(ages.map((age) => [age.first, age])),
    dates: new Map(dates.map((date) => [date.first, date])),
    places,
    names: officialNamesIn({ tokens, language, isPlace: (at) => places.has(at) }),
  }
}
