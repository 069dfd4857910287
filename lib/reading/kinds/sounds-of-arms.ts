import { isNoun, type VerbGroup } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { sounds } from './deed-words'

const hears = /^(?:hear|oir|escuchar|sonar|retumbar|resonar)$/

/** "shots rang out", "blasts have been heard", "se oyeron detonaciones", "neighbours heard gunfire". */
export function isHeard(view: SentenceView, verb: VerbGroup): boolean {
  const rings = verb.lemma === 'ring' && wordAt(view, verb.last + 1) === 'out'
  if (verb.negated || !(rings || hears.test(verb.lemma))) return false
  const at = view.chunks.indexOf(verb)
  return [view.chunks[at - 1], view.chunks[at + 1]].some(
    (chunk) => isNoun(chunk) && chunk.determiner !== 'negative' && sounds.test(wordAt(view, chunk.last)),
  )
}
