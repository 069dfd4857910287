import type { Chunk, VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Sense, subjectSuffers } from '@/lib/reading/lexicon/verb-senses'

/**
 * What a noun phrase has to do with a verb. `via` says how near: the clause's own verb, a participle or relative clause
 * that belongs to the noun, a verb joined to its own ("were seized and later freed"), or one shared with a noun beside it
 * ("guards and clerks were freed").
 */
export type Link = {
  verb: VerbGroup
  role: 'theme' | 'agent'
  via: 'main' | 'joined' | 'reduced' | 'relative' | 'shared'
}

/** Told outright by the clause's own verb, as what has come about. */
export const isOutright = ({ verb, via }: Link): boolean =>
  via === 'main' && verb.form === 'finite' && !verb.negated && !verb.future

/** The preposition before a noun phrase and the chunk that it hangs on, by index. */
export type Governor = { preposition: string; noun: number | null; verb: number | null }

/** What stands between a noun and its verb without a say in it. */
export const silent = new Set<Chunk['kind']>(['adverb', 'date', 'quote'])
export const isSpeech = (verb: VerbGroup) =>
  verb.senses.includes('say') && !verb.senses.includes('declare') && !verb.senses.includes('cost')

/** Of whom the verb tells: in the passive, and of verbs like "die", it is the subject. */
export function subjectRole(verb: VerbGroup): Link['role'] {
  return verb.passive || verb.senses.some((sense: Sense) => subjectSuffers.has(sense)) ? 'theme' : 'agent'
}
