import type { Token } from '@/lib/text/tokens'
import { asYear, type DateContext, normAt } from './date-step'

/**
 * The year that belongs to a day, month or quarter. `year` is null where the text gives none that is known; `shift` counts
 * it from the year told of before.
 */
type YearStep = { year: number | null; next: number; shift?: number }

const joints = new Set(['de', 'del', ',', 'of', 'in', 'el', 'the', 'en', "'", '’'])
const yearWords = new Set(['year', 'ano'])
const same = new Set(['same', 'that', 'mismo', 'ese', 'dicho', 'aquel'])

/** "last year", "este año", "del año pasado", "of the current year", "of that year". */
function yearByWord(tokens: Token[], at: number, { words, published }: DateContext): YearStep | null {
  let year = at
  const around = new Set<string>()
  while (year < at + 3 && !yearWords.has(normAt(tokens, year))) around.add(normAt(tokens, year++))
  if (!yearWords.has(normAt(tokens, year))) return null
  let next = year + 1
  while (
    next < year + 3 &&
    /^(?:pasado|anterior|presente|actual|en|curso|ultimo|siguiente)$/.test(normAt(tokens, next))
  )
    around.add(normAt(tokens, next++))
  const has = (set: ReadonlySet<string>) => [...around].some((norm) => set.has(norm))
  if (has(same)) return { year: null, next, shift: 0 }
  if (around.has('siguiente') || around.has('following') || around.has('next'))
    return { year: null, next, shift: 1 }
  const back = has(words.last) || around.has('previous') || around.has('anterior') ? 1 : 0
  if (!back && !has(words.this) && !around.has('curso')) return null
  return { year: published ? Number(published.slice(0, 4)) - back : null, next }
}

/** "el ataque del 45 batallón", "el congreso del 40 aniversario": what a number above any day may number. */
const numbered =
  /^(?:%|por|batallon|brigada|division|regimiento|escuadron|peloton|destacamento|comando|ejercito|cuerpo|grupo|frente|cuartel|distrito|paralelo|aniversario|congreso|piso|minuto|kilometro)$/

/** "octubre del 57", "in October '82": the last year with that ending; a day of the month is meant where it may be one. */
export function shortYear(tokens: Token[], at: number, { language, published }: DateContext): number | null {
  const norm = normAt(tokens, at)
  if (!published || !/^\d\d$/.test(norm)) return null
  const elided = /^['’]$/.test(normAt(tokens, at - 1)) && tokens[at]?.spaced === false
  const spanish = language === 'es' && normAt(tokens, at - 1) === 'del' && Number(norm) > 31
  if (!(elided || spanish) || numbered.test(normAt(tokens, at + 1))) return null
  const century = Number(published.slice(0, 2)) * 100
  const year = century + Number(norm)
  return year > Number(published.slice(0, 4)) ? year - 100 : year
}

/** "(of|,) 2023", "del año pasado", "this year": what may follow a day, a month or a quarter. */
export function readYear(tokens: Token[], at: number, context: DateContext): YearStep | null {
  for (let next = at; next < at + 3; next++) {
    const year = asYear(normAt(tokens, next))
    if (year !== null) return { year, next: next + 1 }
    const short = shortYear(tokens, next, context)
    if (short !== null) return { year: short, next: next + 1 }
    const told = yearByWord(tokens, next, context)
    if (told) return told
    if (!joints.has(normAt(tokens, next))) return null
  }
  return null
}
