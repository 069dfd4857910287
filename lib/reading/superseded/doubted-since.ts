import { opensEntry } from '@/lib/reading/days/told-before/live-entry'
import { fold } from '@/lib/text/fold'
import { normsOf } from '@/lib/text/sayings'
import { holds } from '@/lib/text/word-signs'
import type { Draft } from '../draft'
import type { SentenceView } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import { doubting, doubts, ofHearsay } from '../lexicon/doubts'

/** Figures of which the next sentence says that nobody could verify them, or that they are false: "The claim could not be verified." */

/** `of`: the count told last, or all that were told together. `who`: the folded words before a verb that others than its teller do. */
type Doubt = { of: 'one' | 'several'; who: string | null }

function doubtOf(view: SentenceView): Doubt | null {
  if (!holds(view, doubting) || opensEntry(view)) return null
  const norms = normsOf(view)
  for (const { pattern, of, byOthers } of doubts) {
    const found = pattern.exec(norms)
    if (found) return { of, who: byOthers ? norms.slice(0, found.index + 1) : null }
  }
  return null
}

const themselves = /^ (?:it|he|she|they|ella|ellos|ellas) /
/** "It rejected the allegations", "the ministry denied the claim": whoever gave the figure means something else. */
const isTheirs = ({ attribution }: Draft, { who }: Doubt): boolean => {
  if (who === null) return false
  const name = fold(attribution ?? '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1)
  return themselves.test(who) || who.trim() === '' || (name !== undefined && who.includes(` ${name} `))
}

/** "claimed responsibility": that is what nobody could verify. */
const ofDeed = / (?:responsibility|responsabilidad|autoria) /

/** Given by somebody's word, which the report does not make its own. */
const isGiven = ({ attribution, view, candidate, historic }: Draft): boolean =>
  isCount(candidate) &&
  candidate.quantity !== null &&
  candidate.status === 'reported' &&
  !historic &&
  (attribution !== null || ofHearsay.test(normsOf(view))) &&
  !ofDeed.test(normsOf(view))

const farthest = 3 // sentences that are told together

function doubted(view: SentenceView, doubt: Doubt, drafts: readonly Draft[]): readonly Draft[] {
  const given = drafts.filter((draft) => isGiven(draft) && !isTheirs(draft, doubt))
  const last = given.filter((draft) => draft.view.index === view.index - 1)
  if (doubt.of === 'one') return last.filter(({ attribution }) => attribution === last.at(-1)?.attribution)
  const paragraph = last[0]?.view.paragraph ?? view.paragraph
  const isNear = (draft: Draft) => {
    const back = view.index - draft.view.index
    return back > 0 && back <= farthest && draft.view.paragraph === paragraph
  }
  return given.filter((draft) => last.includes(draft) || isNear(draft))
}

/** The drafts, in which a number that the next sentence doubts no longer stands as reported but as alleged. */
export function withoutDoubted(drafts: Draft[], views: readonly SentenceView[]): Draft[] {
  for (const view of views) {
    const doubt = doubtOf(view)
    if (!doubt) continue
    for (const draft of doubted(view, doubt, drafts))
      draft.candidate = { ...draft.candidate, status: 'alleged' }
  }
  return drafts
}
