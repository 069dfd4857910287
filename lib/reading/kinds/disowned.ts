import { isNoun, isVerb, type NounPhrase, type Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import type { NounClass } from '../lexicon/noun-classes'

/** What the sentence tells and somebody in it does not stand by: "a figure the ministry would not endorse", "the police called that untrue". */

/** To stand by what is told. */
const vouches =
  /^(?:confirm|verif|corrobor|comprob|comprueb|contrast|cotej|aval|respald|ratific|refrend|suscrib|sustent|firm(?:a|an|o|e|en|aron)$|certif|acredit|endors|substantiat|acknowledg|vouch|bear$|bore$|borne$|back(?:s|ed|ing)?$|support|prove|check(?:ed)?$)/
/** To say that it is not so. */
const rejects =
  /^(?:den(?:y|ies|ied|ying)$|disput|reject|contest|refut|disown|disavow|dismiss|rebut|contradict|discount|neg(?:o|ar|aba|aban|aron|ado|ada|ando)$|nieg|desm(?:int|ient)|rechaz|desautori|desestim|rebat|impugn|repudi)/

const not =
  /^(?:no|not|never|nobody|none|neither|nadie|ningun[ao]?|nunca|tampoco|yet|refused?|refuses|declined?|declines|unable|cannot|sin)$/

/** What tells something. */
const tellings =
  /^(?:figure|number|toll|account|claim|version|story|report|statement|assertion|allegation|news|rumou?r|estimate|tally|count|something|cifra|dato|numero|cantidad|extremo|cosa|algo|relato|afirmacion|informacion|noticia|denuncia|acusacion|testimonio|recuento|balance|especie|lo)s?$/

/** What befalls people. */
export const deeds: ReadonlySet<NounClass> = new Set<NounClass>([
  'dead',
  'death',
  'hurt',
  'escape',
  'seizure',
  'violence',
  'toll',
])

export const isTelling = (view: SentenceView, noun: NounPhrase): boolean =>
  tellings.test(noun.head) || tellings.test(wordAt(view, noun.last)) || noun.classes.includes('toll')

/** Does the sentence tell what somebody says, or of harm, before this chunk? */
const tellsBefore = (view: SentenceView, at: number): boolean =>
  view.chunks
    .slice(0, at)
    .some((chunk) =>
      isVerb(chunk)
        ? /^(?:speak|talk|mention|hablar|mencionar)$/.test(chunk.lemma) ||
          chunk.senses.some((sense) => /^(?:say|kill|die|hurt|seize|escape)$/.test(sense))
        : isNoun(chunk) && chunk.classes.some((name) => deeds.has(name)),
    )

/** Where a clause takes up what was told: "which", "algo que", or the bare ", a figure the ministry ...". */
function takesUp(view: SentenceView, at: number): boolean {
  const { chunks } = view
  const [chunk, before, behind] = [chunks[at], chunks[at - 1], chunks[at + 1]]
  if (chunk?.kind === 'relative' && /^(?:which|that|que)$/.test(chunk.word)) {
    if (isNoun(before)) return isTelling(view, before)
    // "Vera, que negó": who denies is no account of anything.
    const named = chunks[at - 2]
    const isAccount = isNoun(named) && isTelling(view, named)
    return before?.kind === 'comma' && isNoun(behind) && (isAccount || tellsBefore(view, at - 1))
  }
  const bare = chunk?.kind === 'comma' && isNoun(behind) && chunks[at + 2]?.kind !== 'relative'
  return bare && isTelling(view, behind) && tellsBefore(view, at)
}

const ends: ReadonlySet<string> = new Set(['comma', 'stop', 'subordinator', 'quote'])

/** From here to the end of the clause: the word by which somebody does not stand by what was told. */
function disowningWord(view: SentenceView, from: number): number | null {
  let isNot = false
  for (let at = from; at < view.chunks.length; at++) {
    const chunk = view.chunks[at]
    if (!chunk || (ends.has(chunk.kind) && at > from)) return null
    for (let token = chunk.first; token <= chunk.last; token++) {
      const word = wordAt(view, token)
      if (isNot ? vouches.test(word) : rejects.test(word)) return token
      isNot ||= not.test(word)
    }
  }
  return null
}

/** ", which no authority has borne out", "algo que la investigación no avala". */
function inClause(view: SentenceView): Range | null {
  for (const [at, chunk] of view.chunks.entries()) {
    if (!takesUp(view, at)) continue
    const last = disowningWord(view, chunk.kind === 'comma' ? at + 2 : at + 1)
    if (last !== null) return { first: chunk.last + 1, last }
  }
  return null
}

const calls = /^(?:call|brand|label|dub|deem|describ|tach|tild|calific)/
const untrue =
  /^(?:false|untrue|lies?|fiction|invention|nonsense|baseless|unfounded|hoax|fabrication|fake|fals[oa]s?|mentiras?|inventos?|bulos?|infundad[oa]s?|infundios?|patranas?|montaje)$/
const told =
  /^(?:it|that|this|them|these|those|claims?|reports?|rumou?rs?|talk|versions?|de|como|versiones|version|reportes|rumores|informaciones)$/

/** "the police called that untrue", "tachó de invento". */
function calledUntrue(view: SentenceView): Range | null {
  for (const { verb } of view.verbs) {
    if (!calls.test(wordAt(view, verb.last)) || verb.negated) continue
    const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(view, verb.last + step))
    const at = words.findIndex((word) => untrue.test(word))
    if (at >= 0 && words.slice(0, at + 1).some((word) => told.test(word)))
      return { first: verb.first, last: verb.last + at + 1 }
  }
  return null
}

/** "is contested by the ministry", of a number or a report. */
function contested(view: SentenceView): Range | null {
  const found = view.verbs.find(({ verb, index }) => {
    if (!verb.passive || verb.negated || verb.form !== 'finite') return false
    if (!rejects.test(wordAt(view, verb.last))) return false
    return view.chunks.slice(0, index).some((chunk) => isNoun(chunk) && isTelling(view, chunk))
  })
  return found && tellsBefore(view, found.index) ? found.verb : null
}

/** "were told, falsely, that two had died", "sin que nadie la firme, la noticia de un fallecido". */
function falsely(view: SentenceView): Range | null {
  const at = view.lexed.tokens.findIndex(({ norm }) =>
    /^(?:falsely|wrongly|erroneously|falsamente)$/.test(norm),
  )
  const beside = [-2, -1, 1, 2].some((step) =>
    /^(?:told|reported|claimed|said|informaron|dijo|aseguraron)$/.test(wordAt(view, at + step)),
  )
  return at >= 0 && beside ? { first: at, last: at } : null
}

/** "nadie lo confirma", "pero la marina no lo avala", "the army does not confirm it": what the sentence told before. */
function notVouchedFor(view: SentenceView): Range | null {
  for (const [last, { norm }] of view.lexed.tokens.entries()) {
    if (!vouches.test(norm)) continue
    const before = [1, 2, 3, 4].map((step) => wordAt(view, last - step))
    const at = before.findIndex((word) => not.test(word))
    if (at < 0 || before.slice(0, at).includes(',')) continue
    const it =
      /^(?:it|this|that|them)$/.test(wordAt(view, last + 1)) || /^(?:lo|la|los|las)$/.test(before[0] ?? '')
    if (it && tellsBefore(view, view.chunks.length)) return { first: last - at - 1, last }
  }
  return null
}

/** The words that disown what the sentence tells. */
export const disowned = (view: SentenceView): Range | null =>
  inClause(view) ?? calledUntrue(view) ?? contested(view) ?? falsely(view) ?? notVouchedFor(view)
