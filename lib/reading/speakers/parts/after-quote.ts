import { type Chunk, isNoun, isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import { isSource } from '@/lib/reading/speakers/speaker'
import { wordSet } from '@/lib/text/word-set'
import { holds, signOf } from '@/lib/text/word-signs'

/**
 * «Son nueve», subraya Luis Mora: right behind a quotation with which the Spanish sentence begins, or that goes on from the one before,
 * stands whoever is quoted, by whatever verb.
 */

const isQuote = (chunk: Chunk | undefined): boolean => chunk?.kind === 'quote'
const isDash = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'stop' && 'word' in chunk && /^[—–]$/.test(chunk.word)

const marks = signOf(['"', '—', '–'])
/** Could a quotation end in the sentence? */
export const mayEndQuote = (view: SentenceView): boolean => view.lexed.language === 'es' && holds(view, marks)

/** Words enough for a clause: "«Roble», visitó" names a jail. */
const tells = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (chunk) => (isVerb(chunk) && chunk.form === 'finite') || (isNoun(chunk) && chunk.count !== null),
  )

/** Does a quotation that is all of the sentence so far end right before the chunk? */
function closesQuote({ chunks }: SentenceView, index: number): boolean {
  const end = chunks[index - 1]?.kind === 'comma' ? index - 2 : index - 1
  const dashed = isDash(chunks[0])
  if (end < 1 || !(dashed ? isDash(chunks[end]) && end === index - 1 : isQuote(chunks[end]))) return false
  const within = chunks.slice(0, end)
  const marks = within.filter(dashed ? isDash : isQuote).length
  const opened = dashed || isQuote(chunks[0])
  return marks === (opened ? 1 : 0) && tells(within)
}

const third =
  /^(?!segun$|como$|para$|desde$|hasta$|sobre$|entre$|durante$|contra$)\p{Ll}*(?:[aeo]|an|en|on)$/u
/** "María", "el ministro", "la madre". */
const mayName = (view: SentenceView, at: number): boolean =>
  view.lexed.tokens[at]?.capital === true || /^(?:el|la|los|las|un|una|unos|unas)$/.test(wordAt(view, at))

/** "entra la ministra", "muere el alcalde": what happens next, as on a stage. */
const enacted = wordSet(
  'kill die hurt seize free deploy detain attack exit return flee escape vanish displace evacuate',
)
const moves = wordSet(
  'llega llegan llego llegaron cae caen cayo sube suben subio baja bajan bajo pasa pasan paso pasaron viene vienen vino va van iba ' +
    'corre corren corrio camina caminan aparece aparecen aparecio gana ganan gano pierde pierden llora lloran calla callan ' +
    'era eran fue fueron esta estan estaba tiene tienen tenia tuvo habia',
)
const isEnacted = (chunk: Chunk, word: string): boolean =>
  moves.has(word) ||
  (isVerb(chunk) && !chunk.senses.includes('say') && chunk.senses.some((sense) => enacted.has(sense)))

/** Is who stands at the token nobody that speaks ("la calma"), or does somebody of whom another verb tells: "mañana el alcalde hablará"? */
function isOther({ chunks, lexed }: SentenceView, at: number): boolean {
  const index = chunks.findIndex(({ first, last }) => first <= at && at <= last)
  const [noun, next] = [chunks[index], chunks[index + 1]]
  if (isVerb(next) && next.form === 'finite') return true
  return !lexed.tokens[at]?.capital && isNoun(noun) && noun.first === at && !isSource(noun)
}

/** The verb by which a quotation right before the chunk is given to whom the words behind it name, though by its form or its senses it says nothing. */
export function verbAfterQuote(view: SentenceView, index: number): Range | null {
  const chunk = view.chunks[index]
  if (view.lexed.language !== 'es' || !chunk || !(isVerb(chunk) || isNoun(chunk))) return null
  const at = isVerb(chunk) ? chunk.last : chunk.first
  const token = view.lexed.tokens[at]
  if (!token || token.capital || !third.test(token.norm) || !closesQuote(view, index)) return null
  const isPerson = nounOf(token.norm, 'es')?.classes.some((name) =>
    /^(?:role|person|staff|police|time)$/.test(name),
  )
  if (isPerson || isEnacted(chunk, token.norm) || !mayName(view, at + 1) || isOther(view, at + 1)) return null
  return { first: chunk.first, last: at }
}
