import type { Candidate, Story } from '../candidate'
import type { VerbGroup } from '../grammar/chunk'
import { chunkAt, sentencePart, verbsIn, within } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import { correctedAccountAt, isReportedThen, tellsEarlier } from './earlier-words'
import { givesFigure } from './gives-figure'

/** Sentences over which a figure waits for its older one: where that is called an account, over more. */
const reach = { account: 8, time: 4 }

/** "A 22 subió, según la Policía, que horas antes contabilizaba 19": given beside it, in another clause. */
function besideIt(view: SentenceView, c: Candidate, taken: readonly Candidate[]): readonly Candidate[] {
  const own = sentencePart(view, c.anchor)
  const isGiven = verbsIn(view, own).some(givesFigure)
  return isGiven ? taken.filter(({ anchor }) => !within(own, chunkAt(view, anchor))) : []
}

/** "The mayor had spoken of 40". */
const hadSpoken = (view: SentenceView, { anchor }: Candidate): boolean =>
  verbsIn(view, sentencePart(view, anchor)).some(
    (verb) =>
      givesFigure(verb) && isPluperfect(view, verb) && verb.last < anchor && !isReportedThen(view, verb),
  )

/** "At least 15 are dead, civil defence says; the mayor had spoken of 40": what is told now stands, though it is lower. */
const isSetRight = (view: SentenceView, had: Candidate, now: Candidate): boolean =>
  now.kind === had.kind &&
  now.status === 'reported' &&
  now.quantity !== null &&
  had.quantity !== null &&
  hadSpoken(view, had) &&
  !hadSpoken(view, now)

const isPluperfect = (view: SentenceView, { first, last, perfect }: VerbGroup): boolean =>
  perfect && [first - 1, first, last - 1].some((at) => /^(?:had|habian?)$/.test(wordAt(view, at)))

/** "Seis, corrigió más tarde el ministerio": the newer figure. */
const isCorrection = ({ verb, anchor }: Candidate): boolean =>
  verb !== null && verb.first > anchor && verb.senses.includes('correct')

/** "One guard died, it said, correcting an earlier statement that two had": what the account had said. */
const noMore = (c: Candidate): Candidate => (isCount(c) && c.quantity ? { ...c, status: 'superseded' } : c)

/** "corrigió su balance anterior y contó 17": what is told anew. */
const isJoined = (view: SentenceView, account: number, anchor: number): boolean =>
  view.lexed.tokens.slice(account, Math.max(account, anchor)).some(({ norm }) => /^(?:y|e|and)$/.test(norm))

/** "Un día antes había reportado 14": an older figure of what the article has given anew. */
export function toldBefore(view: SentenceView, story: Story, taken: readonly Candidate[]): Candidate[] {
  const account = correctedAccountAt(view)
  const before = taken.filter(({ anchor, quantity }) => quantity && anchor < account)
  if (before.some(({ kind }) => taken.some((c) => c.kind === kind && c.anchor > account)))
    return taken.map((c) => (c.anchor > account ? noMore(c) : c))
  const earlier = tellsEarlier(view)
  if (!earlier) return [...taken]
  const told = story.earlier.slice(-reach[earlier]).flatMap(({ candidates }) => candidates)
  const isOutdone = (now: number, old: number) => (earlier === 'time' ? now > old : now !== old)
  return taken.map((c) => {
    if (account >= 0 && isJoined(view, account, c.anchor)) return c
    const beside = besideIt(view, c, taken).filter((now) => !isSetRight(view, now, c))
    const isHad = beside.some((now) => isSetRight(view, c, now))
    const now = [...told, ...beside].some(
      ({ kind, unit, status, quantity }) =>
        kind === c.kind &&
        (kind !== 'other_count' || unit === c.unit) &&
        status === 'reported' &&
        quantity !== null &&
        c.quantity !== null &&
        isOutdone(quantity.value, c.quantity.value),
    )
    return isCount(c) && (now || isHad) && !isCorrection(c) ? { ...c, status: 'superseded' as const } : c
  })
}
