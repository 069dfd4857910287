import { complementOf } from '@/lib/reading/grammar/links/links'
import { holds, signLike } from '@/lib/text/word-signs'
import { isDone, isNoun, isVerb, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import type { Sense } from '../../lexicon/verb-senses'

/** How many prisons a strike or captors are in, where a bare number or a known one tells it. */

/** No country has so many: it is a year, or counts people. */
const most = 200

const strikes = signLike(
  /^(?:huelgas?|ayunos?|strikes?|fast(?:s|ing)?|hunger|hambre|food|meals?|eat(?:ing)?|comer|comida|alimentos?|desayuno|rancho)$/,
)
const joins =
  /^(?:declar|sum|pleg|adher|acat|un|inici|comenz|empez|anunci|secund|join|start|begin|began|declare|enter|take|announce|observe|back)/
const isStrike = (noun: NounPhrase | null | undefined): boolean => noun?.classes.includes('strike') === true

const isTold = (verb: VerbGroup): boolean => verb.form === 'finite' && isDone(verb)

const ends =
  /^(?:levantar|mantener|deponer|abandonar|terminar|suspender|persistir|continuar|lift|end|keep|maintain|abandon|suspend|drop|stop)$/

/** "los 13 penales que se declararon en huelga", "the 13 centers that had joined it". */
const thatStruck = (view: SentenceView, { index, links }: Phrase): boolean =>
  view.chunks[index + 1]?.kind === 'relative' &&
  links.some(
    ({ verb, via }) =>
      via === 'relative' && isTold(verb) && (verb.senses.includes('strike') || joins.test(verb.lemma)),
  )

/** "ocho de los 13 establecimientos levantaron ya la huelga": who lifts it had joined it. */
function whoseStrikeEnds(view: SentenceView, { index, governor }: Phrase): boolean {
  const part = view.phrases.find((other) => other.index === governor?.noun)
  return (
    part?.noun.count != null &&
    part.bare &&
    complementOf(view.chunks, part.index) === view.chunks[index] &&
    view.verbs.some(
      ({ verb, index: at }) =>
        isTold(verb) && ends.test(verb.lemma) && [1, 2, 3].some((step) => isStrikeAt(view, at + step)),
    )
  )
}
const isStrikeAt = ({ chunks }: SentenceView, at: number): boolean => {
  const chunk = chunks[at]
  return isNoun(chunk) && isStrike(chunk)
}

/** Prisons known already, of which the sentence says that they are on strike. */
export const isOnStrike = (view: SentenceView, phrase: Phrase): boolean =>
  holds(view, strikes) && (thatStruck(view, phrase) || whoseStrikeEnds(view, phrase))

/** Are prisons what the sentence counted or named last before it? */
const afterPrisons = (view: SentenceView, { index }: Phrase): boolean =>
  view.phrases.some(
    ({ noun, index: at }) =>
      at < index && noun.classes.includes('prison') && (noun.count !== null || noun.plural),
  )

const isIn = ({ governor }: Phrase): boolean => /^(?:in|at|en)$/.test(governor?.preposition ?? '')

/** Is the strike what goes on there: "continúa en nueve", "una huelga que seguía en nueve", "are refusing food in 13"? */
function goesOn(view: SentenceView, { governor }: Phrase): boolean {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  if (!isVerb(verb) || !isTold(verb)) return false
  if (verb.senses.includes('strike')) return true
  const at = view.chunks.indexOf(verb)
  const relative = [at - 1, at - 2, at - 3].find((i) => view.chunks[i]?.kind === 'relative')
  const before = view.chunks.slice(Math.max(0, (relative ?? 0) - 4), relative ?? 0)
  return relative === undefined
    ? isStrike(subjectOf(view, verb))
    : before.some((chunk) => isNoun(chunk) && isStrike(chunk))
}

/** "en otros 13 se declaró una huelga": the strike stands behind the verb. */
function isDeclaredThere(view: SentenceView, { governor, index }: Phrase): boolean {
  if (governor?.noun != null || governor?.verb != null) return false
  const next = view.verbs.find((other) => other.index > index && other.index - index < 4)
  return next !== undefined && isTold(next.verb) && isStrikeAt(view, next.index + 1)
}

/** "retenidos en cinco de ellos", "guards were hostages in five": captors are in so many of the prisons told of. */
function isHeldThere(view: SentenceView, phrase: Phrase): boolean {
  const { governor, index } = phrase
  const whole = complementOf(view.chunks, index)
  if (whole && !whole.pronoun) return false
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const noun = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const held = isVerb(verb) && verb.senses.some((sense) => sense === 'seize' || sense === 'hold')
  const captives = isNoun(noun) && (noun.classes.includes('hostage') || noun.states.length > 0)
  return afterPrisons(view, phrase) && (whole?.pronoun === true || held || captives)
}

/** "De los 13 penales en huelga, dos la mantienen", "De las 36 cárceles, 13 se han declarado en huelga": a part of those named before the comma. */
function isPartOfPrisons(view: SentenceView, { index, links }: Phrase): boolean {
  const comma = index - 1
  const [of, whole] = view.chunks
  return (
    view.chunks[comma]?.kind === 'comma' &&
    of?.kind === 'preposition' &&
    /^(?:of|de)$/.test(of.word) &&
    isNoun(whole) &&
    whole.count !== null &&
    whole.classes.includes('prison') &&
    links.some(({ verb, via }) => via === 'main' && isTold(verb))
  )
}

/** "in 13 of Arcos's 36 jails": all that there are of them. */
export const isOwnedWhole = ({ chunks }: SentenceView, { index }: Phrase): boolean => {
  const [part, of, whose] = chunks.slice(Math.max(0, index - 3), index)
  return (
    isNoun(part) && part.count !== null && of?.kind === 'preposition' && of.word === 'of' && isNoun(whose)
  )
}

/** The part of it: "in 13 of Arcos's 36 jails". */
function isPartOfOwned(view: SentenceView, { index }: Phrase): boolean {
  const whole = view.phrases.find((other) => other.index === index + 3)
  return (
    whole?.noun.count != null &&
    whole.noun.classes.includes('prison') &&
    wordAt(view, whole.noun.first - 1) === "'s" &&
    isOwnedWhole(view, whole)
  )
}

/** "In 13 facilities prisoners are refusing food": two nouns stand side by side. */
const isBesideInmates = (view: SentenceView, { noun, governor }: Phrase): boolean =>
  noun.count !== null &&
  noun.classes.includes('inmate') &&
  governor?.preposition === 'in' &&
  /^(?:facilities|prisons|jails|cent(?:er|re)s|penitentiaries|lockups)$/.test(
    wordAt(view, noun.count.last + 1),
  ) &&
  noun.last === noun.count.last + 2

/** "otras ocho", "eight others". */
const areOthers = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:otr[oa]s|other)$/.test(wordAt(view, noun.first)) || wordAt(view, noun.last) === 'others'

/** "en cinco cárceles, mientras otras ocho se sumaban a una huelga", "while in eight others the inmates refuse to eat". */
function otherStrikers(view: SentenceView, phrase: Phrase): boolean {
  if (!areOthers(view, phrase) || !holds(view, strikes)) return false
  const last = view.counted.findLast(({ index }) => index < phrase.index)
  if (!last?.noun.classes.includes('prison')) return false
  const next = view.verbs.find(({ index }) => index > phrase.index && index - phrase.index < 4)
  if (!next || !isTold(next.verb)) return false
  const joined = joins.test(next.verb.lemma) && [1, 2].some((step) => isStrikeAt(view, next.index + step))
  return isIn(phrase) ? next.verb.senses.includes('strike') : joined
}

/** "la huelga que a estas horas mantienen cuatro", of prisons counted before. */
function keepsUp(view: SentenceView, { index }: Phrase): boolean {
  const at = index - 1
  if (!/^(?:mantienen|mantenian|sostienen|sostenian)$/.test(wordAt(view, view.chunks[at]?.last ?? -1)))
    return false
  const relative = view.chunks.findLastIndex(({ kind }, i) => i < at && kind === 'relative')
  const counted = view.counted.findLast((other) => other.index < index && !other.classes.includes('time'))
  return (
    [1, 3].some((step) => isStrikeAt(view, relative - step)) &&
    at - relative < 4 &&
    counted?.noun.classes.includes('prison') === true
  )
}

/** "Son 13 las cárceles afectadas": what is counted stands behind the number. */
function areAffected({ chunks }: SentenceView, { index, links }: Phrase): boolean {
  const [what, how] = [chunks[index + 1], chunks[index + 2]]
  return (
    links.some(({ verb, via }) => via === 'main' && isTold(verb) && verb.senses.some(counts)) &&
    isNoun(what) &&
    what.determiner === 'definite' &&
    what.classes.includes('prison') &&
    isVerb(how) &&
    how.form === 'reduced' &&
    /^(?:afectar|intervenir|amotinar|tomar|militarizar)$/.test(how.lemma)
  )
}
const counts = (sense: Sense): boolean => sense === 'be' || sense === 'reach'

/** A bare number of prisons: nothing but where it stands says what it counts. */
export const isBareOfPrisons = (view: SentenceView, phrase: Phrase): boolean => {
  const { bare, noun } = phrase
  if (isBesideInmates(view, phrase)) return true
  if (!bare || !noun.count || noun.count.alone || noun.count.share || noun.count.value > most) return false
  if (wordAt(view, noun.count.last + 1) === '%') return false
  return (
    (isIn(phrase) &&
      ((holds(view, strikes) && (goesOn(view, phrase) || isDeclaredThere(view, phrase))) ||
        isHeldThere(view, phrase))) ||
    otherStrikers(view, phrase) ||
    (holds(view, strikes) && keepsUp(view, phrase)) ||
    isPartOfPrisons(view, phrase) ||
    isPartOfOwned(view, phrase) ||
    areAffected(view, phrase)
  )
}
