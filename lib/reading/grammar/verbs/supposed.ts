import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'

/** Spanish subjunctives: what is wished, feared or still to come, unless what opens the clause tells that it came about. */

const subjunctive = /^(?:sean?|hayan?|fueran|fuesen?|esten|estuvieran?|estuviesen?)$/

/** "luego de que fueran", "pese a que hayan", "logró que fueran", "lamentó que hayan": that is so. */
const factual =
  /(?:^| )(?:(?:luego|despues|pesar|hecho|noticia) de|desde|tras|pese a|(?:logr|consigu|permit|hiz|lament|critic|conden|celebr|agradec|deplor|repudi|indign|sorprend|festej)\w+)$/

const participle = /(?:[ai]d|ert|[uo]est|crit|ech|uelt)[oa]s?$/
const reach = 9 // words

/** "piden que los 12 guías sean liberados", "temen que hayan muerto": not "luego de que fueran liberados". */
export function isSubjunctiveOfWish(lexed: Lexed, at: number): boolean {
  if (lexed.language !== 'es' || !subjunctive.test(normAt(lexed, at))) return false
  if (![1, 2].some((step) => participle.test(normAt(lexed, at + step)))) return false
  for (let i = at - 1; i >= 0 && at - i < reach; i--) {
    const word = normAt(lexed, i)
    if (word === 'aunque') return false
    if (word === 'que')
      return !factual.test([i - 3, i - 2, i - 1].map((before) => normAt(lexed, before)).join(' '))
    if (/^[.;:]$/.test(word)) break
  }
  return /^(?:sean?|hayan?|esten)$/.test(normAt(lexed, at))
}
