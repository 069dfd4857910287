import type { Candidate } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** How many "all" were who are told to be free: "Every hostage was out: 201 in all, 158 guards and 43 clerks". */

const every = /^(?:all|every|everyone|everybody|tod[oa]s)$/

const isOfAll = (view: SentenceView, { quantity, phrase, anchor }: Candidate): boolean => {
  if (quantity !== null && quantity.form !== 'implicit') return false
  const noun = view.chunks[phrase ?? -1]
  return (
    every.test(wordAt(view, anchor)) ||
    (isNoun(noun) && (every.test(wordAt(view, noun.first)) || every.test(wordAt(view, noun.first - 2))))
  )
}

const inAll = /^(?:in all|in total|en total|altogether|overall)(?: |$)/

/** Called a sum, or the only figure behind the colon: "58 guards and 20 clerks" are two. */
const isSum = (view: SentenceView, phrase: Phrase, after: number): boolean => {
  const { noun, index, bare, classes, links } = phrase
  if (noun.first <= after || noun.count?.share || !(bare || classes.some((name) => people.has(name))))
    return false
  if (links.some(({ via }) => via === 'main')) return false
  const said = inAll.test([1, 2].map((step) => wordAt(view, noun.last + step)).join(' '))
  const isListed = view.chunks[index + 1]?.kind === 'conjunction'
  return index - 1 === colonOf(view) ? said || !isListed : said && view.chunks[index - 1]?.kind === 'comma'
}

/** "158 guards and 43 clerks" behind the sum. */
const isPart = (sum: Phrase, { index, classes, links, noun }: Phrase): boolean =>
  index > sum.index &&
  !noun.count?.share &&
  (noun.count?.value ?? 0) < (sum.noun.count?.value ?? 0) &&
  classes.some((name) => name === 'staff' || name === 'police' || name === 'soldier') &&
  links.every(({ via }) => via === 'shared')

export function freedInAll(view: SentenceView, chosen: readonly Candidate[]): readonly Candidate[] {
  const all = chosen.find((c) => c.kind === 'hostages_freed' && isOfAll(view, c))
  const sum =
    all && view.counted.find((phrase) => isSum(view, phrase, Math.max(all.anchor, all.verb?.last ?? 0)))
  if (!all || !sum) return chosen
  const told = [sum, ...view.counted.filter((phrase) => isPart(sum, phrase))]
  const others = chosen.filter((c) => c !== all && !told.some(({ index }) => index === c.phrase))
  return [
    ...others,
    ...told.map((phrase) => ({ ...candidateFor('hostages_freed', all.unit, phrase, 8), verb: all.verb })),
  ]
}
