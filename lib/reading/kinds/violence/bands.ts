import type { VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { assailants } from '../../lexicon/alternatives'

/** Whether those of whom a verb tells are inmates, a gang, or who attacked. */

const attackers = new RegExp(`^(?:${assailants}|encapuchad[oa]s?|sicarios?)$`)

const isBand = (names: readonly string[], head: string): boolean =>
  names.includes('inmate') || names.includes('gang') || attackers.test(head)

/** "los internos de dos pabellones se enfrentaron", "dos facciones, Los A y Los B, se enfrentaron", "attackers". */
export const isOfBands = (view: SentenceView, verb: VerbGroup): boolean => {
  const who = subjectOf(view, verb)
  // A name that says nothing of them stands beside those it names.
  if (who && (who.classes.length > 0 || wordAt(view, who.last + 1) !== ','))
    return isBand(who.classes, who.head === '' ? wordAt(view, who.last) : who.head)
  return view.phrases.some(
    ({ noun, links }) =>
      noun.first < verb.first &&
      isBand(noun.classes, noun.head) &&
      links.some((link) => (link.via === 'main' || link.via === 'relative') && link.verb === verb),
  )
}
