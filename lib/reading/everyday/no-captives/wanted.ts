import type { Candidate, Story } from '@/lib/reading/candidate'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { tellsOfPrison } from '@/lib/reading/kinds/inmates/tells-of-prison'

const fugitives = /^(?:fugitives?|profug[oa]s?)$/
const givesUp = /^(?:surrender|rendir|entregar)$/

/** Does the sentence tell of a prison, of inmates or of a flight, but for its fugitives? */
const tellsOfPrisonOrFlight = (view: SentenceView): boolean =>
  tellsOfPrison(view) ||
  view.verbs.some(({ verb }) => verb.senses.includes('escape')) ||
  view.phrases.some(({ noun }) => noun.classes.some((name) => name === 'inmate' || name === 'escape'))

/** "The state says 1,500 fugitives have surrendered", where the text has told of no prison and no flight: they hid from the law. */
export function isWantedOnly(view: SentenceView, { phrase }: Candidate, { earlier }: Story): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted || !fugitives.test(counted.noun.head)) return false
  const surrendered = counted.links.some(({ verb }) => givesUp.test(verb.lemma))
  return surrendered && ![view, ...earlier.map((told) => told.view)].some(tellsOfPrisonOrFlight)
}
