import type { Candidate } from '../../candidate'
import { isNoun, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Of captives of whom one sentence tells both that they were taken and that they were let go: which of the two it claims. */

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
    (((rank <= 1 || rank === 6) && verb?.form === 'finite') || isInserted(view, verb)) &&
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
