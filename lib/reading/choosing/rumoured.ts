import type { Candidate } from '@/lib/reading/candidate'
import { clauseAround, nounsIn, segmentAround } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { countable } from '@/lib/reading/leaning/models'
import { vouches } from '@/lib/reading/lexicon/disowning'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'

const rumours = toldSign('rumour')
const claimed = wordLike('claims? boasts? allegations?')
const claims = signLike(claimed)
const owners = wordLike("'s ' ’ the a any this its their his her our such")
const opens = wordLike('that of to')
const proves = wordLike('true correct right accurate proved proven')

/** Is it vouched for: "confirmed the rebels' claim that", "their claim that 12 died proved true"? */
const isVouchedFor = ({ lexed }: SentenceView): boolean =>
  lexed.tokens.some(({ norm }) => vouches.test(norm) || proves.test(norm))

/** "their claim to have killed 50", "the claim that 12 had died": told as no more than a claim, up to a comma. */
const isOfClaim = (view: SentenceView, anchor: number): boolean =>
  holds(view, claims) &&
  !isVouchedFor(view) &&
  view.lexed.tokens.some(
    ({ norm }, at) =>
      at < anchor &&
      claimed.test(norm) &&
      owners.test(wordAt(view, at - 1)) &&
      opens.test(wordAt(view, at + 1)) &&
      !view.lexed.tokens.slice(at, anchor).some(({ kind }) => kind === 'punctuation'),
  )

const ifSo =
  / (?:if (?:confirmed|true|verified|borne out)|(?:de|si se) (?:confirmarse|confirma|confirman|comprobarse|verificarse)|de ser ciert[oa]s?) , /

/** "If confirmed, the 200 dead would be the highest toll", "de confirmarse, los 200 muertos": nobody has, up to a semicolon. */
function isToBeConfirmed(view: SentenceView, anchor: number): boolean {
  if (!holds(view, ifs)) return false
  const { first, last } = segmentAround(view, anchor)
  const [from, to] = [view.chunks[first]?.first ?? 0, view.chunks[last]?.last ?? 0]
  const words = view.lexed.tokens.slice(from, to + 1).map(({ norm }) => norm)
  return ifSo.test(` ${words.join(' ')} `)
}
const ifs = signLike(/^(?:if|si|confirmarse|comprobarse|verificarse|ciert[oa]s?)$/)

/** "rumours spoke of 40 dead": what the clause gives as a rumour is alleged. */
export function rumoured(view: SentenceView, candidate: Candidate): Candidate {
  if (candidate.status !== 'reported' || !countable.has(candidate.kind)) return candidate
  const told =
    tells(view, rumours) &&
    nounsIn(view, clauseAround(view, candidate.anchor)).some(
      ({ classes, first }) => classes.includes('rumour') && first < candidate.anchor,
    )
  return told || isToBeConfirmed(view, candidate.anchor) || isOfClaim(view, candidate.anchor)
    ? { ...candidate, status: 'alleged' }
    : candidate
}
