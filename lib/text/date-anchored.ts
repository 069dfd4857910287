import { countAt, type DateContext, type DateStep, normAt, type Shift } from './date-step'
import type { Token } from './tokens'

/** Expressions that count from a day told of before: "the day before", "two years earlier", "al día siguiente". */

const step = (unit: Shift['unit'], count: number, first: number, next: number): DateStep => ({
  when: null,
  first,
  next,
  shift: { unit, count },
})

/** "two days later", "a year earlier", "un día antes", "dos semanas después". */
function counted(tokens: Token[], at: number, { words }: DateContext): DateStep | null {
  const count = countAt(tokens, at) ?? (/^(?:the|el)$/.test(normAt(tokens, at)) ? 1 : null)
  const unit = words.units.get(normAt(tokens, at + 1))
  if (count === null || !unit) return null
  const word = normAt(tokens, at + 2)
  const sign = words.before.has(word) ? -1 : words.after.has(word) ? 1 : 0
  return sign === 0 ? null : step(unit, sign * count, at, at + 3)
}

const back = /^(?:previous|preceding|anterior|previo|previa)$/
const ahead = /^(?:next|following|siguiente)$/
const same = /^(?:same|mismo|misma|ese|esa|aquel|aquella|that)$/
const unitIn = (tokens: Token[], at: number, { words }: DateContext) => words.units.get(normAt(tokens, at))

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

/** "el día anterior", "al día siguiente", "ese mismo día", "la víspera". */
function spanish(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const norm = normAt(tokens, at)
  if (norm === 'vispera') return step('day', -1, at, at + 1)
  if (norm === 'ese' || norm === 'mismo' || norm === 'aquel') {
    const unit = normAt(tokens, at + 1) === 'mismo' ? at + 2 : at + 1
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

export function readAnchored(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const own = context.language === 'en' ? english(tokens, at, context) : spanish(tokens, at, context)
  const found = counted(tokens, at, context) ?? own
  if (!found) return null
  const opens = /^(?:before|after|antes|despues)$/.test(normAt(tokens, found.next - 1))
  const token = tokens[found.next]
  const bound =
    opens && token && (named.test(token.norm) || (token.kind !== 'punctuation' && context.language === 'en'))
  return bound ? { when: null, next: found.next, first: found.first } : found
}
