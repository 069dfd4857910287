import type { Candidate, Story } from '../candidate'
import { chunkAt, sentencePart, verbsIn, within } from '../grammar/clause'
import type { SentenceView } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import { tellsEarlier } from './earlier-words'
import { givesFigure } from './gives-figure'

/** Sentences over which a figure waits for its older one: where that is called an account, over more. */
const reach = { account: 8, time: 4 }

/** "A 22 subió, según la Policía, que horas antes contabilizaba 19": given beside it, in another clause. */
function besideIt(view: SentenceView, c: Candidate, taken: readonly Candidate[]): readonly Candidate[] {
  const own = sentencePart(view, c.anchor)
  const isGiven = verbsIn(view, own).some(givesFigure)
  return isGiven ? taken.filter(({ anchor }) => !within(own, chunkAt(view, anchor))) : []
}

/** "Seis, corrigió más tarde el ministerio": the newer figure. */
const isCorrection = ({ verb, anchor }: Candidate): boolean =>
  verb !== null && verb.first > anchor && verb.senses.includes('correct')

/** "Un día antes había reportado 14": an older figure of what the article has given anew. */
export function toldBefore(view: SentenceView, story: Story, taken: readonly Candidate[]): Candidate[] {
  const earlier = tellsEarlier(view)
  if (!earlier) return [...taken]
  const told = story.earlier.slice(-reach[earlier]).flatMap(({ candidates }) => candidates)
  const isOutdone = (now: number, old: number) => (earlier === 'time' ? now > old : now !== old)
  return taken.map((c) => {
    const now = [...told, ...besideIt(view, c, taken)].some(
      ({ kind, unit, status, quantity }) =>
        kind === c.kind &&
        (kind !== 'other_count' || unit === c.unit) &&
        status === 'reported' &&
        quantity !== null &&
        c.quantity !== null &&
        isOutdone(quantity.value, c.quantity.value),
    )
    return isCount(c) && now && !isCorrection(c) ? { ...c, status: 'superseded' as const } : c
  })
}
