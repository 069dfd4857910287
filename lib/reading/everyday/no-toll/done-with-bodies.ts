import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { remains as remainsWords } from '@/lib/reading/lexicon/alternatives'

/** Bodies of a toll that was told before, and what becomes of them: named, kept, opened, given to their families, buried. */

const remains = new RegExp(`^(?:${remainsWords})$`)
const becomes =
  /^(?:identif\w+|recogni[sz]\w+|reconoci\w+|reclam\w+|unclaimed|claimed|entreg\w+|handed|given|returned|repatri\w+|sepult\w+|enterr\w+|inhum\w+|incinera\w+|cremat\w+|buried|autops\w+|necrops\w+|examin\w+|named|names?|nombres?|fingerprint\w*|huellas|adn|dna)$/
const findsOrKills =
  /^(?:find|recover|discover|unearth|exhume|pull|retrieve|leave|hallar|encontrar|localizar|aparecer|rescatar|recuperar|descubrir|exhumar|levantar|sacar|dejar)$/

/** From the stop before the phrase to the one behind it. */
function clauseAround(view: SentenceView, { first, last }: Phrase['noun']): string[] {
  const stop = /^[.;:]$/
  let [from, to] = [first, last]
  while (from > 0 && !stop.test(wordAt(view, from - 1))) from--
  while (wordAt(view, to + 1) && !stop.test(wordAt(view, to + 1))) to++
  return view.lexed.tokens.slice(from, to + 1).map(({ norm }) => norm)
}

/** "three victims", "nine of the dead", "six of the eight" behind "the bodies of". */
function areBodies(view: SentenceView, { noun, index, bare, governor }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const whole = complementOf(view.chunks, index)
  return (
    remains.test(noun.head) ||
    /^(?:victims|victimas)$/.test(noun.head) ||
    (isNoun(of) && remains.test(of.head) && bare) ||
    (whole?.determiner === 'definite' && whole.classes.includes('dead'))
  )
}

export function isDoneWithBodies(view: SentenceView, { phrase }: Candidate, { earlier }: Story): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  const value = counted?.noun.count?.value
  // "Otros ocho cuerpos, aún sin identificar": on top of those told.
  if (!counted || value === undefined || counted.noun.another || !areBodies(view, counted)) return false
  const told = earlier.some(({ candidates }) =>
    candidates.some(({ kind, quantity }) => kind === 'killed' && (quantity?.value ?? 0) >= value),
  )
  const again = view.chunks.some((chunk) => isNoun(chunk) && chunk.classes.includes('violence'))
  if (
    !told ||
    again ||
    view.verbs.some(
      ({ verb }) =>
        findsOrKills.test(verb.lemma) ||
        (!becomes.test(wordAt(view, verb.last)) &&
          verb.senses.some((sense) => sense === 'kill' || sense === 'die')),
    )
  )
    return false
  return clauseAround(view, counted.noun).some((word) => becomes.test(word))
}
