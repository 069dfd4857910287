import { toQuantity } from '@/lib/text/bounds'
import type { Candidate, KindRule, Story } from '../candidate'
import { type Chunk, isNoun, isVerb } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'
import { countKind } from './count-kind'

const counted = countKind({
  kind: 'killed',
  unit: 'people',
  nouns: ['dead', 'death'],
  suffers: ['kill', 'die'],
  counted: (classes) => classes.some((name) => people.has(name)),
  single: 'anyone',
  facts: true,
})

const one = toQuantity(1, 'exact', 'implicit')

const isSubject = (next: Chunk | undefined): boolean =>
  isNoun(next) && (next.count !== null || next.name !== null || next.classes.some((name) => people.has(name)))

/** "Murió camino del hospital": whom the sentence before told of, where it told of one person. */
function thatOne(view: SentenceView, { earlier }: Story): Candidate[] {
  const [verb, next] = view.chunks
  const dies = isVerb(verb) && verb.senses.includes('die') && verb.form === 'finite' && verb.plural === false
  if (!dies || verb.negated || verb.conditional || isSubject(next) || view.lexed.language !== 'es') return []
  const before = earlier.at(-1)?.view.phrases.find(({ noun }) => noun.classes.length > 0 || noun.name)
  if (!before || before.noun.plural || !(before.noun.name || before.classes.some((name) => people.has(name))))
    return []
  return [
    {
      kind: 'killed',
      quantity: one,
      unit: 'people',
      evidence: { first: verb.first, last: verb.last },
      anchor: verb.first,
      phrase: null,
      verb,
      rank: 1,
      status: 'reported',
      refersBack: false,
    },
  ]
}

export const killed: KindRule = {
  kind: 'killed',
  find: (view, story) => [...counted.find(view, story), ...thatOne(view, story)],
}
