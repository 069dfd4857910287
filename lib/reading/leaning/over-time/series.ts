import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { tellsFigure } from '@/lib/reading/lexicon/figures'
import { partsOfDayEn, partsOfDayEs } from '@/lib/text/calendar-words'
import { wordLike } from '@/lib/text/word-set'

/** One count given several times in a sentence: by the hour, by one voice after another, or behind a colon. */

const counts = ({ kind, quantity }: Candidate) =>
  quantity !== null && quantity.form !== 'implicit' && countable.has(kind)
const ends = (chunk: Chunk | undefined) =>
  !chunk || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'date'
/** A time of day that no date holds. */
export const hour = wordLike(partsOfDayEn, partsOfDayEs)
const timeWords = /^(?:by|on|as|por|al|a|hacia|en)$/

/** Nothing further counted behind it: the end, words for a time, or who gives it. */
function endsCount(view: SentenceView, { index }: Phrase): boolean {
  const [next, after] = [view.chunks[index + 1], view.chunks[index + 2]]
  if (ends(next)) return true
  const timed =
    after?.kind === 'date' || (isNoun(after) && (after.classes.includes('time') || hour.test(after.head)))
  // "at 79 by the prison service and at 86 by the ministry": whoever gives it.
  const voiced =
    next?.kind === 'preposition' && /^(?:by|per|segun|por)$/.test(next.word) && isNoun(after) && !after.count
  return voiced || (next?.kind === 'preposition' && timeWords.test(next.word) && timed)
}

/** The preposition of a number told anew behind "and": "at 12 and at 13". */
function jointBefore({ chunks }: SentenceView, { index }: Phrase): string | null {
  const [joint, preposition] = [chunks[index - 2], chunks[index - 1]]
  return joint?.kind === 'conjunction' && preposition?.kind === 'preposition' ? preposition.word : null
}

/** "had put the dead at 12 on Sunday and at 13 later", "habló de 52 víctimas y de 57 por la noche". */
export function bySteps(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.counted) {
    const by = phrase.bare && isFree(phrase, taken) ? jointBefore(view, phrase) : null
    if (!by || phrase.noun.count?.alone || !endsCount(view, phrase)) continue
    const model = [...taken, ...found].findLast((c) => counts(c) && c.anchor < phrase.noun.first)
    if (!model || wordAt(view, model.anchor - 1) !== by || isBroken(view, model, phrase)) continue
    found.push(countedLike(model, phrase, { status: model.status, verb: model.verb }))
  }
  return found
}

/** Does a verb, a stop or another number stand between? */
const isBroken = (view: SentenceView, model: Candidate, { index, noun }: Phrase): boolean =>
  view.chunks.some(
    (chunk, i) =>
      chunk.first > model.evidence.last &&
      i < index &&
      (chunk.kind === 'stop' ||
        (isVerb(chunk) && chunk.form === 'finite') ||
        (isNoun(chunk) && chunk !== noun && chunk.count !== null && !chunk.classes.includes('time'))),
  )

const onward = /^(?:past|beyond|above|over)$/
const climbs = /^(?:go|climb|rise|move|push|shoot|creep|swell|grow|jump)$/

/** "The count began at 24 and went past 100": a count that went on to more than the number named. */
export function surpassed(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    if (!phrase.bare || !isFree(phrase, taken) || !endsCount(view, phrase)) return []
    const [verb, past] = [2, 1].map((step) => wordAt(view, phrase.noun.first - step))
    const went = view.verbs.some(({ verb: v }) => climbs.test(v.lemma) && wordAt(view, v.last) === verb)
    const model = taken.findLast(
      (c) => counts(c) && c.meaning?.source === 'toll' && c.anchor < phrase.noun.first,
    )
    if (!went || !onward.test(past ?? '') || !model) return []
    const found = countedLike(model, phrase, { status: model.status })
    return [
      found.quantity ? { ...found, quantity: { ...found.quantity, bound: 'at_least' as const } } : found,
    ]
  })
}

const other = /^(?:another|other|different|otr[oa]|distint[oa]|diferente|propi[oa]|own)$/

/** "gives another figure: 25", "maneja otra cifra: 25". */
function behindColon(view: SentenceView, { index, noun }: Phrase): boolean {
  const toll = view.chunks[index - 2]
  if (!isNoun(toll) || !toll.classes.includes('toll') || wordAt(view, noun.first - 1) !== ':') return false
  return view.lexed.tokens
    .slice(Math.max(0, toll.first - 1), toll.last + 1)
    .some(({ norm }) => other.test(norm))
}

/** What was counted last: the dead, where the sentences just before told of some. */
function lastCounted({ earlier }: Story): Candidate | undefined {
  const said = earlier.slice(-2).flatMap(({ candidates }) => candidates.filter(counts))
  return said.findLast(({ kind }) => kind === 'killed') ?? said.at(-1)
}

export function otherwise(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const one = view.counted.find((phrase) => phrase.bare && isFree(phrase, taken) && behindColon(view, phrase))
  const model = one && (taken.find((c) => counts(c) && c.anchor < one.noun.first) ?? lastCounted(story))
  return one && model ? [countedLike(model, one)] : []
}

const voice = ({ lemma }: VerbGroup): boolean =>
  tellsFigure.has(lemma) || /^(?:talk|tally|begin|start|empezar|comenzar|mencionar|registrar)$/.test(lemma)

/** "the warden says 52", "the office had begun with 50": a voice whose whole word is a number. */
function isVoiced(view: SentenceView, { index }: Phrase): boolean {
  const before = view.chunks[index - 1]
  const linked = before?.kind === 'preposition' && /^(?:of|with|at|de|con|en)$/.test(before.word)
  const verb = linked ? view.chunks[index - 2] : before
  const next = view.chunks[index + 1]
  return isVerb(verb) && !verb.negated && voice(verb) && (ends(next) || next?.kind === 'conjunction')
}

/** Two counts of one thing differ by less than the half: "the left counted 52" is none of the twelve dead told of before. */
function isNear({ noun }: Phrase, { quantity }: Candidate): boolean {
  const [told, before] = [noun.count?.value, quantity?.value]
  return !told || !before || (told <= 2 * before && before <= 2 * told)
}

/** "How many is not clear: the warden says 52, the police give 53": voices that tell the same count differently. */
export function voices(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (taken.some(({ quantity }) => quantity)) return []
  const told = view.counted.filter((phrase) => phrase.bare && isFree(phrase, taken) && isVoiced(view, phrase))
  if (told.length < 2) return []
  const model = lastCounted(story) ?? story.earlier.at(-1)?.candidates.find(({ kind }) => countable.has(kind))
  return model && told.every((phrase) => isNear(phrase, model))
    ? told.map((phrase) => countedLike(model, phrase, voicedStatus(view, phrase)))
    : []
}

/** "had begun with 50": no longer said. */
function voicedStatus(view: SentenceView, { index }: Phrase): Partial<Candidate> {
  const verb = view.chunks.slice(Math.max(0, index - 2), index).find(isVerb)
  const past = verb?.perfect && /^(?:begin|start|empezar|comenzar)$/.test(verb.lemma)
  return past ? { status: 'superseded', rank: 7 } : {}
}
