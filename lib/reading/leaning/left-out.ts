import type { Candidate, Story } from '../candidate'
import { isNoun, isVerb } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'
import { isFree, like, nearestBefore } from './like'

/** Numbers whose noun or verb is left out, as the figure before them has told it. */

/** "46 guards had been held in Arcos, 34 guards in Tarsis": without a verb of its own, with a place of its own. */
export function spread(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    if (
      !isFree(phrase, taken) ||
      phrase.noun.count?.alone ||
      phrase.links.length > 0 ||
      phrase.governor !== null
    )
      continue
    const people_ = phrase.bare || phrase.classes.some((name) => people.has(name))
    const model = nearestBefore([...taken, ...found], phrase)
    if (people_ && model && hasOwnPlace(view, phrase.index)) found.push(like(model, phrase))
  }
  return found
}

/** Does a place follow within the same item of the list? `told`: a verb may stand between. */
export function hasOwnPlace(view: SentenceView, index: number, told = false): boolean {
  for (let i = index + 1; i < view.chunks.length && i < index + 6; i++) {
    const chunk = view.chunks[i]
    if (!chunk || /^(?:comma|stop|relative|subordinator)$/.test(chunk.kind)) return false
    if (chunk.kind === 'verb' && !told) return false
    if (isNoun(chunk) && chunk.place?.place) return true
  }
  return false
}

const emptyVerb = (phrase: Phrase) =>
  phrase.links.every(
    ({ verb }) =>
      verb.senses.includes('have') ||
      verb.senses.includes('be') ||
      verb.senses.includes('see') ||
      verb.senses.includes('leave') ||
      verb.senses.includes('exist') ||
      verb.senses.includes('happen') ||
      /^(?:corresponden?|count|mourn|suffer|contar|sumar|registrar)$/.test(verb.lemma),
  )

/** "una docena de ataques: nueve fueron con explosivos". */
const isByMeans = (view: SentenceView, { index }: Phrase): boolean =>
  view.chunks.slice(index + 1, index + 4).some((chunk, i, all) => {
    const tool = all[i + 1]
    return (
      chunk.kind === 'preposition' &&
      /^(?:con|with|by|using)$/.test(chunk.word) &&
      isNoun(tool) &&
      tool.classes.includes('weapon')
    )
  })

/** "seven were seized, one of them in Tarsis": a part of a sum that has a place of its own. */
function isShareElsewhere(view: SentenceView, phrase: Phrase): boolean {
  const [of, them, where, place] = view.chunks.slice(phrase.index + 1, phrase.index + 5)
  const partitive = of?.kind === 'preposition' && isNoun(them) && them.pronoun
  return Boolean(partitive && where?.kind === 'preposition' && isNoun(place) && place.place?.place)
}

/** "12 bodies lay there; 100 prisoners stayed, among them 17 women": people counted between, of whom nothing is claimed. */
const isOfOthers = (view: SentenceView, model: Candidate, phrase: Phrase, taken: Candidate[]): boolean =>
  view.phrases.some(
    (other) =>
      other.noun.first > model.anchor &&
      other.index < phrase.index &&
      !other.bare &&
      isFree(other, taken) &&
      other.classes.some((name) => people.has(name)),
  )

/** "Roble had 33 dead; Lago had 28, Tarsis eight": a bare number repeats what the number before it counted. */
export function gaps(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    const share = isShareElsewhere(view, phrase)
    if (!phrase.bare || (phrase.noun.count?.alone && !share) || !isFree(phrase, taken)) continue
    const model = nearestBefore(
      [...taken, ...found].filter((c) => c.quantity?.form !== 'implicit'),
      phrase,
    )
    if (model?.kind === 'attack' && !(hasOwnPlace(view, phrase.index, true) || isByMeans(view, phrase)))
      continue
    if (!model || isOfOthers(view, model, phrase, taken)) continue
    const among = /^(?:with|con)$/.test(phrase.governor?.preposition ?? '') && hasOwnPlace(view, phrase.index)
    if (share || (emptyVerb(phrase) && (phrase.governor === null || among))) found.push(like(model, phrase))
  }
  return found
}

/** "El domingo la misma institución solo admitía 76": a bare number that is told right after one of the dead or hurt. */
export function toldAgain(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const tolls = story.earlier
    .slice(-1)
    .flatMap(({ candidates }) => candidates)
    .filter((c) => c.quantity && (c.kind === 'killed' || c.kind === 'injured'))
  if (tolls.length === 0 || taken.some(({ quantity }) => quantity)) return []
  const told = view.phrases.filter((phrase) => {
    const at = view.chunks[phrase.index - 1]
    const verb = at?.kind === 'preposition' ? view.chunks[phrase.index - 2] : at
    if (phrase.bare && isFree(phrase, taken) && putsThem(view, phrase)) return true
    const next = view.chunks[phrase.index + 1]
    const alone = !next || next.kind === 'stop' || next.kind === 'comma'
    return (
      phrase.bare &&
      isFree(phrase, taken) &&
      alone &&
      isVerb(verb) &&
      !verb.negated &&
      admits.test(verb.lemma)
    )
  })
  const [one] = told
  return told.length === 1 && one ? [like(nearestIn(tolls, one), one)] : []
}

/** Of the dead and the hurt, those whose number comes closest: "four dead and 34 hurt", then "at least 43". */
function nearestIn(tolls: readonly Candidate[], { noun }: Phrase): Candidate {
  const value = noun.count?.value ?? 1
  // Earlier sums of the dead are smaller, as a rule; one that is larger may be of the hurt.
  const dead = tolls.find(({ kind, quantity }) => kind === 'killed' && (quantity?.value ?? 0) >= value)
  if (dead && value * 4 > (dead.quantity?.value ?? 0)) return dead
  const far = ({ quantity }: Candidate) => Math.abs(Math.log(Math.max(quantity?.value ?? 1, 1) / value))
  return tolls.toSorted((a, b) => far(a) - far(b))[0] as Candidate
}

const put =
  /^(?:cifrar|situar|dejar|elevar|fijar|estimar|calcular|subir|bajar|rebajar|reducir|aumentar|ubicar|put|place|raise|lower|leave|set)$/

/** "los cifra en 71", "los dejó en 62", "put them at nine". */
function putsThem(view: SentenceView, { index, governor }: Phrase): boolean {
  if (!/^(?:en|a|at|to)$/.test(governor?.preposition ?? '')) return false
  const [puts, them] = [view.chunks[index - 3], view.chunks[index - 2]]
  if (
    isVerb(puts) &&
    put.test(puts.lemma) &&
    !puts.negated &&
    isNoun(them) &&
    /^(?:them|it)$/.test(them.head)
  )
    return true
  if (governor?.verb == null) return false
  const [before, verb, after] = [governor.verb - 1, governor.verb, governor.verb + 1].map(
    (at) => view.chunks[at],
  )
  if (!isVerb(verb) || !put.test(verb.lemma) || verb.negated || index - governor.verb > 3) return false
  const spanish = before?.kind === 'adverb' && /^(?:lo|la|los|las)$/.test(before.word)
  return spanish || (isNoun(after) && /^(?:them|it)$/.test(after.head))
}

const admits =
  /^(?:admit|report|count|record|register|speak|admitir|reportar|registrar|contar|hablar|contabilizar)$/

/** "4,603 deaths, against 2,128 in 2021", "frente a los 2.100 del anterior": the same of another time. */
export function compared(view: SentenceView, _story: Story, taken: Candidate[]): Candidate[] {
  return view.phrases.flatMap((phrase) => {
    if (!phrase.bare || phrase.noun.count?.alone || !isFree(phrase, taken)) return []
    const [second, word] = [2, 1].map((step) => wordAt(view, phrase.noun.first - step))
    const before = wordAt(view, phrase.noun.first - 3)
    const against =
      /^(?:against|versus|contra)$/.test(word ?? '') ||
      (second === 'compared' && word === 'with') ||
      (second === 'compared' && word === 'to') ||
      /^(?:frente a|frente los)$/.test(`${second} ${word}`) ||
      (before === 'frente' && second === 'a') ||
      /^(?:up|down) from$/.test(`${second} ${word}`)
    const model = nearestBefore(taken, phrase)
    return against && model && isOfTime(view, phrase) ? [like(model, phrase)] : []
  })
}

/** A day, a month, a year or "before" tells which time is compared with. */
const isOfTime = (view: SentenceView, { index, noun }: Phrase): boolean =>
  view.chunks.slice(index + 1, index + 3).some(({ kind }) => kind === 'date') ||
  [1, 2, 3].some((step) =>
    /^(?:before|earlier|previous|anterior|previo|antes)$/.test(wordAt(view, noun.last + step)),
  )

/** "Rieti had three", "Rieti tuvo tres", "by Thursday there were 46", "daba cuenta de 49": of what was told last. */
export function onItsOwn(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (taken.some(({ quantity }) => quantity)) return []
  const model = story.earlier
    .slice(-1)
    .flatMap(({ candidates }) => candidates)
    .findLast(
      (c) => c.quantity && c.quantity.form !== 'implicit' && (c.kind === 'killed' || c.kind === 'injured'),
    )
  const [phrase, ...others] = view.phrases.filter((p) => isFree(p, taken))
  if (!model || !phrase?.bare || others.length > 0 || phrase.noun.count?.alone) return []
  const [subject, verb] = view.chunks
  const next = view.chunks[phrase.index + 1]
  const alone = !next || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'date'
  const ofPlace =
    isNoun(subject) &&
    subject.place !== null &&
    isVerb(verb) &&
    (verb.senses.includes('have') ||
      /^(?:count|mourn|bury|report|contar|llorar|lamentar)$/.test(verb.lemma)) &&
    phrase.index === 2
  const account =
    /^(?:cuenta|account)$/.test(wordAt(view, phrase.noun.first - 2)) &&
    /^(?:de|for)$/.test(wordAt(view, phrase.noun.first - 1))
  const exists = phrase.links.some(
    ({ verb: v }) => (v.senses.includes('exist') || v.senses.includes('be')) && !v.negated,
  )
  const now =
    exists &&
    view.chunks
      .slice(0, phrase.index)
      .some(
        (chunk) =>
          chunk.kind === 'date' ||
          (chunk.kind === 'preposition' && chunk.first === 0 && /^(?:by|hacia|al)$/.test(chunk.word)) ||
          (chunk.kind === 'adverb' && /^(?:ya|now|already)$/.test(chunk.word)),
      )
  return (alone && (ofPlace || now)) || account ? [like(model, phrase)] : []
}
