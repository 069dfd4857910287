import type { Candidate } from '@/lib/reading/candidate'
import { hasClass, isNoun, isVerb, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isFate, people } from '@/lib/reading/lexicon/noun-classes'
import { captors } from '@/lib/reading/lexicon/nouns/captors'

/** "Twelve died; 40 were on board", "the driver was 40", "the bus had 40": what a sentence says of a number itself, and no fate left out. */

const alsoSo = /^(?:also|already|still|again|in all|in total|en total|tambien|ya|aun|todavia)$/
const ends = /^(?:stop|comma|conjunction|date|quote)$/

/** Nothing but a place or a day stands from here on: "were in Tarsis", "were on Monday", "were". */
function isOnlyWhere(view: SentenceView, from: number): boolean {
  const { chunks } = view
  const also = chunks[from]
  const at = also?.kind === 'adverb' && alsoSo.test(also.word) ? from + 1 : from
  const [next, what] = chunks.slice(at, at + 2)
  if (!next || ends.test(next.kind)) return true
  // "stayed a day longer", "129 is the one read out".
  if (isNoun(next)) return next.classes.includes('time') || wordAt(view, next.last) === 'one'
  if (next.kind !== 'preposition') return false
  if (what?.kind === 'date') return true
  return (
    /^(?:in|at|en|a)$/.test(next.word) &&
    isNoun(what) &&
    (what.place !== null ||
      hasClass(what, 'prison', 'area', 'room', 'label', 'time') ||
      /^(?:all|total)$/.test(wordAt(view, what.last)))
  )
}

/** "it was 40", "the victims were 40", not "the driver was 40", "the gunmen were 40". */
function mayCount(view: SentenceView, verb: VerbGroup): boolean {
  const who = subjectOf(view, verb)
  if (who === null || who.pronoun || who.place !== null || victims.test(who.head)) return true
  return who.classes.some((name) => isFate(name)) || !who.classes.some((name) => people.has(name))
}
const victims = /^(?:victim|casualt|victima|baja)/

const isBeing = ({ senses }: VerbGroup): boolean => senses.includes('be') || senses.includes('exist')

/** "four were on the stairs" may be some of the twelve before, 40 and "four others" are none of them. */
const isPartOf = ({ noun }: Phrase, { quantity }: Candidate): boolean =>
  !noun.another && (noun.count?.value ?? 0) <= (quantity?.value ?? 0)

/** "five were let go and two are still with the gunmen": with whom they are is what is told of the two. */
function isWithSomebody({ chunks }: SentenceView, from: number): boolean {
  const at = chunks[from]?.kind === 'adverb' ? from + 1 : from
  const who = chunks[at + 1]
  return (
    /^(?:with|con)$/.test(prepositionOf(chunks[at])) &&
    isNoun(who) &&
    who.count === null &&
    (captors.has(who.head) || who.classes.some((name) => people.has(name) && !isFate(name)))
  )
}

/** Is the number a subject or complement of a being that tells of it alone? */
export const hasOwnPredicate = (view: SentenceView, phrase: Phrase, model: Candidate): boolean =>
  phrase.links.some(({ verb, via }) => {
    const { index } = phrase
    if (via !== 'main' || !isBeing(verb)) return false
    const at = view.chunks.indexOf(verb)
    if (at > index)
      return isWithSomebody(view, at + 1) || (!isPartOf(phrase, model) && !isOnlyWhere(view, at + 1))
    const isWithin = /^(?:in|at|on|en)$/.test(prepositionOf(view.chunks[index + 1]))
    return !mayCount(view, verb) || (isWithin && !isOnlyWhere(view, index + 1))
  })

/** "the bus had 40", "that leaves 40": of what a thing holds. */
export function isOfThingBefore(view: SentenceView, { index, links }: Phrase): boolean {
  const before = view.chunks[index - 1]
  return links.some(({ verb, via, role }) => {
    if (via !== 'main' || role !== 'theme' || !isVerb(before)) return false
    if (verb.senses.includes('leave'))
      return /^(?:that|this|eso|esto)$/.test(subjectOf(view, verb)?.head ?? '') || verb.passive
    if (!verb.senses.includes('have')) return false
    const who = subjectOf(view, verb)
    const isOwner = who?.place != null || who?.name != null || who?.classes.some((name) => people.has(name))
    return who !== null && !who.pronoun && !isOwner
  })
}
