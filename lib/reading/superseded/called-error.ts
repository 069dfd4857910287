import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import { givesFigure } from './gives-figure'

/** Figures that somebody gave by mistake: "spoke of 1,654 killed; that was a typing error". A deed may be called so too, and stands. */

const words = signOfWords(
  'error errors mistake typo misprint slip wrong errata equivocacion equivocamos equivoco equivocaron equivocado',
)
const error = '(?:error|mistake|typo|misprint|slip|errata|equivocacion)'
/** "That was a typing error", "which was a mistake"; "it was a mistake to send the army" is of a deed. */
const pointed = new RegExp(
  ` (?:that|this|it|which|eso|aquello|lo cual) (?:was|is|had been|fue|era) (?:(?:an?|un|una|simply|solo) )*(?:\\S+ )?(?:${error}|wrong)(?! (?:to|for|that|by) )`,
)
/** "Se trató de un error", "fue un error de transcripción": nobody is named whose deed it might be. */
const named = new RegExp(
  `(?:^|[,;:.] |(?:cifra|dato|numero|balance) )(?:se (?:trato|trataba) de|fue|era|habia sido) (?:un|una) (?:\\S+ )?${error}(?! (?:de (?:el|los|la|las) )?\\S+(?:ar|er|ir) )`,
)
const owned = / (?:we|i) (?:were|was|are|got (?:it|that)|had (?:it|that)) wrong | nos equivocamos /

/** Where the sentence calls what was said before an error, as a place among its folded words; -1 where it does not. */
function calledAt(view: SentenceView): number {
  if (!holds(view, words)) return -1
  const norms = normsOf(view)
  const at =
    pointed.exec(norms)?.index ?? owned.exec(norms)?.index ?? named.exec(norms.trimStart())?.index ?? -1
  return at < 0 ? -1 : norms.slice(0, at).split(' ').length - 1
}

/** Given by a verb of saying, by words that are a message's, or in a headline: what is wrong is the number, and no deed. */
const isGiven = (view: SentenceView, { anchor }: Candidate): boolean =>
  view.verbs.some(({ verb }) => givesFigure(verb) && verb.first < anchor) ||
  view.lexed.tokens.some(({ norm }, at) => at < anchor && headlines.test(norm))
const headlines = /^(?:titul(?:o|aron|amos|aba)|headline[sd]?)$/

const struck = (c: Candidate): Candidate =>
  c.quantity && isCount(c) ? { ...c, status: 'superseded' as const } : c

/** The claims of each sentence, in which numbers given by mistake stand no more: those before it, or else of the sentence before. */
export function withoutErrors(told: Story['earlier']): (readonly Candidate[])[] {
  const found = told.map(({ candidates }) => candidates)
  for (const [i, { view, candidates }] of told.entries()) {
    const at = calledAt(view)
    if (at < 0) continue
    const own = candidates.filter(({ anchor }) => anchor < at)
    const before = told[i - 1]
    if (own.length > 0)
      found[i] = candidates.map((c) => (own.includes(c) && isGiven(view, c) ? struck(c) : c))
    else if (before?.view.paragraph === view.paragraph)
      found[i - 1] = before.candidates.map((c) => (isGiven(before.view, c) ? struck(c) : c))
  }
  return found
}
