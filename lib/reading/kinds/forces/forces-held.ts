import type { Candidate, Story } from '@/lib/reading/candidate'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { sensesFor } from '@/lib/reading/grammar/meaning/senses-for'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/** Soldiers and officers of whom something else is told than that they were sent. */

const befalls: ReadonlySet<Sense> = new Set<Sense>(['seize', 'kill', 'die', 'hurt'])

/** "secuestraron a un sargento y a dos soldados que se movilizaban en una lancha": what became of them is the news. */
const isOnTheirWay = (view: SentenceView, said: Phrase, verb: VerbGroup | null): boolean =>
  said.links.some((link) => link.verb === verb && link.via === 'relative') &&
  said.links.some(
    ({ verb: other, role, via }) =>
      role === 'theme' &&
      (via === 'main' || via === 'shared') &&
      !other.negated &&
      !other.conditional &&
      sensesFor(view, said, other, role).some((sense) => befalls.has(sense)),
  )

/** How many soldiers and officers were told before to be held or let go; Infinity where no number says how many. */
const heldBefore = ({ earlier }: Story): number[] =>
  earlier.flatMap(({ view, candidates }) =>
    candidates.flatMap((one) => {
      const told = view.phrases.find(({ index }) => index === one.phrase)
      const ofForces = told?.classes.some((name) => name === 'soldier' || name === 'police')
      return ofForces && isHostages(one) ? [one.quantity?.value ?? Infinity] : []
    }),
  )

const lasts = /^(?:last|remaining|ultim[oa]s|restantes)$/
const isLast = (view: SentenceView, { noun }: Phrase): boolean =>
  view.lexed.tokens.slice(noun.first, noun.last + 1).some(({ norm }) => lasts.test(norm))

const towards = /^(?:for|to|towards|into|a|al|hacia|rumbo|para)$/
/** "had left", "walked out at dawn", not "left for the border". */
const isLeaving = (view: SentenceView, verb: VerbGroup): boolean =>
  (verb.senses.includes('exit') || /^(?:leave|salir)$/.test(verb.lemma)) &&
  !verb.negated &&
  !towards.test(wordAt(view, verb.last + 1))

/** "The last 33 soldiers walked out and were flown to the capital", of those held: no forces that were sent. */
export function areHeldForces(view: SentenceView, { phrase, verb }: Candidate, story: Story): boolean {
  const said = view.phrases.find(({ index }) => index === phrase)
  if (!said) return false
  if (isOnTheirWay(view, said, verb)) return true
  const count = said.noun.count?.value
  const held = count === undefined ? [] : heldBefore(story).filter((value) => value >= count)
  if (count === undefined || held.length === 0) return false
  return (
    said.links.some((link) => isLeaving(view, link.verb)) ||
    (said.noun.determiner === 'definite' && (isLast(view, said) || held.includes(count)))
  )
}
