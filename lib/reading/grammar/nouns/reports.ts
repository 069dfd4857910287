import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { mayDescribe } from '@/lib/reading/lexicon/nouns/nouns'
import { wordLike } from '@/lib/text/word-set'

/** What is official, and what is a report: words that elsewhere are officers, or tell what somebody does. */

/** "la cifra oficial", "los datos oficiales": of a thing, not an officer; "la autoridad penitenciaria": no prison of its own. */
export function isAdjective(lexed: Lexed, at: number, phrase: NounPhrase): boolean {
  const { head, first, last } = phrase
  const norm = normAt(lexed, at)
  if (lexed.language !== 'es') return false
  if (mayDescribe(norm)) return describes(lexed, at, phrase)
  if (!/^(?:oficial(?:es)?|penitenciaria|civil)$/.test(norm)) return false
  if (head === '' || first === at || last !== at - 1) return false
  // "la Policía Nacional Civil".
  if (norm === 'civil') return true
  if (lexed.tokens[at]?.capital) return false
  if (norm === 'penitenciaria') return true
  // "un alto oficial", "dos nuevos oficiales": behind any other word it is an officer.
  return findings.test(head) && head.endsWith('s') === norm.endsWith('es')
}

/** "los presuntos sicarios": adjectives that stand before their noun. */
export const prenominal = wordLike(
  'presunt[oa]s? supuest[oa]s? primer[oa]s? nuev[oa]s? antigu[oa]s? principales peligros[oa]s? jovenes',
  'temid[oa]s? propi[oa]s? divers[oa]s numeros[oa]s alt[oa]s? maxim[oa]s? actual(?:es)? fals[oa]s?',
  'segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] septim[oa] octav[oa] noven[oa] decim[oa]',
)

/** "una empresa minera", "los grupos rebeldes", not "los dos mineros", "En Roble campesinos retuvieron". */
function describes(lexed: Lexed, at: number, phrase: NounPhrase): boolean {
  const { head, classes, count, first, last, place, name } = phrase
  const before = normAt(lexed, at - 1)
  // "cinco presuntos terroristas", "dos falsos médicos".
  if (classes.length === 0 && (count !== null || prenominal.test(head))) return false
  return (
    head === before &&
    first < at &&
    last === at - 1 &&
    !place &&
    !name &&
    !lexed.tokens[at]?.capital &&
    before.endsWith('s') === normAt(lexed, at).endsWith('s')
  )
}

const findings = wordLike(
  'partes? informes? reportes? cifras? bolet[ií]n(?:es)? comunicados? datos? informaci[oó]n(?:es)?',
  'balances? conteos? recuentos? registros? versi[oó]n(?:es)? documentos? estad[ií]sticas?',
  'estimaci[oó]n(?:es)? listas? listados? n[uú]meros? cuentas? fuentes? canal(?:es)? medios? mensajes?',
  'anuncios? declaraci[oó]n(?:es)?',
)

const reports = /^(?:report|count|tally|estimate|release|account|update)$/

/** "the latest official report", "to a police report,": one official "reports", and whom "to" governs does nothing. */
export function isReport(lexed: Lexed, at: number, { first, head, plural }: NounPhrase): boolean {
  if (lexed.language !== 'en' || !reports.test(normAt(lexed, at)) || head === '' || first === at) return false
  const { prepositions, breaks } = lexed.words
  const governed = prepositions.has(normAt(lexed, first - 1))
  const alone = lexed.tokens[at + 1]?.kind === 'punctuation' || breaks.has(normAt(lexed, at + 1))
  return !plural || /^an?$/.test(normAt(lexed, first)) || (governed && alone)
}
