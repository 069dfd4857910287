import type { Token } from './tokens'

/** Numbers that count nobody: shares, rates, and by how much something differs. */

export function isShare(tokens: Token[], next: number): boolean {
  const norm = tokens[next]?.norm
  return norm === '%' || norm === 'percent' || isOfHundred(tokens, next) || isRate(tokens, next)
}

/** "por ciento", "per cent", "12 por mil de los heridos", not "un soldado por mil presos". */
const isOfHundred = (tokens: Token[], next: number): boolean => {
  if (!/^(?:per|por)$/.test(tokens[next]?.norm ?? '')) return false
  const word = tokens[next + 1]?.norm ?? ''
  return (
    /^cent|^cien/.test(word) || (word === 'mil' && /^(?:de|del|[.,;])?$/.test(tokens[next + 2]?.norm ?? ''))
  )
}

/** Of how many a share is told, the words "por ciento" and "por mil", is no number of its own: the token behind them. */
export const afterShare = (tokens: Token[], next: number): number =>
  isOfHundred(tokens, next) ? next + 2 : next

/** "6 per 100,000 people", "46 por cada cien mil": how often, not how many. */
function isRate(tokens: Token[], next: number): boolean {
  const [per, each, of] = [0, 1, 2].map((step) => tokens[next + step])
  if (per?.norm === 'per') return each?.kind === 'number'
  return (
    per?.norm === 'por' &&
    each?.norm === 'cada' &&
    (of?.kind === 'number' || /^(?:cien|mil)$/.test(of?.norm ?? ''))
  )
}

/** "all but four", "todos menos dos", "raising it by one": what is left out of a number or added to one. */
export function isStepOrRest(tokens: Token[], first: number): boolean {
  const word = (step: number) => tokens[first - step]?.norm ?? ''
  const [second, before] = [word(2), word(1)]
  if (before === 'but') return second === 'all'
  // "risen up by 12", "is down by 12"; "put down by 500 soldiers", "locked down by 200": they do it.
  if (before === 'by' && /^(?:up|down)$/.test(second)) return moves.test(word(3))
  if (before === 'by') return differs.test(second)
  if (before === 'en')
    return tokens.slice(Math.max(0, first - 5), first - 1).some(({ norm }) => crece.test(norm))
  return /^(?:menos|salvo|excepto)$/.test(before) && /^tod[oa]s$/.test(second)
}
const crece =
  /^(?:aumento|aumentaron|incremento|incrementaron|rebajo|rebajaron|redujo|redujeron|disminuyo|crecio)$/
const moves =
  /^(?:is|are|was|were|be|been|go(?:es|ing|ne)?|went|c[ao]me|rais(?:ed|ing)|ris(?:en|es|ing)|rose|fell|fall(?:en|s|ing)?|further)$/
const differs =
  /^(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|ris(?:e|en|ing)|rose|fell|fall(?:en|ing)?|cut|lower(?:ed|ing)?|revised|exceed(?:ed|ing)?)$/
