import { untrue } from '@/lib/reading/lexicon/alternatives'
import { either } from '@/lib/text/either'
import { holds, signLike } from '@/lib/text/word-signs'
import { isNoun, isVerb, type NounPhrase, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { backs, deeds, not, rejects, turnsDown, vouches } from '../../lexicon/disowning'
import { rejectedVoice } from './rejected-voice'

/** What the sentence tells and somebody in it does not stand by: "a figure the ministry would not endorse", "the police called that untrue". */

/** What tells something. */
const tellings =
  /^(?:figure|number|toll|account|claim|version|story|report|statement|assertion|allegation|news|rumou?r|estimate|tally|count|something|cifra|dato|numero|cantidad|extremo|cosa|algo|relato|afirmacion|informacion|noticia|denuncia|acusacion|testimonio|recuento|balance|especie|lo)s?$/

export const isTelling = (view: SentenceView, noun: NounPhrase): boolean =>
  tellings.test(noun.head) || tellings.test(wordAt(view, noun.last)) || noun.classes.includes('toll')

/** Does the sentence tell what somebody says, or of harm, before this chunk? */
const tellsBefore = (view: SentenceView, at: number): boolean =>
  view.chunks
    .slice(0, at)
    .some((chunk) =>
      isVerb(chunk)
        ? /^(?:speak|talk|mention|hablar|mencionar)$/.test(chunk.lemma) ||
          chunk.senses.some((sense) => /^(?:say|kill|die|hurt|seize|escape|shoot|attack)$/.test(sense))
        : isNoun(chunk) && (chunk.classes.some((name) => deeds.has(name)) || names.test(chunk.head)),
    )
/** "a list of more than 140 names, a number the prosecutors refuse to endorse". */
const names = /^(?:names|nombres)$/

/** How a clause takes up what was told: an account of it ("a claim which", ", a figure the ministry ..."), or all that was told (", which"). */
function takesUp(view: SentenceView, at: number): 'account' | 'all' | null {
  const { chunks } = view
  // "on which the service declined to comment".
  const joint = wordAt(view, chunks[at - 1]?.first ?? -1) === 'on' ? at - 2 : at - 1
  const [chunk, before, behind] = [chunks[at], chunks[joint], chunks[at + 1]]
  if (chunk?.kind === 'relative' && /^(?:on )?(?:which|that|que)$/.test(chunk.word)) {
    if (isNoun(before)) return isTelling(view, before) ? (isAll(view, before) ? 'all' : 'account') : null
    // "Vera, que negó": who denies is no account of anything.
    if (before?.kind !== 'comma' || !isNoun(behind)) return null
    const named = chunks[joint - 1]
    if ((isNoun(named) && isTelling(view, named)) || isOfFigure(view, joint) || isListOf(view, joint - 1))
      return 'account'
    return tellsBefore(view, joint) ? 'all' : null
  }
  const bare = chunk?.kind === 'comma' && isNoun(behind) && chunks[at + 2]?.kind !== 'relative'
  return bare && isTelling(view, behind) && tellsBefore(view, at) ? 'account' : null
}

/** "una cifra mayor, de hasta 14 fallecidos, que": the number is that of the figure before it. */
const isOfFigure = (view: SentenceView, to: number): boolean => {
  const { chunks } = view
  const from = chunks.findLastIndex(({ kind }, i) => i < to && kind === 'comma')
  const [figure, of] = [chunks[from - 1], chunks[from + 1]]
  return (
    to - from < 7 &&
    isNoun(figure) &&
    isTelling(view, figure) &&
    of?.kind === 'preposition' &&
    /^(?:of|de)$/.test(of.word)
  )
}

/** "a list of 40 dead, which". */
function isListOf({ chunks }: SentenceView, at: number): boolean {
  const [list, of] = chunks.slice(at - 2, at)
  return (
    isNoun(list) && /^(?:list|lista|nomina|toll|tally|count)s?$/.test(list.head) && of?.kind === 'preposition'
  )
}

/** "lo que", "something that": whatever was told, deeds too. */
const isAll = (view: SentenceView, { last }: NounPhrase): boolean =>
  /^(?:lo|algo|cosa|something|hecho)$/.test(wordAt(view, last))

const ends: ReadonlySet<string> = new Set(['comma', 'stop', 'subordinator', 'quote'])

/** Verbs behind which another tells what is done: "have yet to bear out", "no quiso confirmar". */
const leads =
  /^(?:neither|have|be|can|could|will|would|do|refuse|decline|want|fail|haber|poder|querer|lograr|saber|declin|declino|declinar|evitar|rehusar|no)$/

/** From here to the end of the clause: the verb by which somebody does not stand by what was told. */
function disowningWord(view: SentenceView, from: number, taken: 'account' | 'all'): number | null {
  const account = taken === 'account'
  let isNot = false
  const disowns = (word: string) =>
    isNot
      ? vouches.test(word) || (account && backs.test(word))
      : rejects.test(word) || (account && turnsDown.test(word))
  for (let at = from; at < view.chunks.length; at++) {
    const chunk = view.chunks[at]
    if (!chunk || (ends.has(chunk.kind) && at > from)) return null
    for (let token = chunk.first; token <= chunk.last; token++) isNot ||= not.test(wordAt(view, token))
    const out = wordAt(view, chunk.last + 1) === 'out' ? ' out' : ''
    const word = wordAt(view, chunk.last) + out
    // "avala", "the ministry disputes": a verb taken for a noun, where the clause has no other.
    if ((isVerb(chunk) || isNoun(chunk)) && disowns(word)) return chunk.last
    if (isVerb(chunk) && !leads.test(chunk.lemma)) return null
  }
  return null
}

/** ", which no authority has borne out", "algo que la investigación no avala". */
function inClause(view: SentenceView): Range | null {
  for (const [at, chunk] of view.chunks.entries()) {
    const taken = takesUp(view, at)
    const last = taken && disowningWord(view, chunk.kind === 'comma' ? at + 2 : at + 1, taken)
    if (last !== null) return { first: chunk.last + 1, last }
  }
  return null
}

const calls = /^(?:call|brand|label|dub|deem|describ|tach|tild|calific)/
const madeUp = new RegExp(
  `^${either(
    untrue,
    'fakes?|lies?|fiction|invention|nonsense|nonsensical|hoax|fabrication|speculation|absurd',
    'mentiras?|inventos?|bulos?|infundios?|patranas?|montaje|especulacion|absurd[oa]|cuento',
  )}$`,
)
const told =
  /^(?:it|that|this|them|these|those|claims?|reports?|rumou?rs?|talk|versions?|de|como|versiones|version|reportes|rumores|informaciones)$/

const isFigure = (view: SentenceView, noun: NounPhrase): boolean =>
  wordAt(view, noun.first - 1) === ',' && isTelling(view, noun)

/** "the police called that untrue", "tachó de invento". */
function calledUntrue(view: SentenceView): Range | null {
  for (const { verb } of view.verbs) {
    if (!calls.test(wordAt(view, verb.last)) || verb.negated) continue
    const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(view, verb.last + step))
    const at = words.findIndex((word) => madeUp.test(word))
    // "a figure the governor called absurd".
    const figure =
      at === 0 &&
      view.chunks.some((chunk) => isNoun(chunk) && chunk.last < verb.first && isFigure(view, chunk))
    if (at >= 0 && (figure || words.slice(0, at + 1).some((word) => told.test(word))))
      return { first: verb.first, last: verb.last + at + 1 }
  }
  return null
}

/** "is contested by the ministry", of a number, a report or a deed. */
function contested(view: SentenceView): Range | null {
  const found = view.verbs.find(({ verb, index }) => {
    if (!verb.passive || verb.negated || verb.form !== 'finite') return false
    const word = wordAt(view, verb.last)
    if (!rejects.test(word) && !turnsDown.test(word)) return false
    const subject = subjectOf(view, verb)
    if (subject === null || index === 0) return false
    // "Una fuga de la que hablaban radios fue desmentida": somebody had told of it.
    return isTelling(view, subject) || (rejects.test(word) && subject.classes.some((name) => deeds.has(name)))
  })
  return found && tellsBefore(view, found.index) ? found.verb : null
}

const wrongly = /^(?:falsely|wrongly|erroneously|falsamente)$/

/** "were told, falsely, that two had died", "sin que nadie la firme, la noticia de un fallecido". */
function falsely(view: SentenceView): Range | null {
  const at = view.lexed.tokens.findIndex(({ norm }) => wrongly.test(norm))
  const beside = [-2, -1, 1, 2].some((step) =>
    /^(?:told|reported|claimed|said|informaron|dijo|aseguraron)$/.test(wordAt(view, at + step)),
  )
  return at >= 0 && beside ? { first: at, last: at } : null
}

/** "nadie lo confirma", "pero la marina no lo avala", "the army does not confirm it": what the sentence told before. */
function notVouchedFor(view: SentenceView): Range | null {
  for (const [last, { norm }] of view.lexed.tokens.entries()) {
    const taken = /^es[ae]s?$/.test(wordAt(view, last + 1)) && backs.test(norm)
    if (!vouches.test(norm) && !taken) continue
    const before = [1, 2, 3, 4].map((step) => wordAt(view, last - step))
    const at = before.findIndex((word) => not.test(word))
    if (at < 0 || before.slice(0, at).includes(',')) continue
    const it =
      /^(?:it|this|that|them|ese|esa|esos|esas|su|sus)$/.test(wordAt(view, last + 1)) ||
      /^(?:lo|la)$/.test(before[0] ?? '')
    const told = /^la$/.test(before[0] ?? '') ? view.chunks.length : chunkAt(view, last)
    if (it && tellsBefore(view, told)) return { first: last - at - 1, last }
  }
  return null
}

const stories = /^(?:version|versiones|noticias?|informacion|informaciones|especie|denuncias?|rumor|rumores)$/

/** "la versión de que ..., pero el comando la desmintió": it takes up what was told, and not a person. */
function rejectedIt(view: SentenceView): Range | null {
  const { tokens } = view.lexed
  const last = tokens.findIndex(
    ({ norm }, at) => (rejects.test(norm) || turnsDown.test(norm)) && /^l[oa]s?$/.test(wordAt(view, at - 1)),
  )
  if (last < 0 || not.test(wordAt(view, last - 2))) return null
  return tokens.slice(0, last).some(({ norm }) => stories.test(norm)) ? { first: last - 1, last } : null
}

const lies = /^(?:mentiras?|bulos?|lies?|inventos?)$/

/** "que, dijo, son «mentira»", "that was \"a lie\"": said of what the sentence told before. */
function isLie(view: SentenceView): Range | null {
  const at = view.lexed.tokens.findIndex(
    ({ norm }, i) =>
      lies.test(norm) &&
      [1, 2, 3].some((step) => /^(?:son|es|era|eran|fue|is|are|was|were)$/.test(wordAt(view, i - step))) &&
      ![1, 2, 3, 4].some((step) => not.test(wordAt(view, i - step))),
  )
  return at > 0 && tellsBefore(view, chunkAt(view, at)) ? { first: at, last: at } : null
}

/** Of which every such sentence holds one; the last with "out" behind it. */
const disowns = signLike(vouches, backs, rejects, turnsDown, calls, wrongly, lies, /^(?:bear|bore|borne)$/)

/** The words that disown what the sentence tells. */
export const disowned = (view: SentenceView): Range | null =>
  holds(view, disowns)
    ? (rejectedVoice(view) ??
      rejectedIt(view) ??
      isLie(view) ??
      inClause(view) ??
      calledUntrue(view) ??
      contested(view) ??
      falsely(view) ??
      notVouchedFor(view))
    : null
