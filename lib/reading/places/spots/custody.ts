import { hasClass, hasSense, isNoun, isVerb } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'

/** Prisons named only as where somebody sits: "the bomber's brother is serving time in X prison". */

const sits =
  /^(?:serve|await|sit|languish|incarcerate|imprison|jail|lock|purgar|cumplir|encarcelar|recluir|guardar|permanecer)$/

/** Does anything else happen in the sentence? */
const tellsDeed = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      (isVerb(chunk) &&
        hasSense(
          chunk,
          'kill',
          'die',
          'hurt',
          'escape',
          'riot',
          'attack',
          'shoot',
          'seize',
          'free',
          'strike',
        )) ||
      (isNoun(chunk) &&
        (hasClass(chunk, 'violence', 'death', 'dead', 'hurt', 'escape', 'hostage', 'operation') ||
          (chunk.count !== null && hasClass(chunk, 'inmate', 'person', 'guard')))),
  )

/** "is held in X prison", "cumple condena en la cárcel de X": one person, to whom nothing happens. */
export function isCustodyOf(view: SentenceView, index: number): boolean {
  const { chunks } = view
  const at = chunks.findLastIndex((chunk, i) => i < index && isVerb(chunk))
  const verb = chunks[at]
  if (
    !isVerb(verb) ||
    index - at > 4 ||
    !(sits.test(verb.lemma) || (verb.passive && hasSense(verb, 'hold', 'house')))
  )
    return false
  const who = chunks.findLast((chunk, i) => i < at && isNoun(chunk))
  const alone =
    isNoun(who) && !who.plural && who.count === null && !hasClass(who, 'inmate', 'hostage', 'guard')
  return alone && !tellsDeed(view)
}
