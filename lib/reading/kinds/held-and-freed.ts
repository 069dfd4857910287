import type { Candidate } from '../candidate'
import { isNoun, type VerbGroup } from '../grammar/chunk'
import { complementOf } from '../grammar/links'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** Of captives of whom one sentence tells both that they were taken and that they were let go: which of the two it claims. */

const lasts = /^(?:keep|hold|retener|mantener|be|tener|have|seguir|permanecer|remain)$/

/** "seized at the outset", "held for several hours": that it began and ended, not who is held still. */
const isTaking = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.senses.some((sense) => sense === 'seize' || sense === 'capture' || sense === 'hold') &&
  (!lasts.test(verb.lemma) || isForHours(view, verb))

/** "held there for several hours", "held at Roble prison for hours", "retenidos durante cinco horas". */
function isForHours({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const at = chunks.indexOf(verb)
  const next = chunks.findIndex((chunk, i) => i > at && chunk.kind === 'verb')
  return chunks.slice(at + 1, Math.min(at + 5, next < 0 ? Infinity : next)).some((chunk, i) => {
    const time = chunks[at + i + 2]
    return (
      chunk.kind === 'preposition' &&
      /^(?:for|durante|por)$/.test(chunk.word) &&
      isNoun(time) &&
      time.classes.includes('time')
    )
  })
}

const before = /^(?:previously|earlier|anteriormente|previamente|antes)$/

/** "who were previously taken hostage": as the reader is to know. */
const isKnown = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  view.lexed.tokens.slice(Math.max(0, first - 1), last + 2).some(({ norm }) => before.test(norm))

/** "Two guards seized at the outset were rescued unharmed": people nobody told of before, and all of them. */
function isNewsOfBoth(view: SentenceView, { rank, verb, phrase, quantity }: Candidate): boolean {
  const noun = view.chunks[phrase ?? -1]
  if (!isNoun(noun) || !verb || !quantity || noun.head === '' || noun.determiner || noun.another) return false
  // "50 guards and seven officers taken hostage were freed": told of both.
  const listed = view.chunks[(phrase ?? 0) - 1]?.kind === 'conjunction'
  const all =
    !listed && !complementOf(view.chunks, phrase ?? -1) && !/^(?:of|de)$/.test(wordAt(view, noun.first - 1))
  return (rank === 4 || rank === 5) && all && isTaking(view, verb) && !isKnown(view, verb)
}

/** "Two guards, taken hostage, were let go": told besides what the clause tells. */
const isInserted = (view: SentenceView, verb: VerbGroup | null): boolean =>
  verb?.form === 'reduced' &&
  verb.senses.includes('seize') &&
  (!/^(?:hold|keep|retener|mantener)$/.test(verb.lemma) || isForHours(view, verb)) &&
  wordAt(view, verb.first - 1) === ','

/** "seized nine guards, released hours later": how it ended. */
const isAddedBehind = (view: SentenceView, { verb, rank }: Candidate, held: VerbGroup): boolean =>
  rank === 4 && verb !== null && verb.first > held.last && wordAt(view, verb.first - 1) === ','

/** "were taken hostage and later freed": the one verb tells as much as the other. */
export const isHeldAndFreed = (
  view: SentenceView,
  candidate: Candidate,
  found: readonly Candidate[],
): boolean => {
  const { kind, rank, verb, phrase } = candidate
  return (
    kind === 'hostages_held' &&
    (((rank <= 1 || rank === 6) && verb?.form === 'finite') ||
      isInserted(view, verb) ||
      isNewsOfBoth(view, candidate)) &&
    verb !== null &&
    found.some(
      (other) =>
        other.kind === 'hostages_freed' &&
        other.phrase === phrase &&
        (other.rank <= 1 ||
          isAddedBehind(view, other, verb) ||
          (other.rank === 5 && other.anchor > verb.first && other.verb?.form === 'finite')),
    )
  )
}

/** "freed the 50 guards and seven officers whom inmates had held": what the list shares tells more than the clause behind it. */
export const isHeldBeforeFreed = (
  { kind, rank, phrase, meaning }: Candidate,
  found: readonly Candidate[],
): boolean =>
  kind === 'hostages_held' &&
  rank >= 4 &&
  phrase !== null &&
  // "Of the 178 hostages, 137 guards were freed": a noun that says what they are is no such clause.
  meaning?.source === 'verb' &&
  found.some(
    (c) => c.kind === 'hostages_freed' && c.phrase === phrase && c.verb?.form === 'finite' && c.rank === 6,
  )
