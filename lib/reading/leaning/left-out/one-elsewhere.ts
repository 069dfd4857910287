import { befellPeople } from '@/lib/model/unit'
import { type Candidate, one, type Story } from '@/lib/reading/candidate'
import { type Chunk, isKnownPlace, isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { countedLike } from '@/lib/reading/leaning/models'

/** "Two died in A and one in B": one more of those just told of, in a place of his own. */

const isPlace = (chunk: Chunk | undefined): boolean =>
  isKnownPlace(chunk) && chunk.place?.place?.kind !== 'prison'

/** "one", "otro" and, behind "los siete de A", "el de B". */
function isLoneOne({ noun }: Phrase, link: string): boolean {
  if (noun.head !== '') return false
  if (link === 'de') return noun.determiner === 'definite' && noun.count === null && noun.first === noun.last
  if (noun.count) return noun.count.alone === true && noun.count.value === 1 && noun.determiner === null
  return noun.another && !noun.plural && noun.first === noun.last
}

const ends = (chunk: Chunk | undefined): boolean => !chunk || /^(?:stop|comma|conjunction)$/.test(chunk.kind)

/** Between the two no clause ends and nobody else is counted. */
const isNear = ({ chunks }: SentenceView, from: number, to: number): boolean =>
  to - from <= 8 &&
  chunks
    .slice(from + 1, to)
    .every((chunk) => chunk.kind !== 'stop' && !(isNoun(chunk) && chunk.count !== null))

export function oneElsewhere(view: SentenceView, _story: Story, taken: Candidate[]): Candidate[] {
  const { chunks } = view
  return view.phrases.flatMap((phrase) => {
    const { index, noun } = phrase
    const link = prepositionOf(chunks[index + 1])
    if (!/^(?:in|en|de)$/.test(link) || !isLoneOne(phrase, link)) return []
    if (chunks[index - 1]?.kind !== 'conjunction' || !isPlace(chunks[index + 2]) || !ends(chunks[index + 3]))
      return []
    if (!isPlace(chunks[index - 2]) || prepositionOf(chunks[index - 3]) !== link) return []
    if (taken.some((c) => c.phrase === index)) return []
    const model = taken
      .filter((c) => c.quantity && c.phrase !== null && c.anchor < noun.first)
      .sort((a, b) => a.anchor - b.anchor)
      .at(-1)
    const isOfPeople = model !== undefined && (isToll(model) || befellPeople(model.unit))
    if (!isOfPeople || !isNear(view, model.phrase ?? -9, index)) return []
    // "dos en el motín de A y el de B": that of B is a riot.
    if (link === 'de' && model.phrase !== index - 4) return []
    const evidence = { first: noun.first, last: noun.last }
    return [countedLike(model, phrase, { quantity: one, evidence, status: model.status })]
  })
}
