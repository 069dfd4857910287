import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isDone, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { tollClasses } from '@/lib/reading/grammar/counts/toll-fates'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { isFree, mayBePeople } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts, isOfSize, toldBare } from '@/lib/reading/leaning/models'
import { kindNamed } from '@/lib/reading/lexicon/fates'

/** "The service corrected the toll: 31 inmates, not 27": the number behind the colon is that of the count corrected. */

const correcting = toldSign('correct')
const farthest = 4 // times as many or as few

const isColon = (chunk: Chunk | undefined): boolean => chunk?.kind === 'stop' && chunk.word === ':'

/** The count before the colon, past where and when: "corrected the toll in Tarsis on Friday:". */
function countCorrected({ chunks }: SentenceView, colon: number): number {
  const at = chunks.findLastIndex(
    (chunk, i) => i < colon && isVerb(chunk) && chunk.senses.includes('correct'),
  )
  const [verb, count] = chunks.slice(at, at + 2)
  if (at < 0 || !isVerb(verb) || !isDone(verb) || verb.passive || !isNoun(count)) return -1
  const isPlaced = (chunk: Chunk, i: number, all: readonly Chunk[]) =>
    /^(?:preposition|date|adverb|comma)$/.test(chunk.kind) ||
    (isNoun(chunk) && !chunk.count && all[i - 1]?.kind === 'preposition')
  return count.classes.includes('toll') && chunks.slice(at + 2, colon).every(isPlaced) ? at + 1 : -1
}

/** What that count counts: what it says itself, else what was told last. */
function modelOf(view: SentenceView, count: number, phrase: Phrase, { earlier }: Story) {
  const kind = kindNamed(tollClasses(view, count))
  if (kind) return toldBare(kind)
  const told = earlier.slice(-2).flatMap(({ candidates }) => candidates.filter(counts))
  return told.findLast((c) => isOfSize(farthest, c, phrase))
}

/** ", not 27", ", y no 27": what it was said to be before. */
const isDenied = (view: SentenceView, { bare, noun }: Phrase): boolean =>
  bare && /^(?:not|no)$/.test(wordAt(view, noun.first - 1))

export function correctedAs(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!tells(view, correcting)) return []
  const colon = view.chunks.findIndex(isColon)
  const first = view.counted.find(({ index }) => index === colon + 1)
  if (colon < 0 || !first || !isFree(first, taken) || !mayBePeople(first) || first.links.length > 0) return []
  const count = countCorrected(view, colon)
  const model = count < 0 ? undefined : modelOf(view, count, first, story)
  if (!model) return []
  const now = countedLike(model, first, { ...(model.quantity ? {} : { model: undefined }), undoubted: true })
  const second = view.counted.find(({ index }) => index > first.index)
  if (!second || !isDenied(view, second) || !isFree(second, taken)) return [now]
  return [now, countedLike(now, second, { status: 'superseded', rank: 7, undoubted: true })]
}
