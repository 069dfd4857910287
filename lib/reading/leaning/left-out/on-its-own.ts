import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, isOfSize } from '@/lib/reading/leaning/models'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'

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

/** "Rieti had three", "Rieti tuvo tres". */
const isOfPlace = ({ chunks: [subject, verb] }: SentenceView, { index }: Phrase): boolean =>
  isNoun(subject) &&
  subject.place !== null &&
  isVerb(verb) &&
  (verb.senses.includes('have') || /^(?:count|mourn|bury|report|contar|llorar|lamentar)$/.test(verb.lemma)) &&
  index === 2

/** "daba cuenta de 49", "gave an account of 49". */
const isAccount = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:cuenta|account)$/.test(wordAt(view, noun.first - 2)) &&
  /^(?:de|for)$/.test(wordAt(view, noun.first - 1))

/** "there were 46". */
const isThere = ({ links }: Phrase): boolean =>
  links.some(({ verb }) => (verb.senses.includes('exist') || verb.senses.includes('be')) && !verb.negated)

const ofPeople = new Set<NounClass>(['toll', 'time', 'dead', 'hurt'])

/** "The day before, the temperature was 31": of something that is named. */
const isOfAnother = (view: SentenceView, phrase: Phrase): boolean =>
  view.chunks
    .slice(0, phrase.index)
    .some(
      (chunk) =>
        isNoun(chunk) &&
        !chunk.pronoun &&
        !chunk.place &&
        !chunk.classes.some((name) => ofPeople.has(name)) &&
        chunk.determiner === 'definite' &&
        view.phrases.some(
          ({ noun, links }) =>
            noun.first === chunk.first &&
            links.some(({ verb }) => phrase.links.some((link) => link.verb === verb)),
        ),
    )

/** "by Thursday", "ya", "el lunes": when it was so many. */
const isDated = ({ chunks }: SentenceView, { index }: Phrase): boolean =>
  chunks
    .slice(0, index)
    .some(
      (chunk) =>
        chunk.kind === 'date' ||
        (chunk.kind === 'preposition' && chunk.first === 0 && /^(?:by|hacia|al)$/.test(chunk.word)) ||
        (chunk.kind === 'adverb' && /^(?:ya|now|already)$/.test(chunk.word)),
    )

const farthest = 12 // times as many or as few

/** Does the number stand alone, so that it counts what the figure before it counted? */
function countsTheSame(view: SentenceView, phrase: Phrase, model: Candidate): boolean {
  const next = view.chunks[phrase.index + 1]
  const alone = !next || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'date'
  if (alone && isThere(phrase) && isPlaceFirst(view) && isLess(phrase, model)) return true
  // "En Tarsis estaban 30": of captives, nothing else by which the number is told is as plain.
  if (!isToll(model)) return false
  if (isAccount(view, phrase)) return true
  const isNow =
    isThere(phrase) &&
    isDated(view, phrase) &&
    !isOfAnother(view, phrase) &&
    phrase.noun.determiner === null &&
    isOfSize(farthest, model, phrase)
  return alone && (isOfPlace(view, phrase) || isNow || isOnlyThen(view, phrase))
}

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
  return countsTheSame(view, phrase, model) ? [countedLike(model, phrase)] : []
}
