import { monthsEs, setiembre } from './calendar-words'
import { toNumber } from './small-numbers'
import { streets } from './streets'
import type { Token } from './tokens'
import { wordSet } from './word-set'

/** Streets, squares and hospitals that bear a day for a name: "hospital Dos de Mayo", "avenida 9 de Octubre". */

const months = wordSet(`${monthsEs} ${setiembre}`)
const houses = wordSet(
  'hospital clinica plaza plazuela plazoleta autopista puente parque estadio mercado barrio colonia urbanizacion ciudadela cooperativa ' +
    'sector asentamiento escuela colegio liceo instituto coliseo estacion terminal cuartel comisaria street avenue square',
)

/** Tokens of such a name, both inclusive. */
export type NamedDay = { first: number; last: number }

const isDay = ({ kind, norm, capital }: Token): boolean =>
  kind === 'number' || norm === 'primero' || (capital && toNumber(norm) !== null)

/** The day must stand right behind what is called after it: "en la plaza, el 9 de octubre" tells when. */
export function namedDays(tokens: readonly Token[]): NamedDay[] {
  const found: NamedDay[] = []
  for (let at = 2; at < tokens.length - 1; at++) {
    if (tokens[at]?.norm !== 'de') continue
    const [what, day, , month] = tokens.slice(at - 2, at + 2)
    if (!month || !months.has(month.norm)) continue
    if (what && (streets.has(what.norm) || houses.has(what.norm)) && day && isDay(day))
      found.push({ first: at - 1, last: at + 1 })
  }
  return found
}

/** Is a token part of such a name? */
export const isInNamedDay = (days: readonly NamedDay[], at: number): boolean =>
  days.some(({ first, last }) => at >= first && at <= last)
