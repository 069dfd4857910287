import { isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import { fates } from '@/lib/reading/grammar/counts/toll-fates'
import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'

const mortal =
  /^(?:killed|dead|died|dying|murdered|muert[oa]s|fallecid[oa]s|asesinad[oa]s|victims?|victimas)$/

/** "the number of cases", "the figure for exports", "la cifra de paro": is the count at a chunk one of nobody? */
export function countsThings({ chunks, lexed }: SentenceView, at: number): boolean {
  const [link, of] = at < 0 ? [] : chunks.slice(at + 1, at + 3)
  if (!/^(?:of|for|de|del|para)$/.test(prepositionOf(link))) return false
  if (!isNoun(of) || of.pronoun || of.place !== null || of.count !== null || of.name !== null) return false
  const behind = lexed.tokens.slice(of.first, of.last + 3)
  return (
    !of.classes.some(
      (name) =>
        people.has(name) || /^(?:death|violence|life|prison|area|escape|arrest|toll|source|time)$/.test(name),
    ) && !behind.some(({ norm }) => mortal.test(norm))
  )
}

/** "The figure for exports reached 40": is the count before a number one of nobody? */
export const isCountOfThings = (view: SentenceView, { index }: Phrase): boolean =>
  countsThings(
    view,
    view.chunks.findLastIndex((chunk, at) => at < index && isNoun(chunk) && chunk.classes.includes('toll')),
  )

const deeds = /^(?:life|seizure|release|deployment)$/
/** "raising the number of cases to 40": a figure that its own noun gives, of nobody. */
export const isNumberOfThings = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.bare &&
  meaningsOf(view, phrase).some(({ source, classes }) =>
    source === 'toll' && classes.length > 0
      ? !classes.some((name) => people.has(name) || fates.has(name) || deeds.test(name))
      : source === 'toll' && isCountOfThings(view, phrase),
  )

const lives =
  /^(?:born|naci\w*|lived?|living|resid\w+|viv(?:en|ian?|ieron)|stud\w+|estudi\w+|came|come|grew|proced\w+|proven\w+|ven(?:ian?|ian)|worked|trabaja\w*)$/

/** "nine were born in Tarsis", "dos eran de Tarsis": where they came from or lived, and not where it befell them. */
export function tellsOrigin({ chunks, lexed }: SentenceView, { index }: Phrase): boolean {
  const at = chunks[index + 1]?.kind === 'adverb' ? index + 2 : index + 1
  const verb = chunks[at]
  if (!isVerb(verb)) return false
  const words = lexed.tokens.slice(verb.first, verb.last + 2)
  const from = verb.senses.includes('be') && /^(?:from|de)$/.test(prepositionOf(chunks[at + 1]))
  return from || words.some(({ norm }) => lives.test(norm))
}
