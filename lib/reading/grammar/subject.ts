import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from './chunk'
import type { SentenceView } from './sentence-view'

const stops = new Set<Chunk['kind']>(['stop', 'subordinator', 'relative'])

/** "Designed to take 700 men, the jail held": what stands before the comma is no subject. */
function opensWithParticiple(chunks: Chunk[], comma: number): boolean {
  const verbs = chunks.slice(0, comma).filter(isVerb)
  return verbs.length > 0 && verbs.every(({ form }) => form !== 'finite')
}

/** "La Policía, que movilizó a 180 agentes, tardó": from the comma that closes the clause to the one that opens it. */
function openingOf(chunks: Chunk[], closing: number): number | null {
  for (let i = closing - 1; i > 0 && closing - i < 16; i--) {
    const kind = chunks[i]?.kind
    if (kind === 'stop' || kind === 'comma') return null
    if (kind === 'relative') return chunks[i - 1]?.kind === 'comma' ? i - 1 : null
  }
  return null
}

/** The noun phrase that the verb is said of: the one before it, or that of the verb it is joined to by "and". */
export function subjectOf(view: SentenceView, verb: VerbGroup): NounPhrase | null {
  const { chunks } = view
  let found: NounPhrase | null = null
  for (let i = chunks.indexOf(verb) - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (!chunk || stops.has(chunk.kind)) break
    if (chunk.kind === 'comma' && !found && openingOf(chunks, i) !== null) {
      i = openingOf(chunks, i) ?? i
      continue
    }
    if (chunk.kind === 'comma' && found && opensWithParticiple(chunks, i)) break
    if (chunk.kind === 'conjunction' && !found) return earlierSubject(view, i)
    if (isVerb(chunk) && chunk.form !== 'reduced') return found ?? subjectOf(view, chunk)
    if (chunk.kind === 'conjunction' && found) break
    if (!isNoun(chunk)) continue
    if (chunks[i - 1]?.kind !== 'preposition') found = chunk
  }
  return found
}

/** "The system has 60 centres, but holds more": the second verb takes the subject of the first. */
function earlierSubject(view: SentenceView, at: number): NounPhrase | null {
  const verb = view.chunks
    .slice(0, at)
    .reverse()
    .find((chunk) => isVerb(chunk) && chunk.form === 'finite')
  return isVerb(verb) ? subjectOf(view, verb) : null
}

/** The verb before this one in the sentence, with nothing but adverbs, or the word for what it is for, between. */
export function verbBefore(view: SentenceView, verb: VerbGroup): VerbGroup | null {
  for (let i = view.chunks.indexOf(verb) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (isVerb(chunk)) return chunk
    // "construida para albergar".
    const leads = chunk?.kind === 'preposition' && chunk.word === 'para' && verb.form === 'infinitive'
    if (chunk?.kind !== 'adverb' && !leads) return null
  }
  return null
}
