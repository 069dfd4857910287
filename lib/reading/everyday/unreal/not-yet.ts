import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** Who is only awaited, threatened or sentenced: nobody is hurt or dead yet. */

const awaits = /^(?:expect|anticipate|foresee|esperar|prever|aguardar)$/
const article = /^(?:the|its|their|los|las|sus|a)$/

/** "Doctors had expected some 40 wounded": not "se esperan los 40 heridos", who are on their way. */
export function isAwaited(view: SentenceView, { phrase }: Candidate): boolean {
  const whom = view.phrases.find(({ index }) => index === phrase)
  if (!whom || article.test(wordAt(view, whom.noun.first)) || whom.noun.classes.includes('hostage'))
    return false
  // "waited for ambulances": who waits is not awaited.
  return whom.links.some(
    ({ verb, role, via }) => via === 'main' && role === 'theme' && !verb.passive && awaits.test(verb.lemma),
  )
}

const begins = /^(?:start|begin|empezar|comenzar|go|keep)$/

/** "said it would start killing ten captives", "empezaría a matar a diez cautivos". */
export function isThreatened(view: SentenceView, { verb }: Candidate): boolean {
  if (!verb || !/^(?:gerund|infinitive)$/.test(verb.form)) return false
  const led = view.chunks.slice(0, view.chunks.indexOf(verb)).findLast(isVerb)
  return led !== undefined && isAhead(view, led) && verb.first - led.last <= 2
}
const isAhead = (view: SentenceView, { first, lemma, future, conditional }: VerbGroup): boolean =>
  begins.test(lemma) && (future || conditional || /^(?:would|will)$/.test(wordAt(view, first)))

const executions = /^(?:executions?|ejecucion(?:es)?|fusilamientos?|muerte|death)$/
const sentences = /^(?:pena|penas|condena|condenas|sentencia|sentencias|penalty|sentences?)$/

/** "la pena de muerte de nueve hombres", "a letter against the execution of their client": nobody has been put to death. */
export function isOnlySentenced(view: SentenceView, { phrase, anchor }: Candidate): boolean {
  const at = phrase ?? view.chunks.findIndex(({ first, last }) => anchor >= first && anchor <= last)
  const own = view.phrases.find(({ index }) => index === at)
  const deed = own?.governor?.noun != null ? view.chunks[own.governor.noun] : undefined
  if (!isNoun(deed) || !executions.test(deed.head)) return false
  const [what, link] = view.chunks.slice(Math.max(0, view.chunks.indexOf(deed) - 2))
  const isSentence =
    isNoun(what) &&
    sentences.test(what.head) &&
    link !== undefined &&
    /^(?:of|de|a)$/.test(wordAt(view, link.first))
  return (
    isSentence || against.test(wordAt(view, deed.first - 1)) || against.test(wordAt(view, deed.first - 2))
  )
}
const against = /^(?:against|contra|halt|stay|stop|suspender|frenar|impedir)$/
