import type { Candidate, Story } from '../candidate'
import { isVerb } from '../grammar/chunk'
import { keepBySentence } from '../grammar/keep-by-sentence'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { isFree, like } from './like'
import { isLikely, told } from './told-again'

/** Numbers that open a sentence as what somebody said of those told of before: "Dieciocho había reconocido el lunes, seis el domingo". */

const owns =
  /^(?:acknowledge|admit|recognize|recognise|report|count|record|give|reconocer|admitir|contar|reportar|registrar|dar|contabilizar|computar|corregir|correct|rectificar)$/

const ends = /^(?:stop|comma|conjunction)$/

/** Behind the number nothing but who says it and when: "Eighteen it had acknowledged on Monday". */
const opening = keepBySentence(({ chunks, counted }: SentenceView) => {
  const first = counted[0]
  if (!first?.bare || first.index !== 0 || first.noun.count?.alone || first.noun.count?.share)
    return undefined
  const at = chunks.findIndex((chunk, i) => i > 0 && isVerb(chunk))
  const verb = chunks[at]
  const alone = chunks
    .slice(1, at)
    .every(
      (chunk) =>
        chunk.kind === 'comma' || chunk.kind === 'adverb' || (chunk.kind === 'noun' && chunk.pronoun),
    )
  if (!isVerb(verb) || !alone || !owns.test(verb.lemma)) return undefined
  // "Six, the ministry reported, were moved": another verb tells of them.
  if (first.links.some((link) => link.verb !== verb)) return undefined
  if (verb.negated || verb.future || verb.conditional || verb.passive || verb.form !== 'finite')
    return undefined
  return { first, verb }
})

/** ", seis el domingo", ", six on Sunday": the same of another day. */
function isOfDay({ chunks }: SentenceView, { index, bare }: Phrase): boolean {
  const [before, next, after] = [chunks[index - 1], chunks[index + 1], chunks[index + 2]]
  const day = next?.kind === 'date' || (next?.kind === 'preposition' && after?.kind === 'date')
  return bare && day && before !== undefined && ends.test(before.kind)
}

/** Of the dead, where the sentence before tells of some. */
function toldBefore({ earlier }: Story, first: Phrase): Candidate | undefined {
  const near = told(earlier.at(-1)?.candidates ?? []).filter(
    (c) => c.kind !== 'troops_deployed' && isLikely(c, first),
  )
  return near.find(({ kind }) => kind === 'killed') ?? near[0]
}

export function saidFirst(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const said = opening(view)
  if (!said || !isFree(said.first, taken) || told(taken).length > 0) return []
  const { first, verb } = said
  const model = toldBefore(story, first)
  if (!model) return []
  const others = view.counted.filter(
    (phrase) => phrase !== first && isFree(phrase, taken) && isOfDay(view, phrase) && isLikely(model, phrase),
  )
  return [like(model, first, { verb }), ...others.map((phrase) => like(model, phrase))]
}
