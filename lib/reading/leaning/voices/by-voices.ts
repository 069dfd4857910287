import type { Quantity } from '@/lib/model/claim'
import { type Candidate, quantityOf, type Story } from '@/lib/reading/candidate'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts, isOfSize, toldBare } from '@/lib/reading/leaning/models'
import { type VoicedCount, voicedCounts } from '@/lib/reading/speakers/without-verb/voiced-counts'
import { askedBy, namedBy } from './asked-for'

/** "The church says 80. The army, 39": what each voice makes of the count that was told, or asked about, before. */

const farthest = 4 // times as many or as few: so far apart, two numbers hardly tell of the same

/** What was told last, where nothing else that was told there comes as close. */
function onlyNear(told: readonly Candidate[], phrase: Phrase): Candidate | undefined {
  const near = told.filter((c) => counts(c) && isOfSize(farthest, c, phrase))
  const last = near.at(-1)
  return last && near.every(({ kind, unit }) => kind === last.kind && unit === last.unit) ? last : undefined
}

/** The one kind of which the sentence, up to a chunk, asks or names the count without giving it. */
function untold(view: SentenceView, to: number): Candidate | undefined {
  const kinds = new Set([...namedBy(view, to), ...askedBy(view.chunks.slice(0, to), view)])
  const [kind] = kinds
  return kind && kinds.size === 1 ? toldBare(kind) : undefined
}

/** "The union says 12 guards are missing", "neighbours heard eight blasts": of which no claim tells, and which the number may count as well. */
const countsOthers = (view: SentenceView, told: readonly Candidate[], to: number, phrase: Phrase): boolean =>
  view.counted.some(
    (other) =>
      other.index < to &&
      isFree(other, [...told]) &&
      isOfSize(farthest, { ...toldBare('killed'), quantity: quantityOf(other.noun) }, phrase),
  )

/** Of one sentence, up to a chunk. */
function toldIn(view: SentenceView, candidates: readonly Candidate[], to: number, phrase: Phrase) {
  const told = candidates.filter((c) => counts(c) && c.anchor < (view.chunks[to]?.first ?? Infinity))
  return countsOthers(view, candidates, to, phrase) ? undefined : onlyNear(told, phrase)
}

/** Of the sentence itself, else of the last that tells a count of people, else of what the one before it asks. */
function modelOf(
  view: SentenceView,
  { earlier }: Story,
  taken: readonly Candidate[],
  { phrase }: VoicedCount,
): Candidate | undefined {
  const others = view.counted.some((other) => other.index < phrase.index && isFree(other, []))
  if (others) return toldIn(view, taken, phrase.index, phrase)
  const named = untold(view, phrase.index)
  if (named) return named
  // A number of anything may stand between: "asked for 25 years. The judge gave 15".
  const last = earlier.slice(-2).findLast((told) => told.view.counted.length > 0)
  if (last) return toldIn(last.view, last.candidates, last.view.chunks.length, phrase)
  const before = earlier.at(-1)
  if (!before) return undefined
  const [vague, ...more] = before.candidates.filter(({ kind }) => kind !== 'attack')
  if (vague) return more.length === 0 && isUncounted(vague) ? vague : undefined
  return untold(before.view, before.view.chunks.length)
}

const isUncounted = ({ kind, quantity }: Candidate): boolean =>
  quantity === null && /^(?:killed|injured|hostages_held|hostages_freed|escaped)$/.test(kind)

const atMost = (quantity: Quantity): Quantity => ({
  ...quantity,
  low: null,
  high: quantity.value,
  bound: 'at_most',
})

export function byVoices(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const voiced of voicedCounts(view)) {
    if (!isFree(voiced.phrase, taken)) continue
    const model = modelOf(view, story, [...taken, ...found], voiced)
    if (!model) continue
    const own = model.quantity ? {} : { model: undefined }
    const one = countedLike(model, voiced.phrase, { ...own, undoubted: true })
    found.push(voiced.most && one.quantity ? { ...one, quantity: atMost(one.quantity) } : one)
  }
  return found
}
