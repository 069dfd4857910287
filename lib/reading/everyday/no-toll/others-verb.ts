import type { Candidate } from '@/lib/reading/candidate'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/**
 * "En el llamado Motinazo murieron 33 personas": a name right before a verb in the plural, behind which those stand who
 * are counted, is what happened and nobody to whom it did.
 */
export function isOthersVerb(view: SentenceView, { phrase, quantity, verb }: Candidate): boolean {
  if (quantity?.form !== 'implicit' || verb?.plural !== true || verb.form !== 'finite') return false
  const own = view.phrases.find(({ index }) => index === phrase)
  if (!own || own.noun.name === null || own.noun.last > verb.first) return false
  return view.counted.some(
    ({ noun, links }) => noun.first > verb.last && links.some((link) => link.verb === verb),
  )
}
