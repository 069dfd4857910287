import type { Candidate, Story } from '../candidate'
import { isNoun, isVerb } from '../grammar/chunk'
import { colonOf } from '../grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { isFree, isToll, like } from './like'

/** The one number of a sentence that says not of what, and counts what the sentence before it told. */

/** "Solo en Arcos fueron 3.057", "In Arcos alone there were 3,057": so many of those, by the place that opens the sentence. */
const isPlaceFirst = ({ chunks }: SentenceView): boolean => {
  const [within, place] = chunks[0]?.kind === 'adverb' ? chunks.slice(1, 3) : chunks
  return (
    within?.kind === 'preposition' &&
    /^(?:en|in)$/.test(within.word) &&
    isNoun(place) &&
    place.place !== null &&
    !place.count
  )
}
/** "Tres días después, en Tarsis, 17.": nothing but when, where and how many. */
const isOnlyThen = ({ chunks }: SentenceView, { index }: Phrase): boolean =>
  chunks.slice(0, index).some(({ kind }) => kind === 'date') &&
  chunks.slice(0, index).some((chunk) => isNoun(chunk) && chunk.place !== null) &&
  chunks.every(
    (chunk, at) =>
      at === index ||
      /^(?:date|comma|preposition|stop)$/.test(chunk.kind) ||
      (isNoun(chunk) && chunk.place !== null && !chunk.count),
  )

const isLess = ({ noun }: Phrase, { quantity }: Candidate): boolean =>
  (noun.count?.value ?? 0) < (quantity?.value ?? 0)

/** "Rieti had three", "Rieti tuvo tres", "by Thursday there were 46", "daba cuenta de 49": of what was told last. */
export function onItsOwn(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (taken.some(({ quantity }) => quantity)) return []
  const model = story.earlier
    .slice(-1)
    .flatMap(({ candidates }) => candidates)
    .findLast(
      (c) => c.quantity && c.quantity.form !== 'implicit' && (isToll(c) || c.kind === 'hostages_held'),
    )
  const colon = colonOf(view)
  const [phrase, ...others] = view.counted.filter((p) => isFree(p, taken) && (colon < 0 || p.index < colon))
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
  // "The day before, the temperature was 31": of something that is named.
  const named = view.chunks
    .slice(0, phrase.index)
    .some(
      (chunk) =>
        isNoun(chunk) &&
        !chunk.pronoun &&
        !chunk.place &&
        !chunk.classes.some(
          (name) => name === 'toll' || name === 'time' || name === 'dead' || name === 'hurt',
        ) &&
        chunk.determiner === 'definite' &&
        view.phrases.some(
          ({ noun, links }) =>
            noun.first === chunk.first &&
            links.some(({ verb: v }) => phrase.links.some((link) => link.verb === v)),
        ),
    )
  const now =
    exists &&
    !named &&
    view.chunks
      .slice(0, phrase.index)
      .some(
        (chunk) =>
          chunk.kind === 'date' ||
          (chunk.kind === 'preposition' && chunk.first === 0 && /^(?:by|hacia|al)$/.test(chunk.word)) ||
          (chunk.kind === 'adverb' && /^(?:ya|now|already)$/.test(chunk.word)),
      )
  const alsoThere = alone && exists && isPlaceFirst(view) && isLess(phrase, model)
  // "En Tarsis estaban 30": of captives, nothing else by which the number is told is as plain.
  if (!isToll(model)) return alsoThere ? [like(model, phrase)] : []
  return (alone && (ofPlace || now || isOnlyThen(view, phrase))) || account || alsoThere
    ? [like(model, phrase)]
    : []
}
