import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { befallsPeople, kindsThat } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { insertedBefore } from './inserted-clause'

/** What happens to people on a day and is over. */
const deeds = new Set(kindsThat((kind) => befallsPeople(kind) && kind.merging.passes))

/** Tokens between the verb and the number that has none: a day or a place, and no clause. */
const near = 9
const leads = /^(?:in|on|at|during|after|en|durante|tras|al)$/

const isPeople = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && (chunk.count !== null || chunk.classes.some((name) => people.has(name)))

/** "y ocho en el operativo del viernes", "and nine on Friday": the number and when or where, and no verb of its own. */
function hasNoVerb({ chunks }: SentenceView, { bare, noun, index, links }: Phrase): boolean {
  if (!bare || noun.count?.alone || noun.determiner !== null || links.some(({ via }) => via === 'main'))
    return false
  const [joint, next] = [chunks[index - 1], chunks[index + 1]]
  if (joint?.kind !== 'conjunction' || !/^(?:y|e|and)$/.test(joint.word)) return false
  const apart = next?.kind === 'date' || (next?.kind === 'preposition' && leads.test(next.word))
  if (!apart || isPeople(chunks[index + 2])) return false
  const behind = chunks.slice(index + 1)
  const end = behind.findIndex(({ kind }) => /^(?:stop|comma|conjunction|relative|subordinator)$/.test(kind))
  return !behind.slice(0, end < 0 ? behind.length : end).some((chunk) => isVerb(chunk))
}

/** "Cinco fueron liberados el miércoles y ocho en el operativo del viernes": the deed of the first is that of the second. */
export function elidedDeed(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !hasNoVerb(view, phrase)) return []
    const { first } = phrase.noun
    const done = view.verbs.findLast(({ verb }) => verb.last < first)?.verb
    if (done?.form !== 'finite' || first - done.last > near) return []
    const inserted = insertedBefore(view, phrase.index)
    if (inserted && done.first >= inserted.first) return []
    const between = view.chunks.filter((chunk) => chunk.first > done.last && chunk.last < first)
    if (between.some((chunk) => isPeople(chunk) || chunk.kind === 'stop')) return []
    const model = taken.findLast(
      (c) =>
        deeds.has(c.kind) &&
        c.status === 'reported' &&
        c.quantity !== null &&
        c.anchor < done.first &&
        (c.verb === done || c.meaning?.verb === done),
    )
    return model ? [countedLike(model, phrase, { model: undefined, verb: done })] : []
  })
}
