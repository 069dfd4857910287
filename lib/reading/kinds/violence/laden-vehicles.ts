import { bombs } from '@/lib/reading/lexicon/alternatives'
import { buses, cars } from '@/lib/reading/lexicon/vehicles'
import { wordLike } from '@/lib/text/word-set'
import { isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isBlast } from './deed'
import { bombWords } from './deed-words'

/** Bombs in a number, told away from the verb by which they went off. */

const goOff = wordLike(bombs, cars, buses, 'devices? charges cargas')
const laden = /^(?:pack|load|fill|stuff|rig|lade|laden|cram|cargar|llenar|repletar)$/

const isGoingOff = (verb: VerbGroup): boolean =>
  isBlast(verb) && verb.form === 'finite' && !verb.negated && !verb.conditional && !verb.future

/** "two cars packed with gas cylinders blew up": what they held stands between. */
function isLaden({ chunks }: SentenceView, index: number): boolean {
  const filled = chunks[index + 1]
  const holds = filled?.kind === 'preposition' && /^(?:with|con)$/.test(filled.word)
  if (!holds && !(isVerb(filled) && laden.test(filled.lemma))) return false
  // "packed with gas cylinders and fitted with fuses", "con cilindros de gas, dinamita y combustible": the noun is read as a verb.
  const next = chunks
    .slice(index + 2, index + 14)
    .find((chunk) =>
      isVerb(chunk) ? chunk.form !== 'reduced' && chunk.lemma !== 'dinamitar' : breaksOff(chunk.kind),
    )
  return isVerb(next) && isGoingOff(next)
}

/** "estallaron en Tarsis dos vehículos": behind the verb, and the place between. */
function isBehind({ chunks, lexed }: SentenceView, index: number): boolean {
  if (lexed.language !== 'es') return false
  for (let i = index - 1; i >= 0 && index - i < 6; i--) {
    const chunk = chunks[i]
    if (isVerb(chunk)) return isGoingOff(chunk)
    const between = chunk?.kind === 'preposition' || chunk?.kind === 'date' || chunk?.kind === 'adverb'
    if (!between && !(isNoun(chunk) && chunks[i - 1]?.kind === 'preposition')) return false
  }
  return false
}
const breaksOff = (kind: string): boolean => /^(?:stop|relative|subordinator)$/.test(kind)

export const wentOff = (view: SentenceView, { noun, index }: Phrase): boolean =>
  goOff.test(noun.head) && (isLaden(view, index) || isBehind(view, index))

const throwing = /^(?:throw|hurl|toss|lob|lanzar|arrojar)$/
const spots = /^(?:points|places|spots|sites|locations|puntos|lugares|sitios)$/

/** "grenades were thrown at three points of the city": as many acts as places. */
export function isThrownAt(view: SentenceView, { noun, governor }: Phrase): boolean {
  const thrown = governor?.verb == null ? undefined : view.chunks[governor.verb]
  if (!spots.test(noun.head) || !isVerb(thrown) || thrown.negated || !throwing.test(thrown.lemma))
    return false
  return bombWords.test(wordAt(view, thrown.first - 1))
}
