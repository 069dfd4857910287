import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { countedLike } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { nthOf, ordinalWords } from '@/lib/reading/lexicon/ordinals'
import { toQuantity } from '@/lib/text/bounds'
import { holds, signLike } from '@/lib/text/word-signs'

/** One more, told by the place in the row: six were killed "and a seventh a day later at Cumbres prison". */

const ordinal = signLike(...ordinalWords)

const kinds: ReadonlySet<string> = new Set(['killed', 'injured', 'escaped', 'hostages_freed'])
const one = toQuantity(1, 'exact', 'implicit')

/** Which in the row a phrase is: "a seventh", "el séptimo", "a seventh inmate"; 0 where it is none. */
function rowOf(view: SentenceView, { noun, classes }: Phrase): number {
  if (noun.count || noun.plural || noun.place || noun.determiner === null) return 0
  const word = wordAt(view, noun.first + 1)
  const whom = noun.last === noun.first + 1 || noun.head === word || classes.some((name) => people.has(name))
  return whom ? nthOf(word) : 0
}

/** Nothing else is told of the one: no verb, or that the same befell him. */
function isAlike(view: SentenceView, { index, links }: Phrase, { verb }: Candidate): boolean {
  for (let at = index + 1; at < view.chunks.length; at++) {
    const chunk = view.chunks[at]
    if (!chunk || /^(?:stop|relative|subordinator)$/.test(chunk.kind)) break
    if (isNoun(chunk) && /^(?:fate|suerte)$/.test(chunk.head))
      return /^(?:same|misma|igual|identica)$/.test(wordAt(view, chunk.last - 1))
    if (isVerb(chunk)) {
      if (/^(?:meet|share|suffer|correr|sufrir|tener)$/.test(chunk.lemma)) continue
      return chunk === verb && links.some((link) => link.verb === chunk)
    }
    if (isNoun(chunk) && !chunk.place && !chunk.classes.some((name) => name === 'time' || name === 'prison'))
      return false
  }
  return true
}

export function nextInRow(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, ordinal)) return []
  return view.phrases.flatMap((phrase) => {
    const nth = rowOf(view, phrase)
    if (nth === 0 || taken.some((c) => c.phrase === phrase.index)) return []
    const row = taken.find(
      (c) =>
        kinds.has(c.kind) &&
        c.anchor < phrase.noun.first &&
        c.quantity?.value === nth - 1 &&
        c.status === 'reported',
    )
    return row && isAlike(view, phrase, row)
      ? [countedLike(row, phrase, { quantity: one, model: undefined })]
      : []
  })
}
