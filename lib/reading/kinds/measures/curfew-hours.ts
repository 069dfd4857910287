import { toNumber } from '@/lib/text/small-numbers'
import type { Token } from '@/lib/text/tokens'

/** The hours of a curfew as a sentence tells them: "from 10 p.m. to 5 a.m.", "de 22h00 a 05h00". */

const clock = (name: string) =>
  `(?:las? )?(?<${name}Hour>\\d{1,2})(?:(?::|h|\\. ?)(?<${name}Minute>\\d\\d)|h| horas)? ?(?<${name}Part>[ap]\\.? ?m\\b\\.?|de la (?:manana|madrugada|tarde|noche)|(?:hrs?|horas)\\b)?`
const span = new RegExp(
  `(?<![\\d.,:])${clock('from')} ?(?:-|–|—|to|until|till|through|and|a|hasta|y|al) ?${clock('to')}(?![\\d:])`,
  'g',
)

type Told = { hour?: string; minute?: string; part?: string }

/** "22:00"; null where it is no hour of a day. */
function toClock({ hour = '', minute = '00', part = '' }: Told): string | null {
  const isLate = /^p|tarde|noche/.test(part)
  const isEarly = /^a|manana|madrugada/.test(part)
  const told = Number(hour)
  if (told > 24 || Number(minute) > 59 || ((isLate || isEarly) && (told === 0 || told > 12))) return null
  const at = isLate ? (told % 12) + 12 : isEarly ? told % 12 : told % 24
  return `${String(at).padStart(2, '0')}:${minute}`
}

/** "22:00-05:00"; null where the sentence tells none, or those of more than one. */
export function curfewHours(tokens: readonly Token[]): string | null {
  const text = tokens.map(({ norm, spaced }) => (spaced ? ' ' : '') + norm).join('')
  const found = new Set<string>()
  for (const { groups = {} } of text.matchAll(span)) {
    const { fromHour, fromMinute, fromPart, toHour, toMinute, toPart } = groups
    // "12 to 15 died": numbers alone are no hours.
    if (![fromMinute, fromPart, toMinute, toPart].some(Boolean)) continue
    const from = toClock({ hour: fromHour, minute: fromMinute, part: fromPart })
    const to = toClock({ hour: toHour, minute: toMinute, part: toPart })
    if (from && to) found.add(`${from}-${to}`)
  }
  const [only, another] = found
  return only !== undefined && another === undefined ? only : null
}

const english =
  /(?:^| )(\S+) -? ?(hour|day) curfew |(?:^| )curfew (?:of|for|lasting) (\S+) (hours|days)(?: |$)/
const spanish = /(?:^| )toque de queda (?:de|por|durante) (\S+) (horas|dias)(?: |$)/

/** "a 48-hour curfew", "un toque de queda de dos días": how many days it lasts, at least one; null where the sentence does not say. */
export function curfewLength(tokens: readonly Token[]): number | null {
  const text = tokens.map(({ norm }) => norm).join(' ')
  const [number, unit] = (english.exec(text) ?? spanish.exec(text) ?? []).slice(1).filter(Boolean)
  const count = number === undefined ? null : toNumber(number)
  if (count === null || unit === undefined) return null
  return /^h/.test(unit) ? Math.ceil(count / 24) : count
}
