import type { When } from '@/lib/model/claim'
import { disasters } from '@/lib/text/hazards'
import type { Token } from '@/lib/text/tokens'
import { inMonth, inMonths, inYear, inYears } from './calendar'
import { upTo } from './date-relative'
import {
  afterMonth,
  asYear,
  type DateContext,
  type DateStep,
  monthAt,
  namesPlace,
  normAt,
  standsAlone,
} from './date-step'
import { readYear, shortYear } from './date-years'

/** The year of a month told without one: the latest that is not after publication. `strict`: "last May" said in May. */
function yearOfMonth(month: number, { published }: DateContext, strict: boolean): number | null {
  if (!published) return null
  const year = Number(published.slice(0, 4))
  const now = Number(published.slice(5, 7))
  return month > now || (strict && month === now) ? year - 1 : year
}

/** "hasta mediados de diciembre", "a partir de diciembre", told in November: it lies ahead. */
function isSoon(
  tokens: Token[],
  at: number,
  year: number,
  month: number,
  { published }: DateContext,
): boolean {
  const until = [1, 2, 3].some((step) =>
    /^(?:hasta|partir|until|till|starting)$/.test(normAt(tokens, at - step)),
  )
  if (!until || !published) return false
  const ahead = (year + 1 - Number(published.slice(0, 4))) * 12 + month - Number(published.slice(5, 7))
  return ahead > 0 && ahead <= 3
}

const joints = /^(?:and|to|until|y|a|hasta|-|–|through)$/

/** "between February and May 2021", "de marzo a junio de este año". */
function readMonths(tokens: Token[], at: number, from: number, context: DateContext): DateStep | null {
  const joint = afterMonth(tokens, at)
  const to = joints.test(normAt(tokens, joint)) ? monthAt(tokens, joint + 1, context) : null
  if (!to || to <= from) return null
  const told = readYear(tokens, afterMonth(tokens, joint + 1), context)
  const opened = /^(?:between|from|entre|de|in|en|desde)$/.test(normAt(tokens, at - 1))
  if (!told && !opened) return null
  const year = told ? told.year : yearOfMonth(to, context, false)
  return { when: year === null ? null : inMonths(year, from, to), next: told?.next ?? joint + 2 }
}

/** "September brought another clash", "Mayo trajo otro motín": what it brought happened in it. */
const brought = /^(?:brought|saw|trajo|vio)$/

const happenings =
  /^(?:riots?|massacres?|attacks?|clash(?:es)?|killings?|slaughter|uprising|revolt|mutiny|violence|unrest|bloodshed|escapes?|breakout|jailbreak|blasts?|bombings?|shootings?|raids?|ambush)$/

/** "a September riot", "the March prison massacre", "September's, with 19 dead": the month of a happening. */
function tellsOfMonth(tokens: Token[], at: number, next: number): boolean {
  const owns = normAt(tokens, next) === "'s"
  if (!owns && !/^(?:a|an|the|that|this)$/.test(normAt(tokens, at - 1))) return false
  if (owns && tokens[next + 1]?.kind === 'punctuation') return true
  return (owns ? [1, 2, 3] : [0, 1]).some((step) => happenings.test(normAt(tokens, next + step)))
}

type Part = 'early' | 'mid' | 'late'
const parts: readonly [Part, RegExp][] = [
  ['early', /^(?:early|start|beginning|principios?|comienzos?|inicios?|primeros)$/],
  ['mid', /^(?:mid|middle|mediados)$/],
  ['late', /^(?:late|end|finales|fines|final|fin|ultimos)$/],
]

const whereabouts = /^(?:early|mid|late)$/

/** "early March", "mid-March", "a finales de marzo", "en los primeros días de marzo": which third of the month. Not "its start in March". */
function partOf(tokens: Token[], at: number, { language }: DateContext): Part | null {
  let before = at - 1
  const joined = /^(?:-|of|de|del|in)$/.test(normAt(tokens, before))
  const loose = normAt(tokens, before) === 'in' || (!joined && language === 'en')
  if (joined) before--
  if (/^(?:days|dias)$/.test(normAt(tokens, before))) before--
  // "the first days of March".
  const word = normAt(tokens, before) === 'first' && before < at - 2 ? 'early' : normAt(tokens, before)
  if (loose && !whereabouts.test(word)) return null
  // "la ofensiva final de marzo".
  if (word === 'final' && !/^(?:al?|el|hasta|desde|del)$/.test(normAt(tokens, before - 1))) return null
  return parts.find(([, words]) => words.test(word))?.[0] ?? null
}

/** A month, or the third of it that the words before it tell. */
function monthOf(year: number, month: number, part: Part | null): When {
  const whole = inMonth(year, month)
  if (!part) return whole
  const day = (number: number) => `${whole.start.slice(0, 8)}${number}`
  if (part === 'early') return { ...whole, end: day(10) }
  return part === 'mid' ? { ...whole, start: day(11), end: day(20) } : { ...whole, start: day(21) }
}

/** "in September 2022", "last December", "mayo pasado": a month needs company, since "may" and "march" are words too. */
export function readMonth(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { last, inYear: preps } = context.words
  const month = monthAt(tokens, at, context)
  if (!month || namesPlace(tokens, at - 2, context)) return null
  const range = readMonths(tokens, at, month, context)
  if (range) return range
  const next = afterMonth(tokens, at)
  const told = readYear(tokens, next, context)
  if (told?.shift !== undefined)
    return { when: null, next: told.next, shift: { unit: 'year', count: told.shift }, month }
  // "en aguas del mar".
  if (!told && normAt(tokens, at) === 'mar' && context.language === 'es') return null
  const part = partOf(tokens, at, context)
  if (told) return { when: told.year === null ? null : monthOf(told.year, month, part), next: told.next }
  const before = normAt(tokens, at - 1)
  const after = last.has(normAt(tokens, next))
  const passed = after || last.has(before)
  // "Theresa May saw": no month, but a name.
  const isName =
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && !/^(?:and|but|then|y|pero|luego)$/.test(before)
  const opens = brought.test(normAt(tokens, next)) && (tokens[at]?.capital ?? false) && !isName
  const isPart = part !== null && (context.language === 'es' || tokens[at]?.capital === true)
  const placed = passed || opens || isPart || preps.has(before) || /^(?:that|ese|aquel)$/.test(before)
  if (!placed && !(context.language === 'en' && tellsOfMonth(tokens, at, next))) return null
  const late = yearOfMonth(month, context, passed)
  const year = late !== null && !passed && isSoon(tokens, at, late, month, context) ? late + 1 : late
  return {
    when: year === null ? null : monthOf(year, month, part),
    next: after ? next + 1 : next,
    ...(passed ? {} : { bare: 'month' as const }),
  }
}

const opensYears = /^(?:between|entre|from|de|desde|in|en|since)$/
const yearWords = /^(?:years|anos)$/
const isRound = (year: number): boolean => year % 10 === 0

/** "between 2020 and 2022", "2021-2022", "in 2020 and 2021". */
function readYears(tokens: Token[], at: number, from: number): DateStep | null {
  const to = joints.test(normAt(tokens, at + 1)) ? asYear(normAt(tokens, at + 2)) : null
  // "between 1990 and 2000 inmates" counts, in round numbers; plurals end in "s" in both languages.
  const counts = /^(?:between|entre)$/.test(normAt(tokens, at - 1))
    ? isRound(from) &&
      isRound(to ?? 0) &&
      /s$/.test(normAt(tokens, at + 3)) &&
      !disasters.test(normAt(tokens, at + 3)) &&
      !/^(?:las|los|sus|tres|seis)$/.test(normAt(tokens, at + 3))
    : !yearWords.test(normAt(tokens, at - 1)) && !standsAlone(tokens, at + 3)
  const row = to !== null && to > from && !counts
  return row ? { when: inYears(from, to), next: at + 3 } : null
}

const sums =
  /^(?:dej[ao]|sum[ao]|sumaba|llev[ao]|llevaba|cerro|cierra|termino|acabo|registr[ao]|trajo|vio|arroj[ao]|acumul[ao]|acumulaba|saw|sees|brought|ended|closed|recorded)$/

/** "2021 dejó 287; 2022, en cambio, suma ya 76", "2022 saw 76": a year opens the clause and tells its own sum. */
function opensSum(tokens: Token[], at: number): boolean {
  if (!/^(?:|[;:.,]|y|and|while|whereas|mientras|pero|but)$/.test(normAt(tokens, at - 1))) return false
  const aside = normAt(tokens, at + 1) === ',' ? [3, 4].find((step) => normAt(tokens, at + step) === ',') : 0
  return aside !== undefined && sums.test(normAt(tokens, at + aside + 1))
}

/** "the flood of '57", "the '98 riot", "la riada del 57": the year of what it names, without its century. */
function readShortYear(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const year = shortYear(tokens, at, context)
  if (year === null) return null
  const [noun, next] = [normAt(tokens, at - 2), normAt(tokens, at + 1)]
  const named =
    context.language === 'es'
      ? disasters.test(noun) || happened.test(noun)
      : led.test(noun) &&
        (disasters.test(next) || happenings.test(next) || (noun !== 'the' && !whom.test(next)))
  return named ? { when: inYear(year), next: at + 1 } : null
}
/** "of '57 people" opens a quotation. */
const whom = /(?:s|people|men|women|children|dead|injured|missing)$/
const led = /^(?:the|of|in|since|from|until|before|after)$/
const happened =
  /^(?:motin(?:es)?|matanza|masacre|atentado|guerra|golpe|huelga|revuelta|levantamiento|accidente|ataque|fuga)$/

/** "2023 (27 dead), 2017 (11) and 2014 (15)": in a row, with its number in brackets behind it. */
const tellsNumber = (tokens: Token[], at: number): boolean =>
  /^(?:[,;:]|and|y|were|was|are|is|fueron|fue|eran|son)$/.test(normAt(tokens, at - 1)) &&
  normAt(tokens, at + 1) === '(' &&
  tokens[at + 2]?.kind === 'number' &&
  !/^(?:19|20)\d\d$/.test(normAt(tokens, at + 2))

/** "2021" after a preposition, or alone in brackets. Not "2021 inmates": a noun may not follow, nor a full stop inside. */
export function readBareYear(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const year = tokens[at]?.kind === 'number' ? asYear(normAt(tokens, at)) : null
  if (year === null) return readShortYear(tokens, at, context)
  const before = normAt(tokens, at - 1)
  const years =
    opensYears.test(before) || yearWords.test(before) || before === '(' ? readYears(tokens, at, year) : null
  if (years) return years
  const bracketed = before === '(' && normAt(tokens, at + 1) === ')'
  const counted =
    /^(?:entre|between)$/.test(before) || (/^(?:than|que)$/.test(before) && !standsAlone(tokens, at + 1))
  // "en todo 2020", "throughout all 2020".
  const whole = /^(?:todo|all)$/.test(before) && context.words.inYear.has(normAt(tokens, at - 2))
  return (context.words.inYear.has(before) && !counted) ||
    bracketed ||
    whole ||
    tellsNumber(tokens, at) ||
    opensSum(tokens, at)
    ? { when: upTo(inYear(year), context.published), next: at + 1 }
    : null
}
