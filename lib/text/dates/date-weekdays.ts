import type { Token } from '@/lib/text/tokens'
import { dayInMonth, onDay, overDays, toDay, toDayNumber, weekdayOf } from './calendar'
import { readDayMonth } from './date-calendar'
import { asDay, countAt, type DateContext, type DateStep, normAt, standsAlone } from './date-step'

/** "domingo 14", "Sunday the 14th": the last such day that was that weekday, within half a year of publication. */
function dayOfMonth(day: number, weekday: number | null, published: string): string | null {
  const today = toDayNumber(published)
  for (let back = 0; back < (weekday === null ? 62 : 200); back++) {
    const candidate = today - back
    if ((weekday === null || weekdayOf(candidate) === weekday) && dayInMonth(candidate) === day)
      return toDay(candidate)
  }
  return null
}

/** "On Tuesday 23 were wounded", "by Monday 24 of them": behind the day that opens the sentence somebody is counted. */
function countsPeople(tokens: Token[], at: number): boolean {
  const [next, after] = [normAt(tokens, at + 1), normAt(tokens, at + 2)]
  if (next === 'of' && /^(?:them|those|whom)$/.test(after)) return true
  const led = /^(?:on|by|until|since)$/.test(normAt(tokens, at - 2))
  const opens = led && (tokens[at - 3] === undefined || tokens[at - 3]?.kind === 'punctuation')
  return opens && /^(?:were|are|had|have|remain(?:ed)?|more|others?)$/.test(next)
}

function numbered(
  tokens: Token[],
  at: number,
  weekday: number,
  { published, language, words }: DateContext,
): DateStep | null {
  const from = normAt(tokens, at) === 'the' ? at + 1 : at
  // "By Monday morning 17 of the fugitives": a part of the day ends the English date.
  const parted = language === 'en' && from === at && words.parts.has(normAt(tokens, at - 1))
  if (parted || isOfThose(tokens, from + 1)) return null
  const day = asDay(normAt(tokens, from))
  if (language === 'en' && from === at && countsPeople(tokens, at)) return null
  if (day === null || !published) return null
  if (!standsAlone(tokens, from + 1) && !(language === 'es' && isBeforeVerb(tokens, from))) return null
  const when = dayOfMonth(day, weekday, published)
  // "As of Thursday 24 were in custody": no such day of late.
  const late = when && language === 'en' && toDayNumber(published) - toDayNumber(when) > lately
  return when && !late ? { when: onDay(when), next: from + 1 } : null
}
const lately = 100

/** "El martes 29 murieron 216 personas": in digits between the weekday and a verb behind which others are counted, that of the day. */
function isBeforeVerb(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  const verb = /(?:[aie]ron|^(?:han?|hab[ií]an?|hubo|fue))$/u.test(next?.norm ?? '')
  const told = verb || next?.lower.normalize('NFC').endsWith('ó') === true
  const counts = [2, 3, 4, 5, 6].some((step) => countAt(tokens, at + step) !== null)
  return /^\d+$/.test(normAt(tokens, at)) && told && counts
}

/** "On Wednesday 12 of them were freed", "el miércoles 12 de ellos": so many people. */
const isOfThose = (tokens: Token[], at: number): boolean =>
  /^(?:of (?:them|those|these|whom)|de (?:ell[oa]s|est[oa]s|es[oa]s|aquell[oa]s))$/.test(
    `${normAt(tokens, at)} ${normAt(tokens, at + 1)}`,
  )

/** After the weekday: "de la semana pasada", "of last week". */
function weekBack(tokens: Token[], at: number, { words }: DateContext): number | null {
  const from = ['of', 'de'].includes(normAt(tokens, at)) ? at + 1 : at
  const around = [0, 1, 2].map((i) => normAt(tokens, from + i))
  const week = around.findIndex((norm) => norm === 'week' || norm === 'semana')
  const back = around.some((norm) => words.last.has(norm))
  if (week < 0 || !back) return null
  const last = around.findIndex((norm) => words.last.has(norm))
  return from + Math.max(week, last) + 1
}

/** "polling stations for Sunday", "para el domingo", not "for Sunday's riot": a day that something is meant for. */
const isMeant = (tokens: Token[], at: number): boolean =>
  (normAt(tokens, at - 1) === 'for' && !/^['’]/.test(normAt(tokens, at + 1))) ||
  (normAt(tokens, at - 1) === 'el' && normAt(tokens, at - 2) === 'para' && tokens[at - 3]?.kind === 'word')

/** "Black Thursday", "el jueves negro": a day of old that has got a name; not "a bloody Sunday". */
function isNamed(tokens: Token[], at: number, language: DateContext['language']): boolean {
  if (language === 'en')
    return (
      /^(?:black|bloody)$/.test(normAt(tokens, at - 1)) &&
      tokens[at - 1]?.capital === true &&
      !/^an?$/.test(normAt(tokens, at - 2))
    )
  const name = normAt(tokens, at + 1)
  const called = name === 'negro' || (name === 'sangriento' && tokens[at + 1]?.capital === true)
  return called && normAt(tokens, at - 1) !== 'un'
}

/** "Tuesday", "last Saturday, 13 May", "el lunes 15 de mayo", "domingo 14", "Monday of last week", "next Friday". */
export function readWeekday(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { weekdays, parts, last, next: coming } = context.words
  const weekday = weekdays.get(normAt(tokens, at))
  if (weekday === undefined || (context.language === 'en' && !tokens[at]?.capital)) return null
  if (isNamed(tokens, at, context.language)) return null
  let next = at + 1
  while (parts.has(normAt(tokens, next)) || (last.has(normAt(tokens, next)) && context.language === 'es'))
    next++
  const comma = /^[,(]$/.test(normAt(tokens, next)) ? next + 1 : next
  const calendar = readDayMonth(tokens, comma, context) ?? numbered(tokens, next, weekday, context)
  if (calendar) return calendar
  if (!context.published) return { when: null, next, weekday: true }
  const today = toDayNumber(context.published)
  const since = (weekdayOf(today) - weekday + 7) % 7
  // "last Tuesday", told on a Tuesday, is the one before.
  const passed =
    last.has(normAt(tokens, at - 1)) || (context.language === 'es' && last.has(normAt(tokens, at + 1)))
  const back = since === 0 && passed ? 7 : since
  const week = weekBack(tokens, next, context)
  if (week !== null)
    return { when: onDay(toDay(today - ((weekdayOf(today) + 6) % 7) - 7 + ((weekday + 6) % 7))), next: week }
  const ahead =
    coming.has(normAt(tokens, at - 1)) || coming.has(normAt(tokens, at + 1)) || isMeant(tokens, at)
  return { when: onDay(toDay(ahead ? today - back + 7 : today - back)), next, weekday: !ahead }
}

/** "on the 5th", "el día 5", "el pasado 5": a day of this month or the one before. */
export function readBareDay(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const day = asDay(normAt(tokens, at))
  const before = [normAt(tokens, at - 1), normAt(tokens, at - 2)]
  const english =
    tokens[at]?.kind === 'ordinal' &&
    before[0] === 'the' &&
    /^(?:on|of|until|by|since)$/.test(before[1] ?? '')
  const spanish =
    (before[0] === 'dia' && /^(?:el|al|del|mismo|ese|este|pasado)$/.test(before[1] ?? '')) ||
    (before[0] === 'pasado' && before[1] === 'el') ||
    // "el 12": of more than one it would be "los 12".
    (before[0] === 'el' && before[1] === ',' && /^\d+$/.test(normAt(tokens, at)))
  if (day === null || !(context.language === 'en' ? english : spanish)) return null
  // "El día 14 recobraron la libertad 136": of days, only a plural would be counted by the number.
  const told = before[0] === 'dia' && !/s$/.test(normAt(tokens, at + 1))
  if (!told && !standsAlone(tokens, at + 1)) return null
  // "en el día 15 de la protesta" counts the days of it.
  const whole = told && /^del?$/.test(normAt(tokens, at + 1)) ? tokens.slice(at + 2, at + 5) : []
  if (whole.length > 0 && !whole.some(({ norm }) => /^(?:mes|presente|corriente|actual)$/.test(norm)))
    return null
  const when = context.published ? dayOfMonth(day, null, context.published) : null
  return { when: when ? onDay(when) : null, next: at + 1, bare: 'day' }
}

export function readWeekend(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const norm = normAt(tokens, at)
  const isWeekend =
    norm === 'weekend' ||
    (norm === 'fin' && normAt(tokens, at + 1) === 'de' && normAt(tokens, at + 2) === 'semana')
  if (!isWeekend) return null
  const next = norm === 'weekend' ? at + 1 : at + 3
  const after = context.words.last.has(normAt(tokens, next)) ? next + 1 : next
  if (!context.published) return { when: null, next: after }
  const today = toDayNumber(context.published)
  const saturday = today - ((weekdayOf(today) + 1) % 7)
  return {
    when: overDays(toDay(saturday), toDay(Math.min(saturday + 1, Math.max(today, saturday)))),
    next: after,
  }
}
