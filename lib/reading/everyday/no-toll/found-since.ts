import type { Candidate } from '@/lib/reading/candidate'
import { isDone, isNoun } from '@/lib/reading/grammar/chunk'
import { isOutright } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** The missing of whom some have been found: so many they were before. */

const turnsUp =
  /^(?:find|locate?|trace|rescue|recover|pull|dig|appear|reappear|resurface|return|identify|hallar|encontrar|localizar|ubicar|rescatar|recuperar|aparecer|reaparecer|regresar|volver|identificar)$/

/** "the bodies of two of the three missing": they are the two. */
const bodiesOf = ({ phrases }: SentenceView, { governor }: Phrase): Phrase | undefined =>
  phrases.find(({ index, noun }) => index === governor?.noun && noun.classes.includes('dead'))

/** "were found dead", "aparecieron con vida", "volvieron a casa", not "one of the six is a child". */
const isTurnedUp = (view: SentenceView, part: Phrase): boolean =>
  // "the mother of one of the six missing was found dead".
  (bodiesOf(view, part) !== undefined || !/^(?:of|de|del)$/.test(part.governor?.preposition ?? '')) &&
  (bodiesOf(view, part) ?? part).links.some(
    (link) =>
      // "with four of the six missing found dead".
      (isOutright(link) || link.via === 'reduced') &&
      isDone(link.verb) &&
      (turnsUp.test(link.verb.lemma) ||
        link.verb.senses.some((sense) => sense === 'kill' || sense === 'die' || sense === 'return')),
  )

/** "Han sido localizadas sanas y salvas 600 de las personas": the verb stands before whom it tells of. */
function isFoundBefore(view: SentenceView, { index, governor, noun, links }: Phrase): boolean {
  // "30 were rescued and 33 were missing": those have a verb of their own.
  if (governor || links.some(({ verb, via }) => via === 'main' && verb.first > noun.last)) return false
  for (let at = index - 1; at >= 0; at--) {
    const chunk = view.chunks[at]
    if (!chunk || /^(?:stop|comma|subordinator|relative)$/.test(chunk.kind)) return false
    if (chunk.kind === 'verb')
      return isDone(chunk) && chunk.form !== 'infinitive' && chunk.passive && turnsUp.test(chunk.lemma)
    if (isNoun(chunk) && (chunk.count || chunk.classes.length > 0)) return false
  }
  return false
}

const showsUp = /^(?:appear|reappear|resurface|surface|turn|aparecer|reaparecer)$/

/** "Six of the eight soldiers kidnapped in X turned up in Y": they are held no more. */
export function haveTurnedUp(view: SentenceView, { phrase: at }: Candidate): boolean {
  const part = view.phrases.find(({ index }) => index === at)
  const whole = view.phrases.find(
    ({ index, governor }) => index === (at ?? 0) + 2 && /^(?:of|de)$/.test(governor?.preposition ?? ''),
  )
  return (
    part?.noun.count != null &&
    whole !== undefined &&
    part.links.some(
      (link) =>
        isOutright(link) &&
        isDone(link.verb) &&
        showsUp.test(link.verb.lemma) &&
        (link.verb.lemma !== 'turn' || wordAt(view, link.verb.last + 1) === 'up'),
    )
  )
}

const stays = /^(?:remain|stay|still|sigue|permanec|continu)/

/** "five of the six missing have been found dead", "de los siete desaparecidos, cuatro aparecieron con vida". */
export function isFoundSince(view: SentenceView, { unit, phrase: at }: Candidate): boolean {
  if (unit !== 'people missing') return false
  const whole = view.phrases.find(({ index }) => index === at)
  // "22 were rescued and 33 remain missing": told of those who are still gone.
  if (whole?.links.some(({ verb, via }) => via === 'main' && stays.test(wordAt(view, verb.first))))
    return false
  if (whole && isFoundBefore(view, whole)) return true
  const governor = whole?.governor
  if (!governor || !/^(?:of|de|del|among|entre)$/.test(governor.preposition)) return false
  return view.phrases.some(
    (part) =>
      (part.index === governor.noun ||
        (governor.noun === null && part.noun.count !== null && part.index > whole.index)) &&
      isTurnedUp(view, part),
  )
}
