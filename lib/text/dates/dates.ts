import type { Language } from '@/lib/model/article'
import type { When } from '@/lib/model/claim'
import { isInNamedDay, namedDays } from '@/lib/text/named-days'
import { toNumber } from '@/lib/text/small-numbers'
import { type Form, onceASpelling, type Token } from '@/lib/text/tokens'
import { readAnchored } from './date-anchored'
import { readDayMonth, readHoliday, readNumeric } from './date-calendar'
import { inFrame } from './date-frame'
import { readBareYear, readMonth } from './date-months'
import { joinRanges } from './date-ranges'
import { readAgo, readDayWord, readPast, readQuarter, readUnit, upTo } from './date-relative'
import { readSeason } from './date-seasons'
import { type DateContext, type DateStep, normAt, type Shift } from './date-step'
import { readBareDay, readWeekday, readWeekend } from './date-weekdays'
import { type DateWords, dateWords } from './date-words'

/**
 * A date expression. `first` and `last` are token indexes, inclusive. `when` is null where it is relative and nothing says
 * to what. `role`: "since 2020", "by Monday"; a time since then reaches to publication, and `from` keeps its beginning.
 */
export type DateMention = {
  first: number
  last: number
  when: When | null
  role: 'at' | 'since' | 'until'
  future: boolean
  from?: When | null | undefined
  /** Counted from a day that the text told of before. */
  shift?: Shift | undefined
  month?: number | undefined
  day?: number | undefined
  bound?: boolean | undefined
  /** A weekday alone: it lies ahead where its verb does. */
  weekday?: boolean | undefined
  /** Told alone: of the month or year that the sentence told before. */
  bare?: DateStep['bare']
}

/** In the order in which they are tried: the longer shapes before those that they contain. */
const shapes: ((tokens: Token[], at: number, context: DateContext) => DateStep | null)[] = [
  readNumeric,
  readHoliday,
  readWeekday,
  readDayMonth,
  readMonth,
  readSeason,
  readBareYear,
  readBareDay,
  readQuarter,
  readWeekend,
  readAgo,
  readDayWord,
  readPast,
  readAnchored,
  readUnit,
]

const describing = new Set(
  'last past this next coming early late mid earlier overnight este esta ese esa mismo misma pasado pasada proximo proxima'.split(
    ' ',
  ),
)
const inner = new Set([
  'of',
  'de',
  'del',
  'the',
  'el',
  'la',
  'este',
  'esta',
  'on',
  '-',
  'hours',
  'horas',
  'primeras',
])
const articles = new Set(['the', 'la', 'el', 'las'])

/** Where an expression begins: "the early hours of" and "la madrugada de este" belong to the day that follows. */
function beginning(tokens: Token[], at: number, context: DateContext): number {
  let first = at
  for (let i = at - 1; i >= 0 && at - i < 7; i--) {
    const norm = normAt(tokens, i)
    if (describing.has(norm) || context.words.parts.has(norm)) first = i
    else if (!inner.has(norm)) break
  }
  if (/^(?:va|llevamos)$/.test(normAt(tokens, first - 2)) && normAt(tokens, first - 3) === 'que')
    return Math.max(first - 5, 0)
  return articles.has(normAt(tokens, first - 1)) ? first - 1 : first
}

const skippedBefore = new Set(['the', 'el', 'la', 'los', 'este', 'esta', 'del', 'de', 'on', 'al'])
const begins =
  /^(?:start|beginning|middle|end|inicio|comienzo|comienzos|principios|principio|inicios|mediados|finales|fines)$/

/** "its start in March": where it begins, or `first`. */
const ownBeginning = (tokens: Token[], first: number): number =>
  /^(?:in|en)$/.test(normAt(tokens, first - 1)) &&
  begins.test(normAt(tokens, first - 2)) &&
  /^(?:its|their|su)$/.test(normAt(tokens, first - 3))
    ? first - 3
    : first

/** "since the start of 2021", "since its start in March", "desde inicios de", "hasta el". */
function roleOf(tokens: Token[], first: number, { words }: DateContext): DateMention['role'] {
  let at = ownBeginning(tokens, first) - 1
  while (
    at >= 0 &&
    (skippedBefore.has(normAt(tokens, at)) || (begins.test(normAt(tokens, at)) && at > first - 4))
  )
    at--
  if (normAt(tokens, at) === 'of' && normAt(tokens, at - 1) === 'as') return 'until'
  if (normAt(tokens, at) === 'of') at -= 2
  while (at >= 0 && skippedBefore.has(normAt(tokens, at))) at--
  const norm = normAt(tokens, at)
  if (words.since.has(norm)) return 'since'
  return words.until.has(norm) ? 'until' : 'at'
}

function withRole(when: When | null, role: DateMention['role'], published: string | null): When | null {
  if (!when || role !== 'since' || !published || published < when.start) return when
  return { start: when.start, end: published, precision: when.precision }
}

/** "en lo que va de 2023", "so far in 2023". */
const isSoFar = (tokens: Token[], first: number, at: number): boolean =>
  tokens.slice(Math.max(0, first - 2), at).some(({ norm }) => /^(?:va|llevamos|far)$/.test(norm))

/** "desde 2003 hasta 2010": it does not run on. */
const endsIn = (tokens: Token[], at: number, { next }: DateStep, { words }: DateContext): boolean =>
  tokens.slice(at, next).some(({ norm }) => words.until.has(norm))

function toMention(tokens: Token[], at: number, step: DateStep, context: DateContext): DateMention {
  const { published } = context
  const first = beginning(tokens, step.first ?? at, context)
  const told = step.running ? 'since' : roleOf(tokens, first, context)
  const role = told === 'since' && endsIn(tokens, at, step, context) ? 'at' : told
  return {
    first,
    last: step.next - 1,
    when: withRole(isSoFar(tokens, first, at) ? upTo(step.when, published) : step.when, role, published),
    role,
    future: Boolean(step.when && published && step.when.start > published),
    from: role === 'since' ? step.when : undefined,
    shift: step.shift,
    month: step.month,
    day: step.day,
    bound: step.bound || undefined,
    weekday: step.weekday || undefined,
    bare: step.bare,
  }
}

/** Where every expression holds a number or one of these words, at most so many tokens from where it is recognised. */
const reach = 4
const timeWords = (words: DateWords) =>
  new Set([
    ...words.weekdays.keys(),
    ...words.months.keys(),
    ...words.days.keys(),
    ...words.units.keys(),
    ...words.parts,
    ...'overnight hours minutes horas minutos decade decades century decada decadas siglo siglos weekend fin quarter trimestre half semestre mitad vispera visperas then entonces eve christmas nochevieja nochebuena navidad nuevo'.split(
      ' ',
    ),
  ])
const telling: Record<Language, ReadonlySet<string>> = {
  en: timeWords(dateWords.en),
  es: timeWords(dateWords.es),
}

const isTelling = ({ norm, kind }: Form, words: ReadonlySet<string>) =>
  kind === 'number' || kind === 'ordinal' || words.has(norm)
const tells: Record<Language, (token: Form) => boolean> = {
  en: onceASpelling((token) => isTelling(token, telling.en)),
  es: onceASpelling((token) => isTelling(token, telling.es)),
}

/** The first token from `from` that an expression of time may hold; most sentences have few. */
function nextTelling(tokens: Token[], from: number, language: Language): number {
  let at = from
  for (let token = tokens[at]; token; token = tokens[++at]) if (tells[language](token)) break
  return at
}

/** Date expressions in `tokens`, in order, relative to the day of publication where they are relative. */
export function findDates(tokens: Token[], language: Language, published: string | null): DateMention[] {
  const context: DateContext = { language, published, words: dateWords[language] }
  const names = namedDays(tokens)
  const found: DateMention[] = []
  let time = -1
  for (let i = 0; i < tokens.length; i++) {
    if (time < i) time = nextTelling(tokens, i, language)
    i = Math.max(i, time - reach)
    if (time >= tokens.length) break
    const token = tokens[i]
    if (!token || !opens[language](token) || isInNamedDay(names, i)) continue
    const step = stepAt(tokens, i, context)
    if (!step) continue
    const mention = toMention(tokens, i, step, context)
    found.push({ ...mention, first: Math.max(mention.first, (found.at(-1)?.last ?? -1) + 1) })
    i = step.next - 1
  }
  return inFrame(tokens, joinRanges(tokens, found))
}

/** Words with which an expression may begin, besides those of its language's lists and numbers. */
const beginnings =
  'new christmas nochevieja nochebuena dia ano weekend fin overnight vispera visperas eve primeros this esta last hace past recent previous ultimo ultimos ' +
  'ultima ultimas pasados pasadas since desde hours minutes horas minutos the el la that ese esa mismo misma aquel aquella cumple cumplen'

function openersOf({ weekdays, months, ordinals, days, units, parts, this: current, last }: DateWords) {
  const lists = [weekdays, months, ordinals, days, units, parts, current, last].map((words) => words.keys())
  return new Set([...beginnings.split(' '), ...lists.flatMap((words) => [...words])])
}
const openers = { en: openersOf(dateWords.en), es: openersOf(dateWords.es) }

const mayOpen = ({ norm, kind }: Form, words: ReadonlySet<string>) =>
  kind === 'number' || kind === 'ordinal' || words.has(norm) || toNumber(norm) !== null
/** Most words begin no expression: none of the shapes need be tried there. */
const opens: Record<Language, (token: Form) => boolean> = {
  en: onceASpelling((token) => mayOpen(token, openers.en)),
  es: onceASpelling((token) => mayOpen(token, openers.es)),
}

function stepAt(tokens: Token[], at: number, context: DateContext): DateStep | null {
  for (const shape of shapes) {
    const step = shape(tokens, at, context)
    if (step) return step
  }
  return null
}
