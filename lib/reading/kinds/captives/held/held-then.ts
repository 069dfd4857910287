import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** How many the captives had been, told of nobody named anew: "Eran 96 el lunes", "On Thursday they had numbered 178". */

const were = signOfWords('eran habian numbered were been fueron son are')
const inAll = toSayings(['en total', 'in all', 'in total', 'altogether', 'all told', 'all together'])

const isPast = (view: SentenceView, { first, last, lemma, negated }: VerbGroup): boolean =>
  !negated &&
  (/^(?:eran|numbered)$/.test(wordAt(view, last)) ||
    (/^(?:habian|had)$/.test(wordAt(view, first)) && (lemma === 'be' || lemma === 'number')) ||
    wordAt(view, first) === 'were')

const opens = /^(?:cuando|when|comienzo|principio|inicio|primero|first|initially)$/

/** A day or how it began: when they were so many. */
const isDated = ({ chunks, lexed }: SentenceView, from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ kind }) => kind === 'date') ||
  lexed.tokens
    .slice(chunks[from]?.first ?? 0, (chunks[Math.min(to, chunks.length) - 1]?.last ?? 0) + 1)
    .some(({ norm }) => opens.test(norm))

/** Nobody and nothing done stands before the verb but "they": "Freed on Tuesday were 20" says who they are. */
function isOfNobody({ chunks }: SentenceView, at: number, from: number): boolean {
  return chunks
    .slice(from, at)
    .every(
      (chunk) =>
        (!isNoun(chunk) && !isVerb(chunk)) ||
        (isNoun(chunk) && chunk.pronoun && /^(?:they|ell[oa]s)$/.test(chunk.head)) ||
        (isNoun(chunk) && chunk.classes.includes('time')),
    )
}

/** The sentence before told of captives and of nobody else, and of no number far from this one, if it matters. */
function isOfCaptives({ earlier }: Story, value: number | null): boolean {
  const told = earlier
    .slice(-2)
    .findLast(({ candidates }) => candidates.some(({ quantity }) => quantity !== null))
  const all = told?.candidates.filter(({ kind }) => kind !== 'attack') ?? []
  return (
    all.length > 0 &&
    all.every(isHostages) &&
    all.some(
      ({ quantity }) =>
        quantity !== null &&
        (value === null || (quantity.value <= 20 * value && value <= 20 * quantity.value)),
    )
  )
}

/** "Fueron en total 137": an adverb may stand between. */
const isRightBefore = (chunks: SentenceView['chunks'], verb: number, index: number): boolean =>
  verb === index - 1 || (verb === index - 2 && chunks[index - 1]?.kind === 'adverb')

function isCount(view: SentenceView, { bare, noun, index, links }: Phrase, story: Story): boolean {
  const { chunks } = view
  if (!bare || noun.count?.alone || noun.count?.share || noun.determiner) return false
  const verb = links.find(
    ({ via, verb }) => via === 'main' && isRightBefore(chunks, chunks.indexOf(verb), index),
  )?.verb
  // "Fueron en total 137", "they were 137 in all".
  const summed = verb?.lemma === 'be' && !verb.negated && !verb.conditional && says(view, inAll)
  if (!verb || !(summed || isPast(view, verb))) return false
  const from = chunks.findLastIndex(({ kind }, at) => at < index && kind === 'stop') + 1
  const behind = chunks[index + 1]
  const ends = !behind || /^(?:comma|stop|date|subordinator|conjunction|preposition)$/.test(behind.kind)
  const until = chunks.findIndex(({ kind }, at) => at > index && /^(?:stop|comma)$/.test(kind))
  return (
    ends &&
    !/^(?:de|of)$/.test(wordAt(view, noun.last + 1)) &&
    isOfNobody(view, chunks.indexOf(verb), from) &&
    (summed || isDated(view, from, until < 0 ? chunks.length : until)) &&
    isOfCaptives(story, summed ? null : (noun.count?.value ?? 0))
  )
}

/** "137 el martes": behind one that is told, another day's. */
const isNextDay = ({ chunks }: SentenceView, { bare, noun, index }: Phrase, before: Phrase): boolean =>
  bare &&
  noun.determiner === null &&
  index > before.index &&
  index - before.index <= 3 &&
  chunks[index - 1]?.kind === 'comma' &&
  chunks[index + 1]?.kind === 'date'

export function heldThen(view: SentenceView, story: Story): Candidate[] {
  if (!holds(view, were) || !(story.hostages || toldOfHostages(story))) return []
  const found: Phrase[] = []
  for (const phrase of view.counted) {
    const last = found.at(-1)
    if (isCount(view, phrase, story) || (last && isNextDay(view, phrase, last))) found.push(phrase)
  }
  return found.map((phrase) => candidateFor('hostages_held', 'people', phrase, 0.6))
}
