import { type Chunk, isNoun, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { Governor, Link } from './link'

const clitics = /^(?:lo|la|los|las|le|les)$/

/** "Al alcalde lo mataron", not "al amanecer los mataron". */
const isSomebody = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.classes.some((name) => people.has(name))

const deeds: ReadonlySet<Sense> = new Set<Sense>(['kill', 'hurt', 'seize', 'hold', 'free', 'detain'])

/** "A 14 personas tenidas por cabecillas ha abatido", "A 12 guías que tenían retenidos liberaron": past what says who they are. */
function pastWhoTheyAre(chunks: Chunk[], index: number): number {
  let at = index + 1
  while (chunks[at]?.kind === 'preposition' && isUncounted(chunks[at + 1])) at += 2
  const said = chunks[at]
  if (said?.kind === 'relative') at++
  else if (!(isVerb(said) && said.form === 'reduced')) return at
  const verb = chunks[at]
  if (!isVerb(verb)) return at
  at++
  while (chunks[at]?.kind === 'preposition' && isUncounted(chunks[at + 1])) at += 2
  return at
}
const isUncounted = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'date' || (isNoun(chunk) && chunk.count === null)

/** "a 57 guías", "a un guía"; a number alone where it is none of the clock: "A 23 ha abatido". */
const isOneOrMore = (chunk: NounPhrase): boolean =>
  (chunk.count?.value ?? 0) >= 2
    ? isSomebody(chunk) || (chunk.head === '' && chunk.determiner === null)
    : chunk.determiner === 'indefinite' && isSomebody(chunk)

/** "A 14 personas ha abatido el Ejército", "A 57 guías retienen los presos": those counted open the clause, before its verb. */
function countedFirst(chunks: Chunk[], index: number): Link | null {
  const [opener, noun, verb] = [chunks[index - 2], chunks[index], chunks[pastWhoTheyAre(chunks, index)]]
  const opens = !opener || /^(?:stop|comma|conjunction|date)$/.test(opener.kind)
  if (!opens || !isNoun(noun) || !isOneOrMore(noun)) return null
  if (!isVerb(verb) || verb.form !== 'finite' || verb.passive || verb.negated) return null
  if (!verb.senses.some((sense) => deeds.has(sense))) return null
  return { verb, role: 'theme', via: 'main' }
}

/** "A Ana Vera, alcaldesa de Tarsis, la mataron": an object named first, which a pronoun takes up before the verb. */
export function frontedObject(chunks: Chunk[], index: number, governor: Governor | null): Link | null {
  if (!governor || governor.noun !== null || governor.verb !== null) return null
  if (governor.preposition !== 'a' && !(governor.preposition === 'al' && isSomebody(chunks[index])))
    return null
  const counted = countedFirst(chunks, index)
  if (counted) return counted
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
