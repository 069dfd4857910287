import type { Candidate } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** What forbids a bare number to take its kind from the figure before it: the sentence tells something else of it. */

const within =
  /^(?:in|at|en|on|of|by|from|since|during|between|entre|among|de|del|durante|desde|por|para|al)$/
const spells = /^(?:periodo|lapso|trimestre|semestre|period|quarter)$/
const areas = new Set(['prison', 'area', 'time', 'label'])

/** "in Tarsis", "on Monday", "in the same jail": where and when, of which any figure may be told. */
function isWhereOrWhen(chunks: Chunk[], at: number): boolean {
  const [link, what, next] = chunks.slice(at, at + 3)
  if (link?.kind !== 'preposition' || !within.test(link.word)) return false
  const inner = what?.kind === 'preposition' ? next : what
  if (inner?.kind === 'date') return true
  return (
    isNoun(inner) &&
    (inner.place !== null ||
      inner.pronoun ||
      (inner.head === '' && inner.determiner === 'definite') ||
      inner.name !== null ||
      spells.test(inner.head) ||
      inner.classes.some((name) => areas.has(name) || people.has(name)))
  )
}

const ends = /^(?:stop|comma|conjunction|date|quote|subordinator)$/
const onTop =
  /^(?:mas|more|tambien|too|also|en|in|ya|already|later|earlier|afterwards|ago|before|since|then|there|here|yesterday|today|despues|luego|antes|ayer|hoy|alli|ahi|aqui|adentro|afuera|dentro|inside|outside|nearby|respectivamente|respectively|apenas|so|solo|alone)$/

/** "15 according to the union". */
const says = /^(?:according|segun|per)$/

/** "18,000 on the road", "six with lesions", "1,534 out", "21 los que salieron": told of the number itself. */
export function hasOwnState({ chunks }: SentenceView, { index, links }: Phrase): boolean {
  const next = chunks[index + 1]
  if (!next || ends.test(next.kind)) return false
  if (isVerb(next)) return !links.some(({ verb }) => verb === next)
  if (next.kind === 'adverb') return !onTop.test(next.word)
  if (isNoun(next)) return next.place === null && !next.pronoun && !next.classes.includes('time')
  if (next.kind === 'relative') return false
  if (next.kind !== 'preposition' || says.test(next.word)) return false
  if (onTop.test(next.word) && !/^(?:in|en)$/.test(next.word)) return false
  return !isWhereOrWhen(chunks, index + 1)
}

/** "the survivors, seven, were moved", "the robbers, nine in all": how many those right before it are. */
function isOfThoseBefore({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [whom, comma] = chunks.slice(Math.max(0, index - 2), index)
  const after = chunks[index + 1]
  return (
    comma?.kind === 'comma' &&
    isNoun(whom) &&
    whom.plural &&
    whom.count === null &&
    whom.determiner === 'definite' &&
    !whom.place &&
    (after?.kind === 'comma' || (after?.kind === 'adverb' && /^(?:in|en)$/.test(after.word)))
  )
}

/** "The dead are 15 and the survivors 22": whose number it is stands right before it. */
const isOfNounBefore = ({ chunks }: SentenceView, { index, links }: Phrase): boolean => {
  const whom = chunks[index - 1]
  return (
    links.length === 0 &&
    isNoun(whom) &&
    whom.plural &&
    whom.count === null &&
    whom.determiner === 'definite' &&
    !whom.pronoun &&
    !whom.place &&
    /^(?:conjunction|comma|stop)$/.test(chunks[index - 2]?.kind ?? '')
  )
}

const isEmpty = (verb: Chunk, model: Candidate): boolean =>
  isVerb(verb) &&
  (verb === model.verb ||
    /^(?:make|put|give|dar)$/.test(verb.lemma) ||
    verb.senses.some((sense) => /^(?:be|have|exist|see|leave|happen|cost|say|reach|remain)$/.test(sense)) ||
    model.verb?.senses.some((sense) => sense !== 'other' && verb.senses.includes(sense)) === true)

/** "returned within the day, 105": its clause has a verb of its own that tells another thing. */
function isToldElse({ chunks }: SentenceView, { index, links }: Phrase, model: Candidate): boolean {
  if (links.length > 0) return false
  for (let at = index - 1; at >= 0 && (chunks[at] as Chunk).first > model.anchor; at--) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false
    // "the judge gave him 20", not "the union makes it 12".
    if (isNoun(chunk) && chunk.pronoun && chunk.head !== 'it' && at === index - 1) return true
    if (isVerb(chunk)) return !isEmpty(chunk, model)
    if (isNoun(chunk) && chunk.count && !chunk.count.alone) return false
  }
  return false
}

/** "padre e hijo, de 52 y 29": beside a number that hangs on something else. */
function isBesideUnclaimed(view: SentenceView, { index }: Phrase, taken: readonly Candidate[]): boolean {
  if (view.chunks[index - 1]?.kind !== 'conjunction') return false
  const other = view.phrases.find((phrase) => phrase.index === index - 2)
  return (
    other?.bare === true && other.governor !== null && !taken.some(({ phrase }) => phrase === other.index)
  )
}

/** "six died; 21 others remain under treatment, three in the ICU": some of the 21, of whom nothing is claimed. */
function isPartOfUnclaimed(view: SentenceView, phrase: Phrase, taken: readonly Candidate[]): boolean {
  const other = view.counted.findLast(({ index }) => index < phrase.index)
  if (!other || phrase.links.length > 0 || view.chunks[phrase.index - 1]?.kind !== 'comma') return false
  const between = view.chunks.slice(other.index + 1, phrase.index)
  return (
    other.bare &&
    other.links.some(
      ({ verb, via }) => via === 'main' && verb.first > other.noun.last && !verb.senses.includes('say'),
    ) &&
    (phrase.noun.count?.value ?? 0) < (other.noun.count?.value ?? 0) &&
    between.every(({ kind }) => kind !== 'stop') &&
    !taken.some((c) => c.phrase === other.index)
  )
}

const tollWords = /^(?:toll|death|deaths|muertos|fallecidos)$/
/** "arrested 220, while the toll, 21 on Friday": of the dead. */
const isOfToll = (view: SentenceView, { index }: Phrase, { kind }: Candidate): boolean => {
  const [toll, joint] = view.chunks.slice(Math.max(0, index - 2), index)
  return (
    kind !== 'killed' &&
    kind !== 'injured' &&
    isNoun(toll) &&
    tollWords.test(toll.head) &&
    /^(?:comma|stop)$/.test(joint?.kind ?? '')
  )
}

const returned = /^(?:back|home|safe|free|away|gone|libres|salvo|vuelta|casa)$/

/** "took 66 people and 42 are back", "42 han vuelto": those of whom the first verb holds no more. */
const isNoLongerSo = (view: SentenceView, { links }: Phrase, { kind }: Candidate): boolean =>
  kind === 'hostages_held' &&
  links.some(
    ({ verb, via }) =>
      via === 'main' &&
      (/^(?:return|volver|regresar)$/.test(verb.lemma) ||
        [0, 1, 2].some((step) => returned.test(wordAt(view, verb.last + step)))),
  )

export const tellsElse = (
  view: SentenceView,
  phrase: Phrase,
  model: Candidate,
  taken: readonly Candidate[],
): boolean =>
  phrase.links.some(({ verb }) => verb.negated) ||
  isOfThoseBefore(view, phrase) ||
  isOfNounBefore(view, phrase) ||
  isNoLongerSo(view, phrase, model) ||
  isBesideUnclaimed(view, phrase, taken) ||
  isPartOfUnclaimed(view, phrase, taken) ||
  isOfToll(view, phrase, model) ||
  isToldElse(view, phrase, model) ||
  (model.kind !== 'attack' && hasOwnState(view, phrase) && wordAt(view, phrase.noun.last + 1) !== 'of')
