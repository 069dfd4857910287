import type { NounPhrase, Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { withoutArticle } from '../speakers/speaker'

const joints = /^(?:of|de|del)$/

/** Without its article, or the 's of the day that stands before it: "riot" of "Sunday's riot". */
export function bareWords(view: SentenceView, { first, last }: Range): Range {
  const from = wordAt(view, first) === "'s" && first < last ? first + 1 : first
  return withoutArticle(view, { first: from, last })
}

/** What a phrase counts, without its number, hedge and article: "guards" of "at least 12 guards". Null where it stands alone. */
export function countedWords(view: SentenceView, { count, first, last }: NounPhrase): Range | null {
  let from = count ? count.last + 1 : first
  while (from <= last && joints.test(wordAt(view, from))) from++
  return from > last ? null : bareWords(view, { first: from, last })
}
