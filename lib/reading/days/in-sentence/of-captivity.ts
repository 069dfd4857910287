import type { Candidate } from '@/lib/reading/candidate'
import { isNow } from '@/lib/reading/days/in-sentence/day-of-count'
import type { DateChunk } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** Days on which some were taken or freed: none on which those who are held are counted. */

/** "Of the 14 held, five were freed on Wednesday": the day of the freeing is none on which they were held. */
export const isOfFreed = (view: SentenceView, { kind, anchor }: Candidate, { first }: DateChunk): boolean =>
  kind === 'hostages_held' &&
  [1, 2].some((step) => /^(?:of|de)$/.test(wordAt(view, anchor - step))) &&
  view.verbs.some(({ verb }) => verb.senses.includes('free') && verb.first > anchor && verb.last < first)

/** "Three nuns seized in October are still in captivity": that of the taking is no day on which they are held. */
export function isOfTaking(view: SentenceView, candidate: Candidate, { first, mention }: DateChunk): boolean {
  const { kind, phrase, anchor } = candidate
  const links = view.phrases.find(({ index }) => index === phrase)?.links ?? []
  if (kind !== 'hostages_held' || mention.role === 'since') return false
  // "Two brothers and a teacher seized in February are still held": of the two the verb tells with her.
  const subject = links.find(({ verb, via }) => /^(?:main|shared)$/.test(via) && verb.form === 'finite')?.verb
  // "still holds five officials kidnapped in May".
  const object = view.verbs.findLast(({ verb }) => verb.form === 'finite' && verb.last < anchor)?.verb
  const now = subject ?? (object?.senses.includes('hold') && !object.passive ? object : undefined)
  return (
    now !== undefined &&
    (now === object || first < now.first) &&
    now.senses.some((sense) => /^(?:remain|be|hold|seize)$/.test(sense)) &&
    isNow(view, now) &&
    view.verbs.some(
      ({ verb }) =>
        verb.form === 'reduced' &&
        verb.first > anchor &&
        verb.last < first &&
        verb.senses.some((sense) => sense === 'seize' || sense === 'capture'),
    )
  )
}

/** "28 pupils kidnapped on 5 July were freed, while 81 are still held": on which the others were taken. */
export const isOfOthersTaken = (
  view: SentenceView,
  { kind, anchor, verb }: Candidate,
  date: DateChunk,
): boolean =>
  kind === 'hostages_held' &&
  verb !== null &&
  date.last < anchor &&
  isNow(view, verb) &&
  view.verbs.some(
    ({ verb: other }) =>
      other.form === 'reduced' &&
      other !== verb &&
      other.senses.includes('seize') &&
      other.last < date.first &&
      date.first - other.last <= 3,
  )
