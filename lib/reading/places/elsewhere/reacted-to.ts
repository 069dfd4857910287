import { isNoun, isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { chunkAt, clauseAround, segmentAround } from '@/lib/reading/grammar/clause'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { publicReactions, reactions } from '@/lib/reading/lexicon/reactions'
import type { Site } from '@/lib/reading/places/ground'

/**
 * Where people mourn, protest, demand justice or look into it is not where it happened: "Thousands marched in X for the 47
 * killed", "A vigil in X honoured the 47 dead", "The archbishop of X asked for justice for the 47 dead".
 */

const of = /^(?:of|de|del)$/
const inPlace = /^(?:in|at|outside|near|from|en|desde|frente|ante)$/
/** What ties those counted to what is done for them. */
const about = /^(?:for|over|about|against|into|por|contra|ante|sobre|para)$/
/** "tribute to the 18", "recordaron a los 18", not "killed at a vigil". */
const whom = /^(?:to|a|at)$/

const prays = ({ lexed: { language, tokens } }: SentenceView, { last }: Range): boolean =>
  language === 'es' && tokens[last]?.lower.normalize('NFC') === 'oró'

/** Chunks that speak of a reaction. */
const chunksLike = (words: RegExp) =>
  keepBySentence((view: SentenceView): readonly number[] =>
    view.chunks.flatMap((chunk, at) => {
      // "Outrage grew": with a capital it may be a name; "el papa Francisco oró": the verb was taken for a part of it.
      if (isNoun(chunk) && prays(view, chunk)) return [at]
      if (isNoun(chunk)) return words.test(chunk.head || wordAt(view, chunk.last)) ? [at] : []
      const { tokens } = view.lexed
      return isVerb(chunk) && tokens.slice(chunk.first, chunk.last + 1).some(({ norm }) => words.test(norm))
        ? [at]
        : []
    }),
  )
const [ofDead, ofAny] = [chunksLike(reactions), chunksLike(publicReactions)]

/** "for the deaths of 47", "over the violence that has killed 47": from those counted back to the chunk on which their phrase hangs. */
function governorOf({ view, candidate }: Site, from: number): number {
  const { chunks } = view
  let at = from - 1
  const { first } = clauseAround(view, candidate.evidence.first)
  // "the violence that has killed 47", "la violencia, que deja 47 muertos".
  if (chunks[first - 1]?.kind === 'relative') at = chunks[first - 2]?.kind === 'comma' ? first - 4 : first - 3
  for (; at >= 0; at--) {
    const [link, chunk] = [chunks[at - 1], chunks[at]]
    if (!chunk) return -1
    if (/^(?:adverb|date|quote)$/.test(chunk.kind)) continue
    const led = link?.kind === 'preposition' ? link.word : ''
    if (isNoun(chunk) && chunk.place && inPlace.test(led)) at--
    else if (chunk.kind === 'preposition' && of.test(chunk.word) && isNoun(link) && !link.count) at--
    else if (!(isVerb(chunk) && chunk === candidate.verb && chunk.form !== 'finite')) return at
  }
  return -1
}

/** Are those counted the ones for whom the clause says people mourn, protest or judge? The chunk of the first such word, else -1. */
function reactedIn(site: Site): number {
  const { view, candidate } = site
  const found = (isToll(candidate) ? ofDead : ofAny)(view)
  if (found.length === 0) return -1
  const at = governorOf(site, chunkAt(view, candidate.evidence.first))
  const governor = view.chunks[at]
  if (!governor) return -1
  const { first } = clauseAround(view, governor.first)
  return isTied(view, at, found) ? (found.find((reaction) => reaction >= first && reaction <= at) ?? -1) : -1
}

/** Whose verb may also bring the news: a town that mourns 18 lost them, prosecutors who investigate 18 deaths may sit there. */
const ofNews = /^(?:mourn|lament|llor|investig|indag|prob)/

/** "for the 18", "investigating the 18 deaths". */
function isTied(view: SentenceView, at: number, found: readonly number[]): boolean {
  const { chunks } = view
  const governor = chunks[at]
  if (governor?.kind === 'preposition')
    return about.test(governor.word) || (whom.test(governor.word) && found.includes(at - 1))
  if (!isVerb(governor) || !found.includes(at)) return false
  const told = chunks.slice(at + 1).find((chunk) => isNoun(chunk) && !chunk.place)
  return !ofNews.test(wordAt(view, governor.last)) || (isNoun(told) && told.determiner === 'definite')
}

/** Without the places of those who mourn, protest or judge what the figure tells of. */
export function withoutReaction(site: Site): Site {
  const { view, candidate, spots } = site
  if (spots.length === 0 || !candidate.quantity || reactedIn(site) < 0) return site
  const own = chunkAt(view, candidate.evidence.first)
  const { first } = segmentAround(view, candidate.evidence.first)
  return { ...site, spots: spots.filter(({ chunk }) => chunk < first || chunk > own) }
}
