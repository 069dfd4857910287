import type { Candidate } from '@/lib/reading/candidate'
import { prepositionOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

const leads = /^(?:in|en|durante|during|a|al|ante|bajo|con|contra|de|del|desde|junto|por|sin|with|by|of|,)$/

/**
 * "En el llamado Motinazo murieron 33 personas": a name behind "in" and right before a verb in the plural, behind which
 * those stand who are counted, is what happened and nobody to whom it did. "Junto a Ana Vera murieron dos" tells of her too.
 */
export function isOthersVerb(view: SentenceView, candidate: Candidate): boolean {
  const { phrase, quantity, verb } = candidate
  if (isForOthers(view, candidate)) return true
  if (quantity?.form !== 'implicit' || verb?.plural !== true || verb.form !== 'finite') return false
  const own = view.phrases.find(({ index }) => index === phrase)
  if (!own || own.noun.name === null || own.noun.last > verb.first) return false
  // "En el «Motinazo»", "en el llamado Motinazo".
  const before = view.lexed.tokens.slice(Math.max(0, own.noun.first - 4), own.noun.first)
  const led = before.findLast(({ norm }) => leads.test(norm))
  if (!led || !/^(?:in|en|durante|during)$/.test(led.norm)) return false
  return view.counted.some(
    ({ noun, links }) => noun.first > verb.last && links.some((link) => link.verb === verb),
  )
}

/** "Funerals for 12 people killed in the flood", "Coffins for 12": the word that opens a sentence, written as a name is. */
function isForOthers(view: SentenceView, { phrase, quantity, verb }: Candidate): boolean {
  const own = view.phrases.find(({ index }) => index === phrase)
  if (quantity?.form !== 'implicit' || !own || own.noun.first > 0 || verb?.form !== 'reduced') return false
  return (
    own.noun.name !== null &&
    /^(?:for|por|para)$/.test(prepositionOf(view.chunks[own.index + 1])) &&
    view.counted.some(({ index }) => index === own.index + 2)
  )
}
