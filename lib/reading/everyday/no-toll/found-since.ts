import type { Candidate } from '@/lib/reading/candidate'
import { isDone } from '@/lib/reading/grammar/chunk'
import { isOutright } from '@/lib/reading/grammar/links/link'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'

/** The missing of whom some have been found: so many they were before. */

const turnsUp =
  /^(?:find|locate?|trace|rescue|recover|pull|dig|appear|reappear|resurface|return|identify|hallar|encontrar|localizar|ubicar|rescatar|recuperar|aparecer|reaparecer|regresar|volver|identificar)$/

/** "were found dead", "aparecieron con vida", "volvieron a casa", not "one of the six is a child". */
const isTurnedUp = ({ links, governor }: Phrase): boolean =>
  // "the mother of one of the six missing was found dead".
  !/^(?:of|de|del)$/.test(governor?.preposition ?? '') &&
  links.some(
    (link) =>
      isOutright(link) &&
      isDone(link.verb) &&
      (turnsUp.test(link.verb.lemma) ||
        link.verb.senses.some((sense) => sense === 'kill' || sense === 'die' || sense === 'return')),
  )

/** "five of the six missing have been found dead", "de los siete desaparecidos, cuatro aparecieron con vida". */
export function isFoundSince(view: SentenceView, { unit, phrase: at }: Candidate): boolean {
  if (unit !== 'people missing') return false
  const whole = view.phrases.find(({ index }) => index === at)
  const governor = whole?.governor
  if (!governor || !/^(?:of|de|del|among|entre)$/.test(governor.preposition)) return false
  return view.phrases.some(
    (part) =>
      (part.index === governor.noun ||
        (governor.noun === null && part.noun.count !== null && part.index > whole.index)) &&
      isTurnedUp(part),
  )
}
