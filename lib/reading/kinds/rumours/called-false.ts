import { hearsayWords, untrue } from '@/lib/reading/lexicon/alternatives'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { isNoun, isVerb, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'
import { contradicted } from './contradicted'
import { endOf, isStop } from './end-of-told'

/** What a sentence tells and calls false in one breath is claimed as a denied report, and as nothing else. */

const signs = signOfWords(
  'false untrue fake bogus baseless unfounded hoax true falso falsa falsos falsas infundado infundada infundados infundadas bulo mentira cierto cierta ciertos ciertas verdad denied denies deny refuted dismissed rejected nego niega negaron desmintio desmiente desmintieron rechazo rechaza rechazan rechazaron descarto descarta descartan descartaron debunk debunks debunked debunking dispel dispels dispelled refute refutes deny desmentir desmentimos desmentida desmentido desmentidas desmentidos refuta refutan refuto refutaron refutar desacredito desacreditaron desmonta desmontan desmonto desmontaron desmontar desmontada desmontado desmontadas desmontados paso hoaxes bulos basis foundation wrong mistaken inaccurate incorrect erroneous erroneo erronea erroneos erroneas inexacto inexacta inexactos inexactas correct accurate correcto correcta correctos correctas exacto exacta exactos exactas incorrecto incorrecta incorrectos incorrectas evidence proof evidencia evidencias prueba pruebas indicio indicios carece carecen carecia carecian base fundamento',
)
const wrong = new RegExp(`^(?:${untrue}|fake|bogus|hoax|bulos?|mentira)$`)
/** The same of a report, and of much else besides: "reports that nine had died were wrong". */
const mistaken =
  /^(?:wrong|mistaken|inaccurate|incorrect|erroneous|erroneo|erronea|inexact[oa]|incorrect[oa])s?$/
const evidence = /^(?:evidence|proof|evidencias?|pruebas?|indicios?)$/
const calls =
  /^(?:called|calls|labelled|labeled|branded|dismissed|declared|tacho|tacha|tachan|tacharon|tildo|tilda|tildaron|califico|califica|calificaron)$/
const grounds = /^(?:basis|foundation|truth|base|fundamento|sustento)$/
/** What gives a number. */
const figures = /^(?:figures?|numbers?|tolls?|cifras?|numero|datos?|balance|recuento)$/
const right = /^(?:true|ciert[oa]s?|verdad)$/
/** The same of a report, and of much else besides. */
const exact = /^(?:correct|accurate|(?:correct|exact)[oa]s?)$/
const not = /^(?:not|no|n't|nor|never|tampoco|ni)$/
const denies =
  /^(?:den(?:y|ies|ied)|refute[sd]?|dismissed|rejected|debunk(?:s|ed|ing)?|dispel(?:s|led)?|nego|niega|negaron|desmintio|desmiente|desmintieron|desmentir|desmentimos|rechaz(?:o|a|an|aron)|descart(?:o|a|an|aron)|(?:refut|desacredit|desmont)(?:a|an|o|aron|ar))$/
/** "fue desmentida", "was debunked": by somebody, of what was told. */
const isDeniedBy = /^(?:debunked|dispelled|refuted|(?:desmentid|desmontad|refutad|desacreditad)[oa]s?)$/

/** What tells something: what is said of a prison or a minister may be false as well, which calls no figure so. */
const tellings = new RegExp(
  `^${either(
    hearsayWords,
    'videos?|audios?|stories|story|accounts?|allegations?|news|list',
    'cadenas?|noticias?|reportes?|informacion(?:es)?|publicacion(?:es)?|listas?|afirmacion(?:es)?|bulos?',
  )}$`,
)

const reach = 3 // words
const that = /^(?:that|que)$/
const opens = /^(?:that|que|of|about|de|claiming|saying|said|showing|alleging|sobre|segun|donde)$/

/** The last word before this one that names something told, and that goes on to say what: "a message claiming that ...". */
function tellingBefore(view: SentenceView, before: number): number | null {
  for (let at = before - 1; at >= 0 && !isStop(wordAt(view, at)); at--) {
    if (figures.test(wordAt(view, at)) && /^(?:of|de)$/.test(wordAt(view, at + 1))) return at
    if (!tellings.test(wordAt(view, at))) continue
    // "reports on social media that": what they tell may stand further on.
    for (let on = at + 1; on <= at + 2 * reach && on < before; on++)
      if ((on <= at + reach ? opens : that).test(wordAt(view, on))) return at
  }
  return null
}

/** "a report in a section of the media that ...". */
function tellsFurtherOn(view: SentenceView, at: number): boolean {
  const words = Array.from({ length: 2 * reach }, (_, i) => wordAt(view, at + 2 + i))
  const end = words.findIndex((word) => that.test(word))
  return /^(?:in|on|by|en|por)$/.test(wordAt(view, at + 1)) && end >= 0 && !words.slice(0, end).some(isStop)
}

/** "rejected a list of 40 demands": it tells of no harm. */
function isListOfThings(view: SentenceView, at: number): boolean {
  const what = view.chunks[chunkAt(view, at) + 2]
  return (
    /^(?:list|lista)s?$/.test(wordAt(view, at)) &&
    isNoun(what) &&
    !what.classes.some((name) => people.has(name) || name === 'dead' || name === 'death')
  )
}

/** The same behind it: "denied reports that ...", "calificó de falsa la versión de que ...". */
function tellingBehind(view: SentenceView, behind: number): number | null {
  for (let at = behind + 1; at <= behind + reach + 1; at++) {
    if (isStop(wordAt(view, at))) return null
    const told = tellings.test(wordAt(view, at)) || figures.test(wordAt(view, at))
    if (told && !isListOfThings(view, at) && (opens.test(wordAt(view, at + 1)) || tellsFurtherOn(view, at)))
      return at
  }
  return null
}

const isNegated = (view: SentenceView, at: number): boolean =>
  [1, 2, 3].some((step) => not.test(wordAt(view, at - step)))

/** "es falso que", "it is not true that", "no es cierto que". */
const opensBehind = (view: SentenceView, at: number): Range | null =>
  that.test(wordAt(view, at + 1)) ? { first: at + 1, last: endOf(view, at + 1) } : null

/** "called the 400 dead a hoax", "tachó de bulo los 400 muertos": what was called so, up to the end or a comma. */
function calledSo(view: SentenceView, at: number): Range | null {
  const until = (from: number) => {
    const comma = view.lexed.tokens.findIndex(({ norm }, i) => norm === ',' && i > from)
    return comma < 0 ? endOf(view, from) : Math.min(comma, endOf(view, from))
  }
  if (wordAt(view, at - 1) === 'de' && calls.test(wordAt(view, at - 2)))
    return { first: at - 2, last: until(at + 1) }
  if (!/^(?:a|an|as)$/.test(wordAt(view, at - 1))) return null
  const call = [2, 3, 4, 5, 6, 7, 8, 9].find((step) => calls.test(wordAt(view, at - step)))
  return call ? { first: at - call + 1, last: at } : null
}

/** "carece de base la cifra de 400 muertos", "there is no basis for the figure of": what is said without any. */
function groundless(view: SentenceView, at: number): Range | null {
  const lacks = [1, 2, 3].some((step) =>
    /^(?:carecen?|carecian?|no|sin|without)$/.test(wordAt(view, at - step)),
  )
  if (!lacks) return null
  const behind = tellingBehind(view, at)
  if (behind !== null) return { first: behind, last: endOf(view, behind) }
  const before = tellingBefore(view, at)
  return before === null ? null : { first: before, last: at }
}

const be =
  /^(?:is|are|was|were|be|been|proved|proves|turned|es|son|era|eran|fue|fueron|ser|sido|resulto|resultaron|sea|sean)$/

/** "... was false", "... resultaron ser falsos", "dismissed as false a claim that ...". */
function aroundWrong(view: SentenceView, at: number): Range | null {
  // "Son falsos los mensajes que hablan de 40 muertos".
  const isPutFirst = view.lexed.language === 'es' && be.test(wordAt(view, at - 1))
  if (isPutFirst || /^(?:as|de|por|como)$/.test(wordAt(view, at - 1))) {
    const behind = tellingBehind(view, at)
    if (behind !== null) return { first: behind, last: endOf(view, behind) }
  }
  const said = [1, 2, 3, 4].some(
    (step) =>
      be.test(wordAt(view, at - step)) ||
      view.chunks.some((chunk) => isVerb(chunk) && chunk.last === at - step),
  )
  const before = said ? tellingBefore(view, at) : null
  return before === null ? null : { first: before, last: at }
}

/** "was debunked", "ha sido desmentida". */
const isDeniedHere = (view: SentenceView, at: number): boolean =>
  isDeniedBy.test(wordAt(view, at)) && be.test(wordAt(view, at - 1))

/** "salió al paso de los rumores". */
const turnsOn = (view: SentenceView, at: number): boolean =>
  wordAt(view, at) === 'paso' && wordAt(view, at - 1) === 'al' && /^sal/.test(wordAt(view, at - 2))

const about = /^(?:that|que|of|de)$/
const joins = /^(?:and|or|but|y|o|pero|,)$/

/** "that 40 inmates had died": a number of people soon behind, and not "that two of the 31 killed", nor "of the 49 deaths". */
function countsNewly(view: SentenceView, from: number): boolean {
  const at = [1, 2, 3].map((step) => from + step).find((one) => view.lexed.counts.has(one))
  if (at === undefined) return false
  const before = view.lexed.tokens.slice(from + 1, at).map(({ norm }) => norm)
  return !before.some((norm) => known.test(norm)) && !/^(?:of|de)$/.test(wordAt(view, at + 1))
}
const known = /^(?:the|l[oa]s|del|by|por)$/

/** "reports that two had died were wrong", not "reports that nine had died and police were wrong". */
function mistakenReport(view: SentenceView, at: number): Range | null {
  // "is not correct".
  const verb = not.test(wordAt(view, at - 1)) ? at - 2 : at - 1
  if (!be.test(wordAt(view, verb)) || !/^[.,;!?)”"»]?$/.test(wordAt(view, at + 1))) return null
  const before = tellingBefore(view, at)
  if (before === null || !about.test(wordAt(view, before + 1)) || !countsNewly(view, before + 1)) return null
  const joint = view.lexed.tokens.slice(before, at).some(({ norm }) => joins.test(norm))
  return joint ? null : { first: before, last: at }
}

/** "There is no evidence that 40 died in X", and no more: what stands past a comma or another verb is told all the same. */
function unproved(view: SentenceView, at: number): Range | null {
  const none = [1, 2].some((step) => /^(?:no|without|sin)$/.test(wordAt(view, at - step)))
  const from = wordAt(view, at + 1) === 'de' ? at + 2 : at + 1
  if (!none || !that.test(wordAt(view, from)) || !countsNewly(view, from)) return null
  const comma = view.lexed.tokens.findIndex(({ norm }, i) => norm === ',' && i > from)
  const end = endOf(view, from)
  const last = comma < 0 ? end : Math.min(comma, end)
  const inside = view.chunks.filter((chunk) => chunk.first > from && chunk.last <= last)
  const plain = inside.filter(isVerb).length === 1 && !inside.some(({ kind }) => kind === 'relative')
  return plain ? { first: from, last } : null
}

/** "nobody was killed, contrary to reports that seven had died": what had been told, up to a comma. */
function setAgainst(view: SentenceView): Range | null {
  const against = contradicted(view)
  if (!against) return null
  const comma = view.lexed.tokens.findIndex(({ norm }, at) => norm === ',' && at > against.first)
  const end = endOf(view, against.first)
  return { first: against.first, last: comma < 0 ? end : Math.min(comma, end) }
}

/** The words that tell what the sentence says is not so. */
function falseWords(view: SentenceView): Range | null {
  const against = setAgainst(view)
  if (against) return against
  if (!holds(view, signs)) return null
  for (let at = 0; at < view.lexed.tokens.length; at++) {
    const word = wordAt(view, at)
    const negated = isNegated(view, at)
    const range = grounds.test(word)
      ? groundless(view, at)
      : evidence.test(word)
        ? unproved(view, at)
        : mistaken.test(word) && !negated
          ? mistakenReport(view, at)
          : null
    if (range) return range
    if ((wrong.test(word) || isDeniedHere(view, at)) && !negated) {
      const range = calledSo(view, at) ?? opensBehind(view, at) ?? aroundWrong(view, at)
      if (range) return range
    } else if ((right.test(word) || exact.test(word)) && negated) {
      const behind = tellingBehind(view, at)
      const range =
        opensBehind(view, at) ??
        (behind === null ? null : { first: behind, last: endOf(view, behind) }) ??
        mistakenReport(view, at)
      if (range) return range
    } else if ((denies.test(word) || turnsOn(view, at)) && !negated) {
      const behind = tellingBehind(view, at)
      if (behind !== null) return { first: behind, last: endOf(view, behind) }
    }
  }
  return null
}

const asDenied = (candidate: Candidate): Candidate => ({
  ...candidate,
  kind: 'unconfirmed_report',
  unit: candidate.quantity ? 'people' : 'reports',
  status: 'denied',
})

/** "A message claiming that 40 had been beheaded was false": one denied report of 40. */
export function calledFalse(view: SentenceView, taken: readonly Candidate[]): readonly Candidate[] {
  const words = taken.length > 0 ? falseWords(view) : null
  if (!words) return taken
  const isWithin = ({ anchor }: Candidate) => anchor >= words.first && anchor <= words.last
  const within = taken.filter(isWithin)
  const told = within.filter(({ quantity }) => quantity)
  const rumours = told.filter(({ kind }) => kind === 'unconfirmed_report')
  const denied = rumours.length > 0 ? rumours : [...told, ...within].slice(0, 1)
  return taken.flatMap((one) => (denied.includes(one) ? [asDenied(one)] : isWithin(one) ? [] : [one]))
}
