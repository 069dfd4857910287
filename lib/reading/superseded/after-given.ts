import { isNoun } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import { givesFigure } from './gives-figure'

/** "44 died, prosecutors said, after the minister reported 43", "luego de que el ministro diera cuenta de 43". */

const opener = signOfWords('after despues luego')

/** The stretch of chunks that tells what was said before: from "after" to what ends it, or null. */
function stretchAfter(view: SentenceView): { first: number; last: number } | null {
  const { chunks } = view
  const first = chunks.findIndex(
    (chunk) =>
      opener.words.has(wordAt(view, chunk.first)) &&
      (wordAt(view, chunk.first) === 'after' ||
        /^de que /.test(`${wordAt(view, chunk.first + 1)} ${wordAt(view, chunk.first + 2)} `)),
  )
  if (first < 1) return null
  const end = chunks.findIndex(({ kind }, at) => at > first && /^(?:stop|comma|quote)$/.test(kind))
  return { first, last: end < 0 ? chunks.length - 1 : end - 1 }
}

const others = /^(?:separate|earlier|another|other|previous|otr[oa]s?|anterior(?:es)?|distint[oa]s?)$/
const ofAnyone =
  /^(?:people|persons?|deaths?|dead|fatalities|victims|bodies|personas?|muert[oa]s?|muertes|fallecid[oa]s?|victimas|cuerpos|cadaveres|bajas)$/

/** A count given before that of the same people which the sentence gives now: it stands no longer. */
export function outdoneSince(view: SentenceView, taken: readonly Candidate[]): Candidate[] {
  if (taken.length < 2 || !holds(view, opener)) return [...taken]
  const own = stretchAfter(view)
  if (!own) return [...taken]
  const from = view.chunks[own.first]?.first ?? 0
  const inside = (anchor: number) => chunkAt(view, anchor) > own.first && chunkAt(view, anchor) <= own.last
  const said = view.verbs.find(
    ({ verb }) =>
      inside(verb.first) && verb.form === 'finite' && !verb.negated && !verb.passive && givesFigure(verb),
  )?.verb
  const chunks = view.chunks.slice(own.first, own.last + 1)
  // "after the army reported three in X", "after it reported four on Sunday": of another place or day.
  const ofAnother = chunks.some(
    (chunk) => (isNoun(chunk) && chunk.place && chunk.first > (said?.last ?? 0)) || chunk.kind === 'date',
  )
  if (!said || ofAnother) return [...taken]
  // "after guards said they had killed three": what they did is no count of the same.
  const tellsDeed = (anchor: number) =>
    view.verbs.some(
      ({ verb }) =>
        verb.first > said.last &&
        verb.last < anchor &&
        !verb.senses.some((sense) => /^(?:be|exist)$/.test(sense)),
    )
  // "after the police confirmed nine in a separate raid".
  const isApart = view.lexed.tokens.slice(from).some(({ norm }) => others.test(norm))
  if (isApart) return [...taken]
  const headOf = ({ phrase }: Candidate) =>
    view.phrases.find(({ index }) => index === phrase)?.noun.head ?? ''
  return taken.map((c) => {
    const isGiven =
      c.anchor > said.last &&
      inside(c.anchor) &&
      c.status === 'reported' &&
      !c.additional &&
      !tellsDeed(c.anchor)
    const isOther = ({ kind, anchor, status, quantity }: Candidate) =>
      kind === c.kind &&
      anchor < from &&
      status === 'reported' &&
      (quantity?.value ?? 0) > (c.quantity?.value ?? 0)
    // "after the army reported 50 jihadists dead": the other side's.
    const isSame = (other: Candidate) =>
      headOf(c) === '' || ofAnyone.test(headOf(c)) || headOf(c) === headOf(other)
    return isGiven && isCount(c) && c.quantity && taken.some((other) => isOther(other) && isSame(other))
      ? { ...c, status: 'superseded' as const }
      : c
  })
}
