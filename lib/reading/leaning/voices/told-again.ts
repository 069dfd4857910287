import { befellPeople } from '@/lib/model/unit'
import type { Candidate, Story } from '@/lib/reading/candidate'
import {
  type Chunk,
  isDone,
  isNoun,
  isVerb,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, isCount, isWithin } from '@/lib/reading/leaning/models'
import { isNumberOfOthers } from '@/lib/reading/leaning/voices/number-of-others'
import { movesFigure } from '@/lib/reading/lexicon/figures'

/** Numbers by which somebody else, or the same at another time, tells what was told right before. */

export const told = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter((c) => c.quantity && isCount(c) && c.quantity.form !== 'implicit')

export const before = (story: Story): readonly Candidate[] => story.earlier.at(-1)?.candidates ?? []

const farthest = 8 // times as many or as few: more apart, two numbers hardly tell of the same

export const isLikely = ({ quantity }: Candidate, { noun }: Phrase): boolean =>
  isWithin(farthest, Math.max(quantity?.value ?? 1, 1), Math.max(noun.count?.value ?? 1, 1))
const farApart = (a: number, b: number) => Math.abs(Math.log(Math.max(a, 1) / Math.max(b, 1)))

/** Of the dead and the hurt, those whose number comes closest: "four dead and 34 hurt", then "at least 43". */
function nearestIn(tolls: readonly Candidate[], { noun }: Phrase): Candidate {
  const value = noun.count?.value ?? 1
  // Earlier sums of the dead are smaller, as a rule; one that is larger may be of the hurt.
  const dead = tolls.find(({ kind, quantity }) => kind === 'killed' && (quantity?.value ?? 0) >= value)
  if (dead && value * 4 > (dead.quantity?.value ?? 0)) return dead
  const far = ({ quantity }: Candidate) => farApart(quantity?.value ?? 1, value)
  return tolls.toSorted((a, b) => far(a) - far(b))[0] as Candidate
}

/** Of people to whom something happened, not of forces. */
const isOfPeople = ({ kind }: Candidate) => kind !== 'troops_deployed'

/** "El domingo la misma institución solo admitía 76": a bare number that is told right after one of the dead, hurt or held. */
export function toldAgain(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const counts = told(before(story)).filter(isOfPeople)
  const dead = before(story).filter((c) => c.quantity && isToll(c))
  const models = dead.length > 0 ? dead : counts
  // "20 missing and five dead", then "spoke of 35": of either.
  const gone = counts.some(({ unit }) => befellPeople(unit)) && dead.length > 0
  if (models.length === 0) return []
  const [one, ...others] = view.counted.filter(
    (phrase) =>
      phrase.bare &&
      isFree(phrase, taken) &&
      (putsThem(view, phrase) ||
        makesThem(view, phrase) ||
        isSaidToBe(view, phrase) ||
        isSaidAlone(view, phrase, admits) ||
        (isTalkOf(view, phrase) && endsSaid(view, phrase))),
  )
  const alone = one && others.length === 0 && !countsOthers(view, one)
  if (!alone || gone || isOneOfSeveral(view, taken, one) || isNumberOfOthers(view, one)) return []
  // "had counted 13; the fourteenth, a nun, died": one person is no other count.
  const counted = taken.filter(({ quantity }) => quantity && quantity.form !== 'implicit')
  if (counted.length === 0) return [countedLike(nearestIn(models, one), one)]
  // "the Observatory counted 47 and raised the injured to 75": what is told further on is of another kind.
  const left = models.filter(({ kind }) => counted.every((c) => c.kind !== kind && c.anchor > one.noun.first))
  const [only] = left
  return only && left.every(({ kind }) => kind === only.kind) ? [countedLike(only, one)] : []
}

/** "names some twenty gangs, and the army spoke of 22", "blamed one death on his heart; the police count two": of those here. */
export const countsOthers = (view: SentenceView, { index }: Phrase): boolean =>
  view.phrases.some(
    ({ noun, bare, classes, index: at }) =>
      at < index &&
      !bare &&
      !classes.includes('time') &&
      (noun.count !== null || (noun.determiner === 'indefinite' && classes.includes('death'))),
  )

/** "the left counted 52 and the right counted 48": what is not said of the number beside it is said of neither. */
const isOneOfSeveral = (view: SentenceView, taken: Candidate[], { index }: Phrase): boolean =>
  view.counted.some((phrase) => phrase.bare && phrase.index < index && isFree(phrase, taken))

/** The verb whose object a number is, or of which a preposition makes it one: "gave 41", "spoke of 41". */
export function verbBefore({ chunks }: SentenceView, { index }: Phrase) {
  let at = index - 1
  // "se había referido el martes a “unos doce”".
  if (chunks[at]?.kind === 'quote') at--
  if (chunks[at]?.kind === 'preposition') at--
  // "había contado el sábado 58 y 12".
  if (chunks[at]?.kind === 'date') at--
  const verb = chunks[at]
  return isVerb(verb) && !verb.negated ? verb : null
}

/** "There had been talk of 41". */
function isTalkOf({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [verb, talk, of] = chunks.slice(Math.max(0, index - 3), index)
  return (
    isVerb(verb) &&
    !verb.negated &&
    verb.senses.some((sense) => sense === 'exist' || sense === 'be') &&
    isNoun(talk) &&
    /^(?:talk|word|mention)$/.test(talk.head) &&
    of?.kind === 'preposition' &&
    of.word === 'of'
  )
}

export const ends = (chunk: Chunk | undefined) =>
  !chunk || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'quote'

/** The end, or how long it was said: "kept to 15 as late as Wednesday", "kept to 15 until Friday". */
const endsSaid = ({ chunks }: SentenceView, { index }: Phrase): boolean => {
  const [next, after, third, day] = chunks.slice(index + 1, index + 5)
  if (ends(next) || (next?.kind === 'conjunction' && isVerb(after))) return true
  const late = next?.kind === 'preposition' && after?.kind === 'adverb' && third?.kind === 'preposition'
  const hour = isNoun(after) && !after.count && after.classes.includes('time') && ends(third)
  return late
    ? day?.kind === 'date'
    : next?.kind === 'date' || (next?.kind === 'preposition' && (after?.kind === 'date' || hour))
}

/** "had announced 43", "se había referido a doce": said before, and of the same; who announces twelve now may mean anything. */
const announces = /^(?:announce|refer|anunciar|referir|aludir)$/

/** "El servicio mantiene 18": what else it holds is said beside it. */
const maintains = /^(?:mant(?:iene|ienen|enia|enian|uvo)|maintain(?:s|ed)?)$/

/** "spoke to 40", "speaks for 40", "counts on 40": no number is told. */
function isAddressed({ chunks }: SentenceView, { index }: Phrase, { lemma }: VerbGroup): boolean {
  const link = prepositionOf(chunks[index - 1])
  const isTo =
    /^(?:to|a|at|on|in)$/.test(link) && /^(?:speak|report|give|count|hablar|dar|contar)$/.test(lemma)
  return isTo || /^(?:for|with|from|against|among|between|by|para|con|contra|entre|desde|por)$/.test(link)
}

function isSaidAlone(view: SentenceView, phrase: Phrase, verbs: RegExp): boolean {
  const verb = verbBefore(view, phrase)
  if (verb && isAddressed(view, phrase, verb)) return false
  const lemma = verb && maintains.test(wordAt(view, verb.last)) ? 'mantener' : verb?.lemma
  const tells = verb && lemma && (verbs.test(lemma) || (verb.perfect && announces.test(verb.lemma)))
  return tells === true && endsSaid(view, phrase)
}

/** "los cifra en 71", "los elevó por la noche a 62", "put them at nine". */
function putsThem(view: SentenceView, { index }: Phrase): boolean {
  const joint = view.chunks[index - 1]
  if (joint?.kind !== 'preposition' || !/^(?:en|a|at|to)$/.test(joint.word)) return false
  const at = view.chunks.findLastIndex((chunk, i) => i < index && isVerb(chunk))
  const [clitic, verb, after] = [at - 1, at, at + 1].map((i) => view.chunks[i])
  if (!isVerb(verb) || !movesFigure.has(verb.lemma) || verb.negated || !isOnlyTime(view, at, index))
    return false
  const spanish = clitic?.kind === 'adverb' && /^(?:lo|la|los|las)$/.test(clitic.word)
  return spanish || (isNoun(after) && /^(?:them|it)$/.test(after.head))
}

/** "The union makes them 40". */
function makesThem({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [verb, them] = chunks.slice(Math.max(0, index - 2), index)
  const makes = isVerb(verb) && verb.lemma === 'make' && isDone(verb) && !verb.passive
  return makes && isNoun(them) && them.head === 'them' && ends(chunks[index + 1])
}

/** Does nothing but a pronoun and words for a time stand between a verb and a number? */
const isOnlyTime = ({ chunks }: SentenceView, from: number, to: number): boolean =>
  to - from < 7 &&
  chunks
    .slice(from + 1, to)
    .every(
      (chunk) =>
        /^(?:preposition|adverb|date|comma)$/.test(chunk.kind) ||
        (isNoun(chunk) && !chunk.count && (chunk.pronoun || chunk.classes.includes('time'))),
    )

/** "Amnesty said it was more than 100", "said the number was twelve". */
function isSaidToBe(view: SentenceView, phrase: Phrase): boolean {
  const [said, it, is] = view.chunks.slice(Math.max(0, phrase.index - 3), phrase.index)
  return (
    isVerb(said) &&
    !said.negated &&
    said.senses.includes('say') &&
    isNoun(it) &&
    (it.head === 'it' || (it.classes.includes('toll') && it.first === it.last - 1)) &&
    isVerb(is) &&
    is.lemma === 'be' &&
    isDone(is) &&
    endsSaid(view, phrase)
  )
}

const admits =
  /^(?:admit|acknowledge|report|count|record|register|speak|give|keep|stick|mantener|reconocer|insistir|admitir|reportar|registrar|contar|hablar|contabilizar|dar|mencionar|manejar|computar|barajar)$/

const speaksOf = /^(?:speak|report|hablar|reportar|mencionar)$/

/** "The union puts the dead at 12; the police lowered them to nine", "spoke of nine": of what the sentence told last. */
export const putElsewhere = (view: SentenceView, _: Story, taken: Candidate[]): Candidate[] =>
  view.counted.flatMap((phrase) => {
    if (!phrase.bare || !isFree(phrase, taken)) return []
    const apart = view.chunks.findLast(
      (chunk, i) => i < phrase.index && chunk.kind === 'stop' && wordAt(view, chunk.first) === ';',
    )
    const counts = apart !== undefined && isSaidAlone(view, phrase, admits) && isOnlyOf(view, apart, phrase)
    if (!putsThem(view, phrase) && !isSaidAlone(view, phrase, speaksOf) && !counts) return []
    const model = told(taken)
      .filter((c) => c.anchor < phrase.noun.first && isOfPeople(c) && isLikely(c, phrase))
      .sort((a, b) => b.anchor - a.anchor)[0]
    return model ? [countedLike(model, phrase)] : []
  })

/** "; Reuters counted at least seven": the only number of its clause. */
const isOnlyOf = (view: SentenceView, { last }: Chunk, { index }: Phrase): boolean =>
  view.counted.every(({ noun, index: at }) => at === index || noun.last < last)
