import type { Token } from '@/lib/text/tokens'
import { countAt, type DateContext, type DateStep, normAt, numberAt, type Shift } from './date-step'

/** Expressions that count from a day told of before: "the day before", "two years earlier", "al día siguiente". */

const step = (unit: Shift['unit'], count: number, first: number, next: number): DateStep => ({
  when: null,
  first,
  next,
  shift: { unit, count },
})

/** A night or morning is a day's. */
const unitAt = (tokens: Token[], at: number, words: DateContext['words']): Shift['unit'] | undefined =>
  words.units.get(normAt(tokens, at)) ?? (words.parts.has(normAt(tokens, at)) ? 'day' : undefined)

/** "hours earlier", "tres horas más tarde": the same day, as far as the text tells; "24 hours later" is a day and "48 hours before" are two. */
function hours(tokens: Token[], at: number, { words }: DateContext): DateStep | null {
  if (!/^(?:hours|minutes|horas|minutos)$/.test(normAt(tokens, at))) return null
  const later = normAt(tokens, at + 1) === 'mas' && normAt(tokens, at + 2) === 'tarde'
  const word = normAt(tokens, at + 1)
  if (!later && !words.before.has(word) && !words.after.has(word)) return null
  const count = countAt(tokens, at - 1)
  const days =
    /^h/.test(normAt(tokens, at)) && count !== null && count >= 24 && count % 24 === 0 ? count / 24 : 0
  const sign = words.before.has(word) ? -1 : 1
  return step('day', days && sign * days, count === null ? at : at - 1, at + (later ? 3 : 2))
}

/** "since then", "desde entonces": from the day told of before up to publication. */
function sinceThen(tokens: Token[], at: number): DateStep | null {
  const [since, then] = [normAt(tokens, at), normAt(tokens, at + 1)]
  const told = (since === 'since' && then === 'then') || (since === 'desde' && then === 'entonces')
  return told ? { ...step('day', 0, at, at + 2), running: true } : null
}

/** "two days later", "a year earlier", "un día antes", "dos semanas después". */
function counted(tokens: Token[], at: number, { words }: DateContext): DateStep | null {
  const led = /^(?:the|el|la)$/.test(normAt(tokens, at))
  const number = numberAt(tokens, at)
  const count = number?.value ?? (led ? 1 : null)
  const next = number?.next ?? at + 1
  const unit = unitAt(tokens, next, words)
  if (count === null || !unit) return null
  const word = normAt(tokens, next + 1)
  const later = word === 'mas' && normAt(tokens, next + 2) === 'tarde'
  const sign = words.before.has(word) ? -1 : words.after.has(word) || later ? 1 : 0
  return sign === 0 ? null : step(unit, sign * count, at, next + (later ? 3 : 2))
}

const back = /^(?:previous|preceding|anterior|previo|previa)$/
const ahead = /^(?:next|following|siguiente)$/
const same = /^(?:same|mismo|misma|ese|esa|aquel|aquella|that)$/
const unitIn = (tokens: Token[], at: number, { words }: DateContext) => unitAt(tokens, at, words)

/** "the previous year", "the next day", "that same day", "the day before". */
function english(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const norm = normAt(tokens, at)
  if (norm !== 'the' && norm !== 'that') return null
  const word = normAt(tokens, at + 1)
  if (norm === 'that' && unitIn(tokens, at + 1, context))
    return step(unitIn(tokens, at + 1, context) ?? 'day', 0, at, at + 2)
  const unit = unitIn(tokens, at + 2, context)
  if (!unit) return null
  if (back.test(word)) return step(unit, -1, at, at + 3)
  if (ahead.test(word)) return step(unit, 1, at, at + 3)
  return same.test(word) ? step(unit, 0, at, at + 3) : null
}

/** "el día anterior", "al día siguiente", "ese mismo día", "la noche anterior". */
function spanish(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const norm = normAt(tokens, at)
  if (/^(?:ese|esa|mismo|misma|aquel|aquella)$/.test(norm)) {
    const unit = /^mism[oa]$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1
    const known = unitIn(tokens, unit, context)
    return known ? step(known, 0, at, unit + 1) : null
  }
  const unit = unitIn(tokens, at, context)
  if (!unit) return null
  const word = normAt(tokens, at + 1)
  if (back.test(word)) return step(unit, -1, at, at + 2)
  return ahead.test(word) ? step(unit, 1, at, at + 2) : null
}

/** What names its own day: "three days after the riot", "un día antes de las elecciones". */
const named = /^(?:the|a|an|his|her|their|its|de|del|que|being|taking|he|she|they|it)$/

/** "which broke out the day before at the prison": nothing is named from which it counts. */
const placing = /^(?:at|in|inside|on|near|outside|around|and|or|but|with|by|when|while|had|has|was|were)$/

/** "that", "de eso": how many words point back and end there. */
function pointing(tokens: Token[], at: number): number {
  const words = normAt(tokens, at) === 'de' ? 2 : 1
  const points = /^(?:that|this|eso|esto|ello)$/.test(normAt(tokens, at + words - 1))
  return points && (tokens[at + words]?.kind ?? 'punctuation') === 'punctuation' ? words : 0
}

/** "The night before it was 62": nothing is named from which it counts. */
const isCount = (tokens: Token[], at: number): boolean =>
  normAt(tokens, at) === 'it' &&
  /^(?:was|stood)$/.test(normAt(tokens, at + 1)) &&
  [2, 3].some((step) => tokens[at + step]?.kind === 'number')

/** The expression at this token; null where none begins or lies there. */
export function readAnchored(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const own = context.language === 'en' ? english(tokens, at, context) : spanish(tokens, at, context)
  const found = sinceThen(tokens, at) ?? hours(tokens, at, context) ?? counted(tokens, at, context) ?? own
  if (!found) return null
  const word = normAt(tokens, found.next - 1)
  // ", al día siguiente del motín": beside a day told before it, it tells that of the riot.
  const beside = word === 'siguiente' && normAt(tokens, at - 1) === 'al' && normAt(tokens, at - 2) === ','
  const opens = beside || /^(?:before|after|antes|despues)$/.test(word)
  const token = tokens[found.next]
  const that = pointing(tokens, found.next)
  // "three days after that", "dos días después de eso": it counts from what was told before.
  if (opens && that > 0) return { ...found, next: found.next + that }
  const bound =
    opens &&
    token &&
    !isCount(tokens, found.next) &&
    (named.test(token.norm) ||
      (token.kind !== 'punctuation' && context.language === 'en' && !placing.test(token.norm)))
  if (!bound || !found.shift) return found
  return { ...found, shift: { ...found.shift, count: -found.shift.count }, bound: true }
}
