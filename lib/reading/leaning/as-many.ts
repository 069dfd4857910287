import type { ClaimKind } from '@/lib/model/claim'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../candidate'
import { meaningsOf } from '../grammar/meanings'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import type { Sense } from '../lexicon/verb-senses'
import { kindOfFate } from './fate'
import { countable, like } from './like'

/** "14 murieron y otros tantos sufrieron lesiones", "18 en Tarsis y otros tantos en Miravera": as many as were counted last. */

const many = signOfWords('tantos tantas')

const kindOfSense: Partial<Record<Sense, ClaimKind>> = {
  die: 'killed',
  kill: 'killed',
  hurt: 'injured',
  free: 'hostages_freed',
  detain: 'detained',
}

const isAsMany = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.count === null &&
  many.words.has(wordAt(view, noun.first + 1)) &&
  /^otr[oa]s$/.test(wordAt(view, noun.first))

/** What the sentence says of them, where it says another thing than of those counted. */
function ownKind(view: SentenceView, phrase: Phrase): ClaimKind | 'other' | undefined {
  for (const { source, classes, senses, role, verb } of meaningsOf(view, phrase)) {
    if (source === 'noun' || source === 'toll') {
      const kind = classes.flatMap((name) => kindOfFate[name] ?? [])[0]
      if (kind) return kind
    } else if (source === 'verb' && verb && verb.first > phrase.noun.first) {
      const kind = role === 'theme' ? senses.flatMap((sense) => kindOfSense[sense] ?? [])[0] : undefined
      return verb.negated || verb.conditional ? 'other' : (kind ?? 'other')
    }
  }
  return undefined
}

export function asMany(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, many)) return []
  return view.phrases.flatMap((phrase) => {
    if (!isAsMany(view, phrase) || taken.some((c) => c.phrase === phrase.index)) return []
    const last = view.counted.findLast(
      ({ index, classes }) => index < phrase.index && !classes.includes('time'),
    )
    const model = taken.find((c) => c.quantity && c.phrase === last?.index)
    const kind = ownKind(view, phrase)
    if (!model || kind === 'other' || (kind && !countable.has(model.kind))) return []
    const { quantity, additional } = model
    return [like(model, phrase, { quantity, additional, ...(kind ? { kind } : {}) })]
  })
}
