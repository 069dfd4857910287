import { people } from '../lexicon/noun-classes'
import { type Chunk, isNoun, isVerb } from './chunk'
import type { Governor, Link } from './link'

const clitics = /^(?:lo|la|los|las|le|les)$/

/** "Al alcalde lo mataron", not "al amanecer los mataron". */
const isSomebody = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.classes.some((name) => people.has(name))

/** "A Ana Vera, alcaldesa de Tarsis, la mataron": an object named first, which a pronoun takes up before the verb. */
export function frontedObject(chunks: Chunk[], index: number, governor: Governor | null): Link | null {
  if (!governor || governor.noun !== null || governor.verb !== null) return null
  if (governor.preposition !== 'a' && !(governor.preposition === 'al' && isSomebody(chunks[index])))
    return null
  for (let i = index + 1; i < chunks.length && i - index < 14; i++) {
    const [chunk, before] = [chunks[i], chunks[i - 1]]
    if (chunk?.kind === 'stop' || chunk?.kind === 'subordinator') return null
    // "a otro le rompieron el brazo": read of whom it befell.
    const harmed = before?.kind === 'adverb' && /^les?$/.test(before.word)
    if (!isVerb(chunk) || chunk.form !== 'finite' || (chunk.passive && !harmed)) continue
    // Who is shot at may have lived or died.
    if (chunk.senses.includes('shoot')) return null
    if (before?.kind === 'adverb' && clitics.test(before.word))
      return { verb: chunk, role: 'theme', via: 'main' }
  }
  return null
}
