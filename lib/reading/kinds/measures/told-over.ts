import { isNoun, type Range, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Verbs and turns of phrase which say that a measure holds no more. */

const undoes =
  /^(?:lift|revoke?|rescind|repeal|cancell?|withdraw|scrapp?|annull?|overturn|quash|invalidate?|nullify|terminate?|levantar|derogar|revocar|cancelar|retirar|anular|tumbar|invalidar)$/

/** Past forms, as the day of an end still to come stands in the present: "ends on Friday", "vence el viernes". */
const ended =
  /^(?:ended|expired|lapsed|ceased|terminated|finished|concluded|finalizo|termino|concluyo|vencio|expiro|caduco|ceso|acabo|(?:finaliz|termin|conclu|expir|caduc|ces|acab)(?:ado|ido)|vencido)$/

/** Makes a measure hold on. */
export const renews = /^(?:renew|extend|prolong|prorrogar|renovar|prolongar|extender|ampliar)$/
const holds =
  /^(?:be|apply|hold|stand|remain|run|estar|regir|seguir|continuar|permanecer|encontrar|hallar|haber|exist)$/
/** What stands behind a verb with it and undoes something: "puso fin a", "struck down". */
const undoing: Turns = [
  [/^(?:put|puts|bring|brought)$/, /^(?:an )?end to\b/],
  [/^(?:struck|strikes|strike)$/, /^(?:down|out)\b/],
  [/^(?:puso|pone|pusieron|puesto)$/, /^(?:fin|termino) (?:al?|del?)\b/],
  [/^(?:dejo|deja|dejaron|dejado)$/, /^sin (?:efecto|vigencia|vigor|valor)\b/],
  [/^(?:dio|da|dieron|dado)$/, /^por (?:terminad|finalizad|concluid|levantad)[oa]\b/],
]

/** The same of what is over by itself: "quedó sin efecto", "ran out", "is over". */
const ending: Turns = [
  [/^(?:came|come|drawn|drew)$/, /^to (?:an|its) end\b/],
  [/^(?:ran|run)$/, /^out\b(?! of)/],
  [/^(?:was|is|are|were|been)$/, /^(?:now )?over(?: (?:in|since|for|on|after|and|but|[.,;])|$)/],
  [/^(?:llego|llegado)$/, /^a su (?:fin|termino|final)\b/],
  [/^(?:dejo|dejado|dejaron)$/, /^de (?:regir|estar|tener|aplicarse)\b/],
  [/^ceased$/, /^to (?:be|apply|exist)\b/],
  [/^(?:perdio|perdido)$/, /^(?:su )?vigencia\b/],
  [/^(?:quedo|queda|quedado|quedaron)$/, /^sin (?:efecto|vigencia|vigor|valor)\b/],
  [/^(?:quedo|queda|quedado)$/, /^(?:levantad|derogad|revocad|anulad|cancelad|terminad)[oa]\b/],
]
type Turns = readonly [verb: RegExp, behind: RegExp][]

const behind = (view: SentenceView, at: number): string =>
  [1, 2, 3, 4]
    .map((step) => wordAt(view, at + step))
    .join(' ')
    .trim()

/** "let the state of emergency lapse", "dejó vencer el estado de excepción". */
function letsEnd(view: SentenceView, { first, last, lemma }: VerbGroup): boolean {
  if (lemma !== 'let' && !/^(?:dejo|dejaron|dejado)$/.test(wordAt(view, last))) return false
  return view.lexed.tokens
    .slice(first + 1, last + 12)
    .some(({ norm }) => /^(?:lapse|expire|end|vencer|expirar|caducar|terminar)$/.test(norm))
}

const rules = /^(?:declared|ruled|found|declaro|declararon|declarado)$/
const unlawful = /^(?:unconstitutional|unlawful|illegal|inconstitucional(?:es)?|ilegal(?:es)?)$/

/** "declared the emergency in X unconstitutional", "declaró inconstitucional el estado de excepción". */
function isFoundVoid(view: SentenceView, { last }: VerbGroup): boolean {
  if (!rules.test(wordAt(view, last))) return false
  const words = view.lexed.tokens.slice(last + 1, last + 16).map(({ norm }) => norm)
  const end = words.findIndex((word) => /^[,;:.]$/.test(word))
  return words.slice(0, end < 0 ? undefined : end).some((word) => unlawful.test(word))
}

const isTurn = (view: SentenceView, { last }: VerbGroup, turns: Turns): boolean =>
  turns.some(([verb, words]) => verb.test(wordAt(view, last)) && words.test(behind(view, last)))

const beyond = /^(?:to|into|beyond|a|al|hacia)$/

/** "was not extended to the north", "no se extendió al norte": where it did not reach, and not until when. */
const isSpreading = ({ chunks }: SentenceView, verb: VerbGroup): boolean =>
  /^(?:extend|extender|ampliar)$/.test(verb.lemma) &&
  chunks.slice(chunks.indexOf(verb) + 1).some((chunk, i, behind) => {
    const inClause = !behind.slice(0, i).some(({ kind }) => /^(?:verb|stop|comma|conjunction)$/.test(kind))
    return (
      inClause && chunk.kind === 'preposition' && beyond.test(chunk.word) && behind[i + 1]?.kind === 'noun'
    )
  })

/** "was not extended", "no se renovó": what was let run out; what will not be renewed still holds. */
const isNotRenewed = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.negated &&
  renews.test(verb.lemma) &&
  !isSpreading(view, verb) &&
  !view.lexed.tokens
    .slice(Math.max(0, verb.first - 2), verb.last + 2)
    .some(({ norm }) => /^(?:yet|aun|todavia)$/.test(norm))

/** "is no longer under", "ya no rige": it did. */
const isNoMore = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  holds.test(lemma) &&
  [-3, -2, -1, 0, 1].some((step) => {
    const at = step < 0 ? first + step : last + step
    return /^(?:no longer|ya no)$/.test(`${wordAt(view, at)} ${wordAt(view, at + 1)}`)
  })

/** Not "terminó con las visitas": what it put an end to. */
const isPast = (view: SentenceView, { last }: VerbGroup): boolean =>
  ended.test(wordAt(view, last)) && wordAt(view, last + 1) !== 'con'

/** `undone`: of what it is done to. `ended`: of its subject. `no more`: also of where it holds no more. */
export type Over = 'undone' | 'ended' | 'no more'

/** How the verb says that something is over by now; null where it does not. */
export function saysOver(view: SentenceView, verb: VerbGroup): Over | null {
  if (verb.conditional || verb.future || verb.form !== 'finite') return null
  if (isNoMore(view, verb)) return 'no more'
  if (isNotRenewed(view, verb)) return 'undone'
  if (/^(?:no|not|never|nunca)$/.test(wordAt(view, verb.first - 1))) return null
  // "quedó sin efecto": the verb is not what is negated.
  if (isTurn(view, verb, ending)) return 'ended'
  if (isTurn(view, verb, undoing)) return 'undone'
  if (verb.negated) return null
  if (undoes.test(verb.lemma) || letsEnd(view, verb) || isFoundVoid(view, verb)) return 'undone'
  return isPast(view, verb) ? (isNoun(view.chunks[view.chunks.indexOf(verb) + 1]) ? 'undone' : 'ended') : null
}

/** "expired on Sunday and was extended", "venció y fue renovado": it holds again. */
export const isRenewed = (view: SentenceView, after: Range): boolean =>
  view.verbs.some(
    ({ verb }) =>
      verb.first > after.first && renews.test(verb.lemma) && !verb.negated && verb.form === 'finite',
  )
