import type { Candidate } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** One of several, or some of a family, of whom the sentence tells together and gives no number. */

const pair =
  /^(?:couple|pareja|matrimonio|parents|padres|spouses|esposos|family|familia|mother|father|madre|padre)$/

/** "Ana Vera, 74, and Luis Mora, 78, were found dead", "los hermanos Luis y Ana": another name before "and". */
function isNamedBeside(view: SentenceView, own: Phrase): boolean {
  if (own.noun.name === null) return false
  return view.phrases.some(({ index, noun, links }) => {
    if (index === own.index || noun.name === null || noun.place !== null || noun.count) return false
    const [from, to] = [Math.min(index, own.index), Math.max(index, own.index)]
    const between = view.chunks.slice(from + 1, to)
    const joined = between.at(-1)?.kind === 'conjunction'
    const shares = links.some(({ verb }) => own.links.some((link) => link.verb === verb))
    return joined && shares && !between.some(({ kind }) => /^(?:verb|stop|preposition)$/.test(kind))
  })
}

const theirs = /^(?:their|his|her|sus?)$/

/** "A couple and their two children drowned": four, of whom the number names two; "and their grandson" is the third. Not "his family and the 14 guests". */
function isOfFamily(view: SentenceView, own: Phrase): boolean {
  const [who, and] = view.chunks.slice(Math.max(0, own.index - 2), own.index)
  return (
    theirs.test(wordAt(view, own.noun.first)) &&
    and?.kind === 'conjunction' &&
    isNoun(who) &&
    who.count === null &&
    pair.test(who.head)
  )
}

export function isOneOfSeveral(view: SentenceView, { phrase, quantity }: Candidate): boolean {
  const own = view.phrases.find(({ index }) => index === phrase)
  if (!own) return false
  return (quantity?.form === 'implicit' && isNamedBeside(view, own)) || isOfFamily(view, own)
}
