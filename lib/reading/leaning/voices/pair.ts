import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'
import { movesFigure, tellsFigure } from '@/lib/reading/lexicon/figures'
import { before, ends, isLikely, told, verbBefore } from './told-again'

/** Two numbers at once for the two figures told before. */

const recorded = (verb: VerbGroup | null): boolean =>
  verb !== null && (tellsFigure.has(verb.lemma) || verb.lemma === 'registrar')

/** "situó el balance en 16 y 25", "put the toll at 16 and 25": the noun is that of the count alone. */
function putsCount({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [verb, count, joint] = chunks.slice(Math.max(0, index - 3), index)
  return (
    isVerb(verb) &&
    movesFigure.has(verb.lemma) &&
    !verb.negated &&
    isNoun(count) &&
    count.classes.includes('toll') &&
    joint?.kind === 'preposition' &&
    /^(?:en|a|at|to)$/.test(joint.word)
  )
}

/** The dead and the hurt of the last sentences that told of both, in the order of their telling. */
const bothTold = ({ earlier }: Story): Candidate[] =>
  earlier
    .slice(-4)
    .map(({ candidates }) => told(candidates).filter(isToll))
    .findLast((tolls) => new Set(tolls.map(({ kind }) => kind)).size > 1) ?? []

/** "había dado 58 y 12" after 68 dead and 25 hurt: as many figures in the same order, which do not stand if they were before. */
export function pair(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const counts = view.counted.find((phrase) => phrase.bare && putsCount(view, phrase))
  const models = counts ? bothTold(story) : told(before(story))
  const [now, nowToo] = models
  const first =
    counts ??
    view.phrases.find((phrase) => phrase.bare && isFree(phrase, taken) && recorded(verbBefore(view, phrase)))
  const second = view.phrases.find(({ index }) => index === (first?.index ?? 0) + 2)
  const joint = view.chunks[(first?.index ?? 0) + 1]
  if (!first || !second?.bare || joint?.kind !== 'conjunction' || !isFree(second, taken)) return []
  const known = taken.filter(({ quantity }) => quantity)
  if (known.some(({ phrase, kind }) => phrase !== counts?.index || kind !== now?.kind)) return []
  if (models.length < 2 || !now || !nowToo) return []
  if (now.kind === nowToo.kind || !isLikely(now, first) || !isLikely(nowToo, second)) return []
  const past = verbBefore(view, first)?.perfect ? ({ status: 'superseded', rank: 7 } as const) : {}
  const of = known.length > 0 ? [] : [countedLike(now, first, past)]
  return [...of, countedLike(nowToo, second, past), ...alsoSaid(view, now, second, past)]
}

/** ", y un parte policial, 51": of another one who speaks only the first number is told. */
function alsoSaid(
  view: SentenceView,
  model: Candidate,
  after: Phrase,
  more: Partial<Candidate>,
): Candidate[] {
  const one = view.counted.find(({ index, bare }) => index > after.index && bare)
  return one && isLikely(model, one) && ends(view.chunks[one.index + 1]) && ends(view.chunks[one.index - 1])
    ? [countedLike(model, one, more)]
    : []
}
