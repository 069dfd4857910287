import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Candidate } from '../candidate'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import type { Sense } from '../lexicon/verb-senses'

/** What befalls people who need not be hurt. */
const others = new Set<Sense>(['transfer', 'free', 'detain', 'seize', 'hold', 'escape'])

/** "moved 90 inmates, ten of them wounded": what is told of the ten is not told of the 90. */
export function isToldOfPart(
  view: SentenceView,
  { index, links }: Phrase,
  kind: string,
  taken: readonly Candidate[],
): boolean {
  const other = links.some(
    ({ verb, via }) => via === 'main' && verb.senses.some((sense) => others.has(sense)),
  )
  const part = view.counted.find((phrase) => phrase.index > index)
  return (
    other &&
    part !== undefined &&
    view.chunks[part.index - 1]?.kind === 'comma' &&
    complementOf(view.chunks, part.index)?.pronoun === true &&
    taken.some((claim) => claim.phrase === part.index && claim.kind === kind)
  )
}
