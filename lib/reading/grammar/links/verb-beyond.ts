import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isNameOf, isPlaced, onPeople } from './between'
import { isSpeech } from './link'

/** Verbs from which an insertion, a place or a time parts what they act on. */

const isReflexive = (chunks: Chunk[], at: number): boolean => {
  const before = chunks[at - 1]
  return before?.kind === 'adverb' && before.word === 'se'
}

/** "mató ahí a dos internos", "asesinaron en calles y comercios a nueve personas": the verb whose object "a" opens. */
export function verbOfObject(chunks: Chunk[], at: number, object: Chunk | undefined): VerbGroup | null {
  if (!isNoun(object) || (object.count === null && !object.classes.some((name) => people.has(name))))
    return null
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const chunk = chunks[i]
    if (isVerb(chunk)) {
      // "se detuvo a 12", "se llevaron a cuatro": what stands behind "a" is acted on all the same.
      const acts = !chunk.passive || isReflexive(chunks, i)
      const takes =
        chunk.lemma === 'llevar' ||
        // "entregaron este miércoles a los once guardias".
        (/^(?:entregar|devolver)$/.test(chunk.lemma) && object.classes.includes('staff')) ||
        (chunk.lemma === 'tomar' && object.count !== null && object.classes.includes('staff')) ||
        chunk.senses.some((sense) => onPeople.has(sense))
      return takes && acts ? chunk : null
    }
    if (!isNoun(chunk) && !/^(?:adverb|date|preposition|conjunction)$/.test(chunk?.kind ?? '')) return null
    if (isNoun(chunk) && chunk.classes.some((name) => people.has(name))) return null
  }
  return null
}

/** "salieron de Tarsis, la capital, otros 120 agentes", "donde entran, con suerte, 1.100": the verb before an insertion. */
export function verbBeyond(chunks: Chunk[], closing: number): VerbGroup | null {
  if (isNameOf(chunks, closing)) return null
  let at = closing - 1
  while (at > 0 && closing - at < 10 && chunks[at]?.kind !== 'comma') {
    const chunk = chunks[at]
    if (isVerb(chunk) || chunk?.kind === 'stop' || chunk?.kind === 'relative') return null
    // ", donde el presidente, Juan Vera, declaró": whoever acts in the clause that it opens.
    if (chunk?.kind === 'subordinator' && at === closing - 2) return null
    if (isNoun(chunk) && chunk.count && !chunk.count.alone) return null
    at--
  }
  if (chunks[at]?.kind !== 'comma') return null
  let i = at - 1
  while (chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'date' || isPlaced(chunks, i))
    i -= isNoun(chunks[i]) ? 2 : 1
  if (isNoun(chunks[i]) && isVerb(chunks[i - 1]) && (chunks[i] as NounPhrase).classes.includes('prison')) i--
  const verb = chunks[i]
  return isVerb(verb) && verb.form === 'finite' && !isSpeech(verb) ? verb : null
}

/** "held, according to the union, over 12,000". */
export const isAccording = (chunks: Chunk[], closing: number): boolean =>
  chunks.slice(Math.max(0, closing - 6), closing).some((chunk, i, all) => {
    const verb = all[i - 2]
    return (
      chunk.kind === 'preposition' &&
      chunk.word === 'according' &&
      all[i - 1]?.kind === 'comma' &&
      isVerb(verb) &&
      verb.senses.some((sense) => onPeople.has(sense))
    )
  })
