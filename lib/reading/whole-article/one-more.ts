import type { Draft } from '@/lib/reading/draft'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFurtherOne } from '@/lib/reading/kinds/counting/is-fact'
import { ordinals } from '@/lib/reading/lexicon/alternatives'

/** One who comes on top of those told of before, whom no number counts. */

const risenEn =
  /\b(?:rose|rises|risen|went up|gone up|goes up|climbed|grew|grown|increased|increases) by one\b/
/** "subió en uno", "aumentó en un muerto", not "la violencia aumentó en una cárcel". */
const risenEs =
  /\b(?:subi|aument|increment|crec|elev)\w+(?: \w+){0,3}? en (?:uno(?= |$)|una?(?= (?:mas|muert[oa]|fallecid[oa]|victima|herid[oa]|[.,;:]|al|cuando|tras|con|luego)|$))/

/** "The toll went up by one when a wounded man died": who is told of is the one. */
function isRise({ lexed }: SentenceView): boolean {
  const words = lexed.tokens.map(({ norm }) => norm).join(' ')
  return risenEn.test(words) || risenEs.test(words)
}

const more = /^(?:mas|more)$/

/** "another inmate died", "un interno más falleció"; not "the other inmate", who is one of those told of. */
function isAnother({ view, candidate }: Draft): boolean {
  const noun = view.chunks[candidate.phrase ?? -1]
  return (
    noun?.kind === 'noun' &&
    (noun.another || more.test(wordAt(view, noun.last)) || more.test(wordAt(view, noun.last + 1))) &&
    noun.determiner !== 'definite' &&
    noun.determiner !== 'demonstrative'
  )
}

const inRow = new RegExp(`^(?:an?|una?) (?:${ordinals}|\\d+th)$`)

/** "Four died. A fifth died in hospital", "a fifth inmate". */
function isInRow({ view, candidate }: Draft): boolean {
  const phrase = view.phrases.find(({ index }) => index === candidate.phrase)
  if (!phrase) return false
  const { first } = phrase.noun
  return (
    isFurtherOne(view, phrase, candidate.kind) ||
    inRow.test(`${wordAt(view, first)} ${wordAt(view, first + 1)}`)
  )
}

/** "A guard died, another was hurt": besides one of another kind, on top of nobody. */
const isBesideOther = ({ view, candidate }: Draft, drafts: readonly Draft[]): boolean => {
  const before = drafts.filter(
    (other) => other.view === view && other.candidate.quantity && other.candidate.anchor < candidate.anchor,
  )
  return before.length > 0 && before.every(({ candidate: { kind } }) => kind !== candidate.kind)
}

/** Of the dead and the hurt, for whoever died or was found hurt later is told of so. */
export function addOneMore(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { kind, quantity, status, additional } = draft.candidate
    if (!(kind === 'killed' || kind === 'injured') || quantity?.form !== 'implicit') continue
    if (quantity.value !== 1 || status !== 'reported' || additional || isBesideOther(draft, drafts)) continue
    if (isAnother(draft) || isInRow(draft) || isRise(draft.view))
      draft.candidate = { ...draft.candidate, additional: true }
  }
}
