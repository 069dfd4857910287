import type { EmergencyScope } from '@/lib/model/claim'
import { monthsLater } from '@/lib/text/dates/calendar'
import { normsOf } from '@/lib/text/sayings'
import { toNumber } from '@/lib/text/small-numbers'
import type { Draft } from '../../draft'

/** How many months an emergency is declared for: "a three-month state of emergency", "por tres meses", "by one month". */

const measure = '(?:emergency|exception|emergencia|excepcion|sitio|siege|urgencia)'
const number = '(?<number>\\p{L}+|\\d{1,2})'
const apart = '(?! (?:ago|after|later|before|earlier|since|despues|antes|atras|consecutiv))'
const filler =
  '(?:another |a further |further |an additional |a period of |otros |otro |un periodo de |un lapso de )?'
const compound = new RegExp(
  `(?:^| )${number} - month (?:- long )?(?:\\S+ ){0,2}?(?:states? of )?${measure} `,
  'u',
)
const led = new RegExp(
  `(?:^| )(?:for|by|of|lasting|por|durante|de|en) ${filler}${number} (?:months?|mes(?:es)?)${apart}(?= )`,
  'u',
)
const declared =
  /(?:^| )(?:declar|decret|impos|extend|extiend|exten|prorrog|prolong|renew|renov|ampli|announc|anunci|introduc|dict)\S*(?: \S+){0,8}$/
const named = new RegExp(`(?:^| )${measure}(?: \\S+){0,12}$`)
/** What else may last so long, or is told apart; "por tercera vez en seis meses" is how often. */
const others =
  /(?:^| )(?:curfews?|queda|ban|bans|banned|prohibicion|veda|protests?|suspend\S*|troops|soldiers|militares|vez|segund[oa]|tercer[oa]?|cuart[oa]|;|and|y|after|tras)(?: |$)/

/** Months for which the words say that the measure holds; null where they say none. */
function monthsTold(words: string): number | null {
  const whole = compound.exec(words)
  if (whole) return toNumber(whole.groups?.number ?? '')
  const found = led.exec(words)
  if (!found) return null
  const before = words.slice(0, found.index).trimEnd()
  const from = Math.max(lastOf(before, named), lastOf(before, declared))
  if (from < 0 || others.test(before.slice(from))) return null
  return toNumber(found.groups?.number ?? '')
}
const lastOf = (words: string, pattern: RegExp): number => pattern.exec(words)?.index ?? -1

/** How far and how long the measure of a draft reaches: until so many months after its day where the sentence says so. */
export function reachOfDraft({ view, candidate, when }: Draft): EmergencyScope | undefined {
  const { emergency, kind, quantity, status, verb } = candidate
  if (!emergency || kind !== 'state_of_emergency' || quantity || status !== 'reported') return emergency
  if (emergency.days?.until || !verb?.senses.includes('declare')) return emergency
  const from =
    emergency.days?.from ?? (when?.precision === 'day' && when.start === when.end ? when.start : null)
  const months = from ? monthsTold(`${normsOf(view).trim()} `) : null
  return from && months
    ? { ...emergency, days: { ...emergency.days, until: monthsLater(from, months) } }
    : emergency
}
