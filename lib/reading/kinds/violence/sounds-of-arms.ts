import { fighters } from '@/lib/reading/lexicon/nouns/captors'
import { wordLike } from '@/lib/text/word-set'
import { type Chunk, isNoun, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { isOfBands } from './bands'
import { bombWords, fires, sounds } from './deed-words'

const hears = /^(?:hear|oir|escuchar|son(?:ar|o|aron|aba|aban)|retumb\w+|reson\w+)$/
/** "los disparos comenzaron", "hubo tiros al aire", "the shooting lasted an hour". */
const goesOn = /^(?:durar|last|cesar|cease|prolongar|continuar|continue|persist|persistir)$/

/** "shots rang out", "blasts have been heard", "se oyeron detonaciones", "neighbours heard gunfire". */
export function isHeard(view: SentenceView, verb: VerbGroup): boolean {
  const rings = verb.lemma === 'ring' && wordAt(view, verb.last + 1) === 'out'
  const happens =
    verb.form === 'finite' &&
    (goesOn.test(verb.lemma) || verb.senses.some((sense) => sense === 'begin' || sense === 'exist'))
  if (verb.negated || !(rings || happens || hears.test(verb.lemma))) return false
  const at = view.chunks.indexOf(verb)
  return [view.chunks[at - 1], view.chunks[at + 1]].some(
    (chunk) => isNoun(chunk) && chunk.determiner !== 'negative' && sounds.test(wordAt(view, chunk.last)),
  )
}

const openings =
  /^(?:holes?|gates?|walls?|doors?|boquetes?|agujeros?|forados?|muros?|pared(?:es)?|puertas?|portones|porton)$/
const blows = /^(?:blow|blew|blast|dynamite|volar|volo|volaron|dinamitar)$/

const inArms = wordLike(fighters, 'cells? men celulas? hombres')
const isOfFighters = (view: SentenceView, verb: VerbGroup): boolean =>
  inArms.test(subjectOf(view, verb)?.head ?? '')
/** "holes in the outer walls", not "a hole in the budget". */
const isOfBuilding = (chunk: Chunk): boolean =>
  isNoun(chunk) &&
  ((openings.test(chunk.head) && !/^(?:hole|agujero|boquete|forado)s?$/.test(chunk.head)) ||
    chunk.classes.includes('prison') ||
    chunk.place !== null ||
    /^(?:buildings?|fences?|houses?|banks?|vaults?|edificios?|casas?|bancos?|bovedas?|rejas?)$/.test(
      chunk.head,
    ))

/** "blew a hole in the wall", "volaron con dinamita la puerta", "los internos dispararon desde los techos". */
export function isBreach(view: SentenceView, verb: VerbGroup): boolean {
  if (verb.negated || verb.passive || verb.form !== 'finite') return false
  if (fires.test(verb.lemma) && /^(?:desde|from)$/.test(wordAt(view, verb.last + 1)))
    return isOfBands(view, verb)
  const behind = view.chunks.slice(view.chunks.indexOf(verb) + 1, view.chunks.indexOf(verb) + 5)
  const opened = behind.some((chunk) => isNoun(chunk) && openings.test(chunk.head))
  if (blows.test(verb.lemma) && opened)
    return isOfBands(view, verb) || (isOfFighters(view, verb) && behind.some(isOfBuilding))
  const charged = [1, 2].some((step) => bombWords.test(wordAt(view, verb.last + step)))
  return charged && /^(?:con|with)$/.test(wordAt(view, verb.last + 1)) && isOfBands(view, verb)
}
